import { ShieldCheck } from 'lucide'
import type { Audit } from '../engine/audit/types.ts'
import { Icon } from '../ui/Icon.tsx'
import { useText } from '../ui/language.tsx'

/** The privacy note, and the version of the rules. */
export function Footer({ tool }: { tool?: Audit['tool'] }) {
  const { t, day } = useText()
  const version = tool?.version ?? chrome.runtime.getManifest().version
  return (
    <footer class="footer">
      <p>
        <Icon node={ShieldCheck} size={14} />
        {t('footer.promise')}
      </p>
      <p>
        Semáforo {version}
        {tool && ` · ${t('footer.catalogue', { date: day(tool.catalogue) })}`}
      </p>
    </footer>
  )
}
