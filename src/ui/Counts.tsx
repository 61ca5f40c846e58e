import { UserRound } from 'lucide'
import type { UiKey } from '../engine/i18n/interface.ts'
import type { Counts as Numbers } from '../engine/view/counts.ts'
import { Icon } from './Icon.tsx'
import { useText } from './language.tsx'

/** What is open, mandatory first, as four numbers and as a bar; attestations and exceptions are counted below. */
export function Counts({ numbers, exceptions }: { numbers: Numbers; exceptions: number }) {
  const { t } = useText()
  const counts = [
    { tone: 'failed', label: 'counts.failed', n: numbers.failed },
    { tone: 'cantTell', label: 'counts.decide', n: numbers.decide },
    { tone: 'recommended', label: 'counts.recommended', n: numbers.recommended },
    { tone: 'passed', label: 'counts.settled', n: numbers.settled },
  ] satisfies { tone: string; label: UiKey; n: number }[]
  const below = [
    exceptions > 0 && t('counts.exceptions', { n: exceptions }),
    numbers.attested > 0 && t('counts.attested', { n: numbers.attested }),
  ].filter(Boolean)
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
      {below.length > 0 && (
        <p class="counts-attested" data-part="attested">
          <Icon node={UserRound} size={13} />
          {below.join(' · ')}
        </p>
      )}
    </div>
  )
}
