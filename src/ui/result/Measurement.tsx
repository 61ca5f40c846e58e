import { useText } from '../language.tsx'
import { decisionFor, type MeasuredField, measuredFields, readScore, type Typed, today } from './measured.ts'

interface Props {
  requirement: string
  typed: Typed
  minimum: number
  /** Invalid fields. */
  wrong: readonly MeasuredField[]
  onType: (field: MeasuredField, value: string) => void
  onSave: (field: MeasuredField) => void
}

/** Score, day and payment id of a quality measurement, and the decision that follows from the score. */
export function Measurement({ requirement, typed, minimum, wrong, onType, onSave }: Props) {
  const { t } = useText()
  const score = readScore(typed.score)
  const own = {
    score: { inputMode: 'decimal' },
    date: { type: 'date', max: today() },
    paymentId: { autocomplete: 'off', maxLength: 40 },
  } as const
  return (
    <fieldset class="measurement">
      <legend class="unseen">{t('measured.label')}</legend>
      {measuredFields.map((field) => {
        const id = `${field}-${requirement}`
        const bad = wrong.includes(field)
        return (
          <div key={field} class="field" data-field={field}>
            <label for={id}>{t(`measured.${field}`)}</label>
            <input
              id={id}
              data-part={field}
              {...own[field]}
              value={typed[field]}
              aria-invalid={bad}
              aria-describedby={bad ? `${id}-wrong` : undefined}
              onInput={(event) => onType(field, event.currentTarget.value)}
              onBlur={() => onSave(field)}
              onKeyDown={(event) => event.key === 'Enter' && onSave(field)}
            />
          </div>
        )
      })}
      {wrong.map((field) => (
        <p key={field} class="wrong" id={`${field}-${requirement}-wrong`}>
          {t(`measured.${field}.wrong`)}
        </p>
      ))}
      <output>{score !== null && t(`measured.${decisionFor(score, minimum)}`, { score, minimum })}</output>
    </fieldset>
  )
}
