/** Every number that the popup shows, in one place. Outcomes come from the audit's totals: no answer changes them. Pure. */
import type { Audit, Outcome, Result } from '../engine/audit/types.ts'

export interface Tally {
  failed: number
  decide: number
  passed: number
  inapplicable: number
  /** Results with a person's answer, whatever their outcome. */
  answered: number
  /** What only a person can settle. */
  questions: { asked: number; answered: number }
  /** The points that keep the verdict from being better: what its sentence counts. */
  open: number
}

export function tally({ totals, results, verdict }: Audit): Tally {
  const answered = results.filter(({ attestation }) => attestation)
  return {
    failed: totals.failed,
    decide: totals.cantTell + totals.untested + totals.error,
    passed: totals.passed,
    inapplicable: totals.inapplicable,
    answered: answered.length,
    questions: { asked: totals.untested, answered: answered.filter(({ outcome }) => outcome === 'untested').length },
    open: results.filter(holdsBack[verdict]).length,
  }
}

/** Whether a mandatory part of a result, not answered by a person, has one of these outcomes. A failure may hide a doubt. */
const unanswered = ({ attestation, observations }: Result, outcomes: readonly Outcome[]) =>
  !attestation && observations.some(({ level, outcome }) => level === 'mandatory' && outcomes.includes(outcome))

const saidToFail = ({ attestation }: Result) => attestation?.decision === 'failed'

const doubts: readonly Outcome[] = ['cantTell', 'untested', 'error']

/** A mandatory doubt that stands behind a lesser failure: the failure's line has to say so. */
export const hidesDoubt = (result: Result) =>
  result.outcome === 'failed' && result.level !== 'mandatory' && unanswered(result, doubts)

const holdsBack: Record<Audit['verdict'], (result: Result) => boolean> = {
  notReady: (result) => unanswered(result, ['failed']) || (saidToFail(result) && result.level === 'mandatory'),
  undecided: (result) => unanswered(result, doubts),
  ready: (result) => saidToFail(result) || (result.outcome === 'failed' && !result.attestation),
  notACheckout: () => false,
}
