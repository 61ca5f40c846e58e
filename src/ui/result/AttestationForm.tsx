import { ArrowRight } from 'lucide'
import { useState } from 'preact/hooks'
import { isDoubt } from '../../engine/audit/outcomes.ts'
import { type Decision, neededFor, type Result } from '../../engine/audit/types.ts'
import type { lapseOf } from '../../engine/view/attestation.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'
import { AttestationMeta } from './AttestationMeta.tsx'
import { useAttesting } from './attesting.ts'
import { DecisionButtons } from './DecisionButtons.tsx'
import { Measurement } from './Measurement.tsx'
import { type MeasuredField, passMarkOf, readMeasured, type Typed, today, typedFirst } from './measured.ts'
import { SavingField } from './SavingField.tsx'
import { UntilField } from './UntilField.tsx'
import { goToRow } from './use-steady-row.ts'

interface Props {
  result: Result
  /** Why its attestation counts no more. */
  lapse: ReturnType<typeof lapseOf>
}

/**
 * Form for an attestation. A click on a decision saves it; note and name may be filled in before or after. A decision that needs more
 * waits until it is there.
 */
export function AttestationForm({ result, lapse }: Props) {
  const { t, number } = useText()
  const { requirement, attestation, outcome } = result
  const { by, onBy, drafts, saved, next, attest } = useAttesting()
  const draft = drafts.get(requirement)
  const [note, setNote] = useState(draft.note ?? attestation?.note ?? '')
  const [typed, setTyped] = useState<Typed>(() => typedFirst(draft, attestation?.measured, number))
  const [wrong, setWrong] = useState<readonly MeasuredField[]>([])
  const [lost, setLost] = useState(false)
  const [until, setUntil] = useState(draft.until ?? attestation?.until ?? '')
  const [waiting, setWaiting] = useState<Decision | null>(null)
  const [lacking, setLacking] = useState<readonly Needed[]>([])
  const minimum = requirement === 'integration-quality' ? passMarkOf(result.observations) : null

  /** Sends the whole attestation. If a field is invalid, shows an error next to it and sends nothing. */
  const send = async (decision: Decision, part: string) => {
    const lacks = neededFor[decision].filter((needed) => isLacking(needed, { note, by, until }))
    setLacking(lacks)
    setWaiting(lacks.length > 0 ? decision : null)
    if (lacks.length > 0) return document.getElementById(`${lacks[0]}-${requirement}`)?.focus()
    const { measured, wrong, empty } = readMeasured(typed, today())
    const needed = minimum !== null && (decision === 'passed' || !empty) ? wrong : []
    setWrong(needed)
    if (needed.length > 0) return document.getElementById(`${needed[0]}-${requirement}`)?.focus()
    const given = {
      decision,
      note,
      by,
      ...(decision === 'accepted' && { until }),
      ...(minimum !== null && measured && { measured }),
    }
    setLost(!(await attest(requirement, given, part)))
  }
  const choose = (decision: Decision) => send(decision, `[data-decision="${decision}"]`)
  const takeBack = async () => {
    // The text stays in its field.
    drafts.put(requirement, { note: note || undefined, until: until || undefined })
    setLost(!(await attest(requirement, null, '[data-decision]')))
  }
  // Another word in the note does not renew an attestation that counts no more, nor make it cover what it did not see.
  const again = (part: string) => attestation && !lapse && !waiting && send(attestation.decision, part)
  const chosen = waiting ?? attestation?.decision ?? null

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
          onSave={(field) =>
            typed[field] !== typedFirst({}, attestation?.measured, number)[field] && again(`[data-part="${field}"]`)
          }
        />
      )}
      <DecisionButtons result={result} chosen={chosen} onChoose={choose} />
      <div class="attestation-words">
        <SavingField
          id={`note-${requirement}`}
          part="note"
          label={t(chosen && neededFor[chosen].includes('note') ? 'attestation.reason' : 'attestation.note')}
          wrong={lacking.includes('note') && t('attestation.note.wrong')}
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
          id={`by-${requirement}`}
          part="by"
          label={t('attestation.by')}
          wrong={lacking.includes('by') && t('attestation.by.wrong')}
          value={by}
          saved={attestation?.by ?? ''}
          longest={80}
          onType={onBy}
          onSave={() => again('[data-part="by"]')}
        />
        {chosen === 'accepted' && (
          <UntilField
            id={`until-${requirement}`}
            value={until}
            wrong={lacking.includes('until')}
            onType={(value) => {
              setUntil(value)
              drafts.put(requirement, { until: value })
            }}
            onSave={() => until !== attestation?.until && again('[data-part="until"]')}
          />
        )}
      </div>
      {waiting && (
        <button type="button" class="button small" data-part="keep" onClick={() => choose(waiting)}>
          {t('attestation.keep')}
        </button>
      )}
      {lost && (
        <p class="wrong" role="alert">
          {t('attestation.notSaved')}
        </p>
      )}
      {attestation && (
        <AttestationMeta
          attestation={attestation}
          lapse={lapse}
          justNow={saved === requirement}
          onTakeBack={takeBack}
          onRenew={() => send(attestation.decision, '[data-part="take-back"]')}
        />
      )}
      {attestation && saved === requirement && next && (
        <button type="button" class="button small" data-part="next" onClick={() => goToRow(requirement, next)}>
          {t('attestation.next')}
          <Icon node={ArrowRight} size={14} />
        </button>
      )}
    </section>
  )
}

type Needed = (typeof neededFor)[Decision][number]

/** Whether something that a decision needs was not given, or ends in the past. */
const isLacking = (needed: Needed, given: Record<Needed, string>): boolean =>
  needed === 'until' ? given.until < today() : given[needed].trim() === ''
