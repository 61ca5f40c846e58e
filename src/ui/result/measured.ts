/** What a person copies from the quality tool, as typed and as read. Pure. */
import type { Measured, Observation } from '../../engine/audit/types.ts'

export const measuredFields = ['score', 'date', 'paymentId'] as const
export type MeasuredField = (typeof measuredFields)[number]
export type Typed = Record<MeasuredField, string>

/** What was typed as a measurement; `wrong` names the fields that are empty or cannot be right. */
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

/** 0 to 100, with a decimal comma or point. */
export function readScore(typed: string): number | null {
  const text = typed
    .trim()
    .replace(',', '.')
    .replace(/\s*(%|\/\s*100)$/, '')
  const score = Number(text)
  return /^\d{1,3}(\.\d{1,2})?$/.test(text) && score <= 100 ? score : null
}

export interface PassMarks {
  documented: number
  reported: number
}

/** The pass marks that the requirement quotes. */
export function passMarksOf(observations: readonly Observation[]): PassMarks | null {
  const { documented, reported } = observations[0]?.data ?? {}
  return typeof documented === 'number' && typeof reported === 'number' ? { documented, reported } : null
}

/** Which decision a score calls for; between the marks the sources disagree. */
export const decisionFor = (score: number, { documented, reported }: PassMarks): 'passes' | 'fails' | 'between' =>
  score >= documented ? 'passes' : score < reported ? 'fails' : 'between'

/** The day it is where the person is, ISO 8601. */
export const today = (now = new Date()) =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
