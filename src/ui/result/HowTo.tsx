import { useText } from '../language.tsx'
import { LinkedProse } from './LinkedProse.tsx'

/** The how-to: what a person does to settle a requirement, in order. */
export function HowTo({ howTo }: { howTo: string[] }) {
  const { t } = useText()
  if (howTo.length === 0) return null
  return (
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
  )
}
