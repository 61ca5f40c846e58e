import type { Result } from '../../engine/audit/types.ts'
import { requirementText } from '../../engine/i18n/render.ts'
import { useText } from '../language.tsx'
import { LinkedProse } from './LinkedProse.tsx'
import { LinkToAdd } from './LinkToAdd.tsx'
import { TestCards } from './TestCards.tsx'

/** The how-to: what a person does to settle a requirement, in order, and what they copy for it. */
export function HowTo({ result }: { result: Result }) {
  const { t, language } = useText()
  const { howTo } = requirementText(language, result.requirement)
  return (
    <>
      {howTo.length > 0 && (
        <section class="how-to" data-part="how-to">
          <h4>{t('result.howTo')}</h4>
          <ol>
            {howTo.map((each) => (
              <li key={each}>
                <span>
                  <LinkedProse text={each} />
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <LinkToAdd result={result} />
      <TestCards result={result} />
    </>
  )
}
