import { useState } from 'preact/hooks'
import type { Quality } from '../../engine/audit/quality-found.ts'
import { formatIn } from '../../engine/i18n/format.ts'
import { qualityTextsFor } from '../../engine/i18n/quality/index.ts'
import { scoreText } from '../../engine/view/quality.ts'
import { type MeasuredField, measuredFields, type Typed, today } from '../result/measured.ts'
import { QualityPicture } from './QualityPicture.tsx'
import type { QualityWays } from './quality-ways.ts'
import { useReportText } from './text.ts'
import { readTyped } from './typed-score.ts'

/** The scores that the tool gave over time, and a form to add one. */
export function QualityScores({ quality, ways }: { quality: Quality; ways: QualityWays | undefined }) {
  const { language, number, day } = useReportText()
  const { scores: texts, of } = qualityTextsFor(language)
  const { scores = [] } = quality
  if (scores.length === 0 && !ways) return null
  return (
    <section class="doc-category" data-part="quality-scores">
      <h3>{texts.title}</h3>
      {scores.length === 0 && <p class="doc-quality-none">{texts.none}</p>}
      <QualityPicture scores={scores} />
      <ol class="doc-scores">
        {[...scores].reverse().map((score) => (
          <li key={score.at}>
            {scoreText(language, score)}
            {ways && (
              <button
                type="button"
                class="link"
                aria-label={formatIn(language, of.remove, { score: number(score.score), date: day(score.date) })}
                onClick={() => ways.dropScore(score.at)}
              >
                {texts.remove}
              </button>
            )}
          </li>
        ))}
      </ol>
      {ways && <ScoreForm onKeep={ways.keepScore} />}
    </section>
  )
}

type Wrong = Partial<Record<MeasuredField, 'wrong' | 'card'>>

const empty: Typed = { score: '', date: '', paymentId: '' }

/** What was typed stays until it is kept. */
function ScoreForm({ onKeep }: { onKeep: QualityWays['keepScore'] }) {
  const { t, language } = useReportText()
  const texts = qualityTextsFor(language)
  const [typed, setTyped] = useState(empty)
  const [wrong, setWrong] = useState<Wrong>({})
  const [said, setSaid] = useState('')
  const own = {
    score: { inputMode: 'decimal' },
    date: { type: 'date', max: today() },
    paymentId: { autocomplete: 'off', maxLength: 40 },
  } as const
  const keep = async (form: HTMLFormElement) => {
    const { measured, wrong: found } = readTyped(typed, today())
    const reply = measured && (await onKeep(measured))
    const faults: Wrong = reply === 'card' ? { paymentId: 'card' } : Object.fromEntries(found.map((field) => [field, 'wrong']))
    setWrong(faults)
    setSaid(reply === 'failed' ? texts.notKept : '')
    if (reply === 'kept') setTyped(empty)
    const [first] = measuredFields.filter((field) => faults[field])
    if (first) form.querySelector<HTMLInputElement>(`[data-part="${first}"]`)?.focus()
  }
  return (
    <form
      class="doc-score-form"
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        void keep(event.currentTarget)
      }}
    >
      {measuredFields.map((field) => {
        const id = `quality-${field}`
        const label = t(`measured.${field}`)
        return (
          <div key={field}>
            <label for={id}>{field === 'paymentId' ? formatIn(language, texts.scores.optionalId, { label }) : label}</label>
            <input
              id={id}
              data-part={field}
              {...own[field]}
              value={typed[field]}
              aria-invalid={wrong[field] !== undefined}
              aria-describedby={wrong[field] ? `${id}-wrong` : undefined}
              onInput={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, [field]: value }))}
            />
            {wrong[field] && (
              <p id={`${id}-wrong`} class="doc-score-wrong">
                {wrong[field] === 'card' ? texts.scores.noCard : t(`measured.${field}.wrong`)}
              </p>
            )}
          </div>
        )
      })}
      <button type="submit" class="button secondary" data-part="keep-score">
        {texts.scores.add}
      </button>
      <p role="status">{said}</p>
    </form>
  )
}
