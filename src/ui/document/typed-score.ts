/** A score of the quality tool as it is typed: like the measurement of a result, but without the need of a payment. Pure. */
import type { Measured } from '../../engine/audit/types.ts'
import { maskCardNumbers } from '../../engine/snapshot/card-numbers.ts'
import { type MeasuredField, readMeasured, type Typed } from '../result/measured.ts'

/** Why a field cannot be kept; `card`: what may be a card's number is never kept. */
export type Wrong = Partial<Record<MeasuredField, 'wrong' | 'card'>>

/** The measurement; null where something is wrong with it. */
export function readTyped(typed: Typed, today: string): { measured: Measured | null; wrong: Wrong } {
  const paymentId = typed.paymentId.trim()
  const read = readMeasured({ ...typed, paymentId: paymentId || 'none' }, today)
  const wrong: Wrong = Object.fromEntries(read.wrong.map((field) => [field, 'wrong']))
  if (maskCardNumbers(paymentId) !== paymentId) wrong.paymentId = 'card'
  const isRight = read.measured && Object.keys(wrong).length === 0
  return { measured: isRight ? { ...read.measured!, paymentId } : null, wrong }
}
