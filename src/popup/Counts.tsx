import type { Audit } from '../audit/types'
import type { UiKey } from '../i18n/ui'
import { useText } from '../ui/language'

/** The totals as four numbers, and as one bar that shows their share. */
export function Counts({ totals }: { totals: Audit['totals'] }) {
  const { t } = useText()
  const counts = [
    { tone: 'failed', label: 'counts.failed', n: totals.failed },
    { tone: 'cantTell', label: 'counts.decide', n: totals.cantTell + totals.untested + totals.error },
    { tone: 'passed', label: 'counts.passed', n: totals.passed },
    { tone: 'inapplicable', label: 'counts.inapplicable', n: totals.inapplicable },
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
    </div>
  )
}
