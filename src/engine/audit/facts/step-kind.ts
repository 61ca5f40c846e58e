/** What a page of a checkout is for. */
import type { Snapshot } from '../../snapshot/types.ts'
import type { StepKind } from '../types.ts'
import { isResultStep, offersPayment } from './result-step.ts'
import { isSdkRunning } from './sdk.ts'

/** `before`: a page of a checkout, such as the cart or the buyer's data, on which nothing can be paid yet. `other`: of no checkout. */
export function stepKindOf(snapshot: Snapshot, isCheckout: boolean): StepKind {
  if (!isCheckout) return 'other'
  if (isResultStep(snapshot)) return 'result'
  return offersPayment(snapshot) || isSdkRunning(snapshot.documents) ? 'payment' : 'before'
}
