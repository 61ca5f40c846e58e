import { UserRound } from 'lucide'
import type { UiKey } from '../engine/i18n/interface.ts'
import type { Counts as Numbers } from '../engine/view/counts.ts'
import { Icon } from '../ui/Icon.tsx'
import { useText } from '../ui/language.tsx'

/** The totals as four numbers and as a bar; attestations are counted separately. */
export function Counts({ numbers }: { numbers: Numbers }) {
  const { t } = useText()
  const counts = [
    { tone: 'failed', label: 'counts.failed', n: numbers.failed },
    { tone: 'cantTell', label: 'counts.decide', n: numbers.decide },
    { tone: 'passed', label: 'counts.passed', n: numbers.passed },
    { tone: 'inapplicable', label: 'counts.inapplicable', n: numbers.inapplicable },
  ] satisfies { tone: string; label: UiKey; n: number }[]
  return (
    <div class="counts" data-part="counts">
      <div class="share" aria-hidden="true">
        {counts.map(({ tone, n }) => n > 0 && <span key={tone} data-tone={tone} style={{ flexGrow: n }} />)}
      </div>
      <dl aria-label={t('counts.label')}>
        {counts.map(({ tone, label, n }) => (
          <div key={tone} data-tone={tone} data-empty={n === 0}>
            <dt>{t(label, { n })}</dt>
            <dd>{n}</dd>
          </div>
        ))}
      </dl>
      {numbers.attested > 0 && (
        <p class="counts-attested" data-part="attested">
          <Icon node={UserRound} size={13} />
          {t('counts.attested', { n: numbers.attested })}
        </p>
      )}
    </div>
  )
}
