import { ArrowRight, Check, type IconNode, Minus, X } from 'lucide'
import { useState } from 'preact/hooks'
import { isDoubt } from '../../engine/audit/outcomes.ts'
import type { Attestation, Result } from '../../engine/audit/types.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'
import { AttestationMeta } from './AttestationMeta.tsx'
import { useAttesting } from './attesting.ts'
import { Measurement } from './Measurement.tsx'
import { type MeasuredField, measuredFields, passMarkOf, readMeasured, type Typed, today } from './measured.ts'
import { SavingField } from './SavingField.tsx'
import { goToRow } from './use-steady-row.ts'

const decisions: { decision: Attestation['decision']; icon: IconNode }[] = [
  { decision: 'passed', icon: Check },
  { decision: 'failed', icon: X },
  { decision: 'notApplicable', icon: Minus },
]

/** Form for an attestation. A click on a decision saves it; note and name may be filled in before or after. */
export function AttestationForm({ result }: { result: Result }) {
  const { t, number } = useText()
  const { requirement, attestation, outcome } = result
  const { by, onBy, drafts, saved, next, attest } = useAttesting()
  const draft = drafts.get(requirement)
  const [note, setNote] = useState(draft.note ?? attestation?.note ?? '')
  const [typed, setTyped] = useState<Typed>(() => typedFirst(draft, attestation, number))
  const [wrong, setWrong] = useState<readonly MeasuredField[]>([])
  const [lost, setLost] = useState(false)
  const minimum = requirement === 'integration-quality' ? passMarkOf(result.observations) : null

  /** Sends the whole attestation. If a field is invalid, shows an error next to it and sends nothing. */
  const send = async (decision: Attestation['decision'], part: string) => {
    const { measured, wrong, empty } = readMeasured(typed, today())
    const needed = minimum !== null && (decision === 'passed' || !empty) ? wrong : []
    setWrong(needed)
    if (needed.length > 0) return document.getElementById(`${needed[0]}-${requirement}`)?.focus()
    setLost(!(await attest(requirement, { decision, note, by, ...(minimum !== null && measured && { measured }) }, part)))
  }
  const takeBack = async () => {
    // The text stays in its field.
    drafts.put(requirement, { note: note || undefined })
    setLost(!(await attest(requirement, null, '[data-decision]')))
  }
  const again = (part: string) => attestation && send(attestation.decision, part)

  return (
    <section class="attestation" data-part="attestation">
      <h4>{t('attestation.label')}</h4>
      {!isDoubt(outcome) && <p class="attestation-beside">{t('attestation.beside')}</p>}
      {minimum !== null && (
        <Measurement
          requirement={requirement}
          typed={typed}
          minimum={minimum}
          wrong={wrong}
          onType={(field, value) => {
            setTyped((before) => ({ ...before, [field]: value }))
            setWrong((before) => before.filter((each) => each !== field))
            drafts.put(requirement, { [field]: value })
          }}
          onSave={(field) => typed[field] !== typedFirst({}, attestation, number)[field] && again(`[data-part="${field}"]`)}
        />
      )}
      <fieldset class="decisions">
        <legend class="unseen">{t('attestation.label')}</legend>
        {decisions.map(({ decision, icon }) => (
          <button
            key={decision}
            type="button"
            data-decision={decision}
            data-tone={decision}
            aria-pressed={attestation?.decision === decision}
            onClick={() => send(decision, `[data-decision="${decision}"]`)}
          >
            <Icon node={icon} size={14} />
            <span>{t(`attestation.${decision}`)}</span>
          </button>
        ))}
      </fieldset>
      <div class="attestation-words">
        <SavingField
          part="note"
          label={t('attestation.note')}
          value={note}
          saved={attestation?.note ?? ''}
          lines
          longest={2000}
          left={draft.note !== undefined}
          onType={(value) => {
            setNote(value)
            drafts.put(requirement, { note: value })
          }}
          onSave={() => again('[data-part="note"]')}
        />
        <SavingField
          part="by"
          label={t('attestation.by')}
          value={by}
          saved={attestation?.by ?? ''}
          longest={80}
          onType={onBy}
          onSave={() => again('[data-part="by"]')}
        />
      </div>
      {lost && (
        <p class="wrong" role="alert">
          {t('attestation.notSaved')}
        </p>
      )}
      {attestation && <AttestationMeta attestation={attestation} justNow={saved === requirement} onTakeBack={takeBack} />}
      {attestation && saved === requirement && next && (
        <button type="button" class="button small" data-part="next" onClick={() => goToRow(requirement, next)}>
          {t('attestation.next')}
          <Icon node={ArrowRight} size={14} />
        </button>
      )}
    </section>
  )
}

/** Initial values of the measurement's fields: the unsaved draft, else the saved values. */
function typedFirst(draft: Partial<Typed>, attestation: Attestation | null, number: (value: number) => string): Typed {
  const { score, date = '', paymentId = '' } = attestation?.measured ?? {}
  const saved: Typed = { score: score === undefined ? '' : number(score), date, paymentId }
  return Object.fromEntries(measuredFields.map((field) => [field, draft[field] ?? saved[field]])) as Typed
}
