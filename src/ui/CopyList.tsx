import type { Audit } from '../engine/audit/types.ts'
import { audiences, hasOpen, openListText } from '../engine/export/open-list.ts'
import { wordingFor } from '../engine/i18n/wording.ts'
import { shopLanguage } from '../engine/view/shop-language.ts'
import { CopyMenu } from './CopyMenu.tsx'
import { useText } from './language.tsx'

/** Copies all that is open as a text to be sent; nothing where nothing is open. */
export function CopyList({ audit }: { audit: Audit }) {
  const { t } = useText()
  if (!hasOpen(audit)) return null
  return (
    <CopyMenu
      label={t('copy.list')}
      audiences={audiences}
      shop={shopLanguage(audit)}
      write={(audience, language) => openListText(audience, wordingFor(language, audit.context.site.value), audit)}
    />
  )
}
