/** A score of the quality tool as it is typed: like the measurement of a result, but without the need of a payment. Pure. */
import type { Measured } from '../../engine/audit/types.ts'
import { type MeasuredField, readMeasured, type Typed } from '../result/measured.ts'

/** The measurement; null where something is wrong with it. */
export function readTyped(typed: Typed, today: string): { measured: Measured | null; wrong: MeasuredField[] } {
  const paymentId = typed.paymentId.trim()
  const { measured, wrong } = readMeasured({ ...typed, paymentId: paymentId || 'none' }, today)
  return { measured: measured && { ...measured, paymentId }, wrong }
}
