/** How a person's attestation is presented next to an outcome. Pure. */
import { isException, type Standing, standingOf } from '../audit/attestations.ts'
import type { Attestation, Audit, Decision, Outcome, Result } from '../audit/types.ts'
import { day, t } from '../i18n/format.ts'
import type { Wording } from '../i18n/wording.ts'

/** What may be said of a result: a failure that the machine saw can be confirmed or overruled, anything else answered. */
export const decisionsFor = ({ outcome }: Pick<Result, 'outcome'>): readonly Decision[] =>
  outcome === 'failed' ? ['failed', 'falseAlarm', 'accepted'] : ['passed', 'failed', 'notApplicable']

/** Who attested what, in words. */
export const attestationText = (language: Wording, { decision, by, until = '' }: Attestation): string =>
  t(language, `badge.${decision}`, {
    by: by.replace(/\s+/g, ' ') || t(language, 'attestation.someone'),
    until: day(language, until),
  })

/** Why an attestation counts no more; null while it does. */
export function lapseOf(result: Result, { auditedAt }: Pick<Audit, 'auditedAt'>): Exclude<Standing, 'valid'> | null {
  if (!result.attestation) return null
  const standing = standingOf(result, result.attestation, auditedAt)
  return standing === 'valid' ? null : standing
}

const answers: Partial<Record<Decision, Outcome>> = { passed: 'passed', failed: 'failed', notApplicable: 'inapplicable' }

/** The outcome with whose sign a result is shown: a person's answer while it counts. A failure that is overruled stays one. */
export const shownOutcome = (result: Result, audit: Pick<Audit, 'auditedAt'>): Outcome =>
  (result.attestation && !lapseOf(result, audit) && answers[result.attestation.decision]) || result.outcome

/** The exceptions of an audit with what was said, the mandatory ones first. */
export const exceptionsIn = ({ results }: Pick<Audit, 'results'>): Attestation[] =>
  results
    .filter(({ settledBy }) => settledBy === 'exception')
    .sort((a, b) => Number(a.level !== 'mandatory') - Number(b.level !== 'mandatory'))
    .flatMap(({ attestation }) => (attestation && isException(attestation) ? [attestation] : []))
