/** Every number that an interface shows of an audit. Without texts, so that the worker can count for its badge. Pure. */
import { isDoubt, openOutcomes } from '../audit/outcomes.ts'
import type { Audit, Result } from '../audit/types.ts'

/** Numbers of results. The first four add up to all results: attestations do not change outcomes and are counted separately. */
export interface Counts {
  failed: number
  /** `cantTell`, `untested` and `error` together. */
  decide: number
  passed: number
  inapplicable: number
  /** Results with an attestation, whatever their outcome. */
  attested: number
  /** Results that only a person can decide, and how many of them have an attestation. */
  questions: { asked: number; attested: number }
  /** Results that keep the verdict from being better: the number in the verdict's sentence and on the badge. */
  open: number
}

/** Counts an audit's results. */
export function countsOf({ totals, results, verdict }: Audit): Counts {
  const attested = results.filter(({ attestation }) => attestation)
  return {
    failed: totals.failed,
    decide: totals.cantTell + totals.untested + totals.error,
    passed: totals.passed,
    inapplicable: totals.inapplicable,
    attested: attested.length,
    questions: { asked: totals.untested, attested: attested.filter(({ outcome }) => outcome === 'untested').length },
    open: results.filter((result) => holdsBack(result, verdict)).length,
  }
}

/**
 * Whether a result keeps the audit's verdict from being better, by the same outcomes that decided the verdict: a mandatory
 * failure if it is `notReady`, a mandatory doubt if it is `undecided`, any failure that nobody accepted if it is `ready`.
 */
export function holdsBack(result: Result, verdict: Audit['verdict']): boolean {
  if (verdict === 'notReady') return openOutcomes(result).includes('failed')
  if (verdict === 'undecided') return openOutcomes(result).some(isDoubt)
  return verdict === 'ready' && isToFix(result)
}

/** Whether a result is a failure to fix: a person says so, or the page shows it and no person accepted it. */
export const isToFix = ({ outcome, attestation }: Result): boolean =>
  attestation ? attestation.decision === 'failed' : outcome === 'failed'

/** Whether a recommended failure hides a mandatory doubt; the line that shows the failure has to show the doubt too. */
export const hidesDoubt = (result: Result): boolean =>
  result.outcome === 'failed' && result.level !== 'mandatory' && openOutcomes(result).some(isDoubt)
