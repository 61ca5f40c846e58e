/**
 * What a person's attestation settles: only what it saw, and only for a time. An attestation given to a question does not cover a
 * failure that was seen later, and one given to a failure does not cover another. Pure.
 */
import { attestationsLast } from '../knowledge/attestations.ts'
import type { Attestation, Observation, Result, SettledBy } from './types.ts'

/** A result as the machine judged it. */
type Judged = Pick<Result, 'outcome' | 'observations'>

/**
 * Whether an attestation counts: `valid`; `old`, given too long ago; `ended`, a risk accepted until a day that has passed; `other`,
 * given to something else than what is there now.
 */
export type Standing = 'valid' | 'old' | 'ended' | 'other'

/** Whether it overrules a failure that the machine saw. */
export const isException = ({ decision }: Pick<Attestation, 'decision'>): boolean =>
  decision === 'falseAlarm' || decision === 'accepted'

/** What an attestation that is given now is about. */
export const sawOf = ({ outcome, observations }: Judged): Attestation['saw'] => ({
  outcome,
  fingerprints: failuresOf(observations),
})

const failuresOf = (observations: readonly Observation[]) =>
  observations.filter(({ outcome }) => outcome === 'failed').map(({ fingerprint }) => fingerprint)

const dayLength = 86_400_000

/** @param now ISO 8601, UTC: the moment of the audit, since the engine has no clock */
export function standingOf(result: Judged, attestation: Attestation, now: string): Standing {
  const { decision, at, until, saw } = attestation
  if (Date.parse(now) - Date.parse(at) > attestationsLast.days * dayLength) return 'old'
  if (decision === 'failed') return 'valid'
  if (decision === 'accepted' && (until ?? '') < now.slice(0, 10)) return 'ended'
  const failures = failuresOf(result.observations)
  if (failures.length > 0)
    return isException(attestation) && failures.every((each) => saw.fingerprints.includes(each)) ? 'valid' : 'other'
  // Where nothing fails there is no failure to overrule, and what was said of one is no answer to a question.
  return isException(attestation) || saw.outcome === 'failed' ? 'other' : 'valid'
}

/** Who decided a result for good; null while it is open: a failure, or a question that nobody has answered. */
export function settledBy(result: Judged, attestation: Attestation | null, now: string): SettledBy | null {
  if (attestation && standingOf(result, attestation, now) === 'valid') return isException(attestation) ? 'exception' : 'person'
  return result.outcome === 'passed' || result.outcome === 'inapplicable' ? 'machine' : null
}
