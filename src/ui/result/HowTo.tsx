import { ChevronDown } from 'lucide'
import { isDoubt } from '../../engine/audit/outcomes.ts'
import type { Result } from '../../engine/audit/types.ts'
import { requirementText } from '../../engine/i18n/render.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'
import { whenOpen } from '../when-open.tsx'
import { LinkToAdd } from './LinkToAdd.tsx'
import { PanelProse } from './PanelProse.tsx'

const TestCards = whenOpen(() => import('./TestCards.tsx').then((part) => part.TestCards))

/**
 * The how-to: what a person does to settle a requirement, in order, and what they copy for it. Where the page settled it, a way to check
 * that by hand, folded.
 */
export function HowTo({ result }: { result: Result }) {
  const { t, language } = useText()
  const { howTo } = requirementText(language, result.requirement)
  const folded = !isDoubt(result.outcome)
  return (
    <>
      {howTo.length > 0 &&
        (folded ? (
          <details class="how-to" data-part="how-to">
            <summary>
              <h4>{t('result.byHand')}</h4>
              <Icon node={ChevronDown} size={14} class="chevron" />
            </summary>
            <Steps howTo={howTo} />
          </details>
        ) : (
          <section class="how-to" data-part="how-to">
            <h4>{t('result.howTo')}</h4>
            <Steps howTo={howTo} />
          </section>
        ))}
      <LinkToAdd result={result} />
      {result.requirement === 'response-messages' && result.outcome !== 'passed' && <TestCards />}
    </>
  )
}

function Steps({ howTo }: { howTo: string[] }) {
  return (
    <ol>
      {howTo.map((each) => (
        <li key={each}>
          <span>
            <PanelProse text={each} />
          </span>
        </li>
      ))}
    </ol>
  )
}
