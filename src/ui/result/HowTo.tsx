import { ChevronDown } from 'lucide'
import { isDoubt } from '../../engine/audit/outcomes.ts'
import type { Outcome } from '../../engine/audit/types.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'
import { Prose } from '../Prose.tsx'

interface Props {
  howTo: string[]
  outcome: Outcome
}

/** The how-to: what a person does to settle a requirement. Where the page settled it, a way to check that by hand, folded. */
export function HowTo({ howTo, outcome }: Props) {
  const { t } = useText()
  if (howTo.length === 0) return null
  if (isDoubt(outcome))
    return (
      <section class="how-to" data-part="how-to">
        <h4>{t('result.howTo')}</h4>
        <Steps howTo={howTo} />
      </section>
    )
  return (
    <details class="how-to" data-part="how-to">
      <summary>
        <h4>{t('result.byHand')}</h4>
        <Icon node={ChevronDown} size={14} class="chevron" />
      </summary>
      <Steps howTo={howTo} />
    </details>
  )
}

function Steps({ howTo }: Pick<Props, 'howTo'>) {
  return (
    <ol>
      {howTo.map((each) => (
        <li key={each}>
          <span>
            <Prose text={each} />
          </span>
        </li>
      ))}
    </ol>
  )
}
