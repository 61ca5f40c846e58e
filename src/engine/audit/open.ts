/** What is left to do after attestations: each result's state, their numbers, and the verdict that follows. Every face shows these. Pure. */
import { isDoubt } from './outcomes.ts'
import type { Level, Open, Result, Verdict } from './types.ts'

/** What the state depends on. */
type Settled = Pick<Result, 'outcome' | 'level' | 'observations' | 'settledBy' | 'attestation'>

/** `settled`: by the machine or by a person, without an exception. */
export type State = Exclude<keyof Open, 'exceptions'> | 'exception' | 'settled'

/** A result's state. Of several open observations the one counts that weighs most: a mandatory doubt outweighs a recommended failure. */
export function stateOf({ outcome, level, observations, settledBy, attestation }: Settled): State {
  if (settledBy === 'exception') return 'exception'
  if (settledBy === 'person') {
    if (attestation?.decision !== 'failed') return 'settled'
    return weightOf({ level, observations }) === 'mandatory' ? 'mandatoryFailed' : 'recommendedFailed'
  }
  if (settledBy === 'machine') return 'settled'
  if (outcome === 'failed' && level === 'mandatory') return 'mandatoryFailed'
  if (hasMandatoryDoubt(observations)) return 'mandatoryToDecide'
  if (outcome === 'failed') return 'recommendedFailed'
  return level === 'mandatory' ? 'mandatoryToDecide' : 'recommendedToDecide'
}

const hasMandatoryDoubt = (observations: Result['observations']) =>
  observations.some(({ outcome, level }) => level === 'mandatory' && isDoubt(outcome))

/** A failure may be recommended and stand beside a mandatory doubt; what a person says of it settles both. */
const weightOf = ({ level, observations }: Pick<Result, 'level' | 'observations'>): Level =>
  hasMandatoryDoubt(observations) ? 'mandatory' : level

/** Whether a person overruled something mandatory. */
export const isMandatoryException = (result: Settled): boolean =>
  stateOf(result) === 'exception' && weightOf(result) === 'mandatory'

/** Numbers of open results, and of exceptions. */
export function openOf(results: readonly Settled[]): Open {
  const count = (wanted: State) => results.filter((result) => stateOf(result) === wanted).length
  return {
    mandatoryFailed: count('mandatoryFailed'),
    mandatoryToDecide: count('mandatoryToDecide'),
    recommendedFailed: count('recommendedFailed'),
    recommendedToDecide: count('recommendedToDecide'),
    exceptions: count('exception'),
  }
}

/** The verdict: what is mandatory decides. */
export function verdictOf(isCheckout: boolean, results: readonly Settled[]): Verdict {
  if (!isCheckout) return 'notACheckout'
  const { mandatoryFailed, mandatoryToDecide } = openOf(results)
  if (mandatoryFailed > 0) return 'notReady'
  if (mandatoryToDecide > 0) return 'undecided'
  return results.some(isMandatoryException) ? 'readyWithExceptions' : 'ready'
}
