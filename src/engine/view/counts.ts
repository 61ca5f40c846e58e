/** The numbers that an interface shows beside `open`. Without texts, so that the worker can count for its badge. Pure. */
import { stateOf } from '../audit/open.ts'
import { isDoubt } from '../audit/outcomes.ts'
import type { Audit, Result } from '../audit/types.ts'

export interface Counts {
  /** To fix, mandatory. */
  failed: number
  /** To decide, mandatory. */
  decide: number
  /** To fix or to decide, recommended. */
  recommended: number
  /** In order: passed, or settled by a person, exceptions among them. With the three above, every result that applies. */
  settled: number
  /** Results with an attestation, whatever it settles. */
  attested: number
  /** Results that only a person can decide, and how many of them are decided. */
  questions: { asked: number; attested: number }
  /** The number in the verdict's sentence and on the badge. */
  headline: number
}

/** Counts an audit's results. */
export function countsOf({ open, results, verdict }: Pick<Audit, 'open' | 'results' | 'verdict'>): Counts {
  const { mandatoryFailed, mandatoryToDecide, recommendedFailed, recommendedToDecide } = open
  const questions = results.filter(({ outcome }) => outcome === 'untested')
  const applying = results.filter((result) => result.outcome !== 'inapplicable' || result.settledBy !== 'machine')
  return {
    failed: mandatoryFailed,
    decide: mandatoryToDecide,
    recommended: recommendedFailed + recommendedToDecide,
    settled: applying.length - mandatoryFailed - mandatoryToDecide - recommendedFailed - recommendedToDecide,
    attested: results.filter(({ attestation }) => attestation).length,
    questions: { asked: questions.length, attested: questions.filter(({ settledBy }) => settledBy === 'person').length },
    headline: { notReady: mandatoryFailed, undecided: mandatoryToDecide, ready: recommendedFailed }[verdict as string] ?? 0,
  }
}

/** Whether a recommended failure hides a mandatory doubt; the line that shows the failure has to show the doubt too. */
export const hidesDoubt = (result: Result): boolean => stateOf(result) === 'mandatoryToDecide' && !isDoubt(result.outcome)
