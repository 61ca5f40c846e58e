/** A measurement that a person copies from Mercado Pago's quality tool: the typed text and its parsed value. Pure. */
import type { Measured, Observation } from '../../engine/audit/types.ts'

export const measuredFields = ['score', 'date', 'paymentId'] as const
export type MeasuredField = (typeof measuredFields)[number]
export type Typed = Record<MeasuredField, string>

/** Initial values of the measurement's fields: the unsaved draft, else the saved values, numbers as `number` writes them. */
export function typedFirst(draft: Partial<Typed>, measured: Measured | undefined, number: (value: number) => string): Typed {
  const { score, date = '', paymentId = '' } = measured ?? {}
  const saved: Typed = { score: score === undefined ? '' : number(score), date, paymentId }
  return Object.fromEntries(measuredFields.map((field) => [field, draft[field] ?? saved[field]])) as Typed
}

/** Parses a typed measurement; `wrong` lists the fields that are empty or invalid. */
export function readMeasured(typed: Typed, today: string): { measured: Measured | null; wrong: MeasuredField[]; empty: boolean } {
  const score = readScore(typed.score)
  const date = typed.date.trim()
  const paymentId = typed.paymentId.trim()
  const right: Record<MeasuredField, boolean> = {
    score: score !== null,
    date: /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) && date <= today,
    paymentId: /^[\w-]{1,40}$/.test(paymentId),
  }
  const wrong = measuredFields.filter((field) => !right[field])
  return {
    measured: wrong.length === 0 && score !== null ? { score, date, paymentId } : null,
    wrong,
    empty: measuredFields.every((field) => typed[field].trim() === ''),
  }
}

/** A number from 0 to 100, with a decimal comma or point. */
export function readScore(typed: string): number | null {
  const text = typed
    .trim()
    .replace(',', '.')
    .replace(/\s*(%|\/\s*100)$/, '')
  const score = Number(text)
  return /^\d{1,3}(\.\d{1,2})?$/.test(text) && score <= 100 ? score : null
}

/** The pass mark that the requirement quotes. */
export function passMarkOf(observations: readonly Observation[]): number | null {
  const { minimum } = observations[0]?.data ?? {}
  return typeof minimum === 'number' ? minimum : null
}

/** The decision that follows from a score. */
export const decisionFor = (score: number, minimum: number): 'passes' | 'fails' => (score >= minimum ? 'passes' : 'fails')

/** Today in the person's time zone, ISO 8601. */
export const today = (now = new Date()) =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
