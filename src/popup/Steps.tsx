import { useText } from '../ui/language.tsx'
import { Prose } from '../ui/Prose.tsx'

/** What a person does to settle a requirement, in order. */
export function Steps({ steps }: { steps: string[] }) {
  const { t } = useText()
  if (steps.length === 0) return null
  return (
    <section class="steps" data-part="steps">
      <h4>{t('result.steps')}</h4>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <span>
              <Prose text={step} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
