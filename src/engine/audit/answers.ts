/**
 * An answer as a person writes it down, in a file or in a test suite, and what is kept of it. The form is described in `docs/command-line.md`. Pure.
 */
import * as v from 'valibot'
import { isException } from './attestations.ts'
import { type Attestation, type Decision, decisions, neededFor } from './types.ts'

const text = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest))
const isDay = (day: string) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.check(isDay))

const answerSchema = v.strictObject({
  outcome: v.picklist(decisions),
  /** The day on which it was answered: 90 days later it no longer counts. */
  at: day,
  note: v.optional(text(2000)),
  by: v.optional(text(80)),
  until: v.optional(day),
  /** Fingerprints of the failures that are overruled. */
  covers: v.optional(v.pipe(v.array(text(200)), v.minLength(1))),
  measured: v.optional(
    v.strictObject({ score: v.pipe(v.number(), v.minValue(0), v.maxValue(100)), date: day, paymentId: text(40) }),
  ),
})

type Parsed = v.InferOutput<typeof answerSchema>

/** An answer about one requirement. Which parts it needs depends on its outcome (`neededFor`); an exception names what it covers, too. */
export interface Answer {
  outcome: Decision
  /** The day on which it was answered, such as `2026-11-26`. */
  at: string
  note?: string
  by?: string
  /** The last day of an accepted risk. */
  until?: string
  /** Fingerprints of the failures that are overruled. */
  covers?: readonly string[]
  measured?: { score: number; date: string; paymentId: string }
}

/** What is wrong with an answer: a code, and what it is about. */
export type AnswerFault =
  | readonly ['requirement' | 'future']
  | readonly ['outcome', allowed: string]
  | readonly ['missing', part: string, outcome: Decision]
  | readonly ['badDay' | 'badPart' | 'unknownPart', part: string]

/** What an answer has to have beside its outcome. An exception is about the failures that it names, and about no others. */
const needed = (outcome: Decision): readonly (keyof Parsed)[] => [
  'at',
  ...neededFor[outcome],
  ...(isException({ decision: outcome }) ? (['covers'] as const) : []),
]

/**
 * As the extension keeps it. Whoever answers a question has seen no failure, so the answer covers none that is seen later; an exception covers the
 * failures that it names. Throws where the answer has a fault.
 */
export function attestationOf(answer: unknown): Attestation {
  const { outcome: decision, at, note = '', by = '', until, covers, measured } = v.parse(answerSchema, answer)
  return {
    decision,
    note,
    by,
    at: `${at}T00:00:00.000Z`,
    ...(until && { until }),
    saw: { outcome: isException({ decision }) ? 'failed' : 'untested', fingerprints: covers ?? [] },
    ...(measured && { measured }),
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/**
 * What is wrong with an answer; null where nothing is.
 * @param known ids of all requirements
 * @param now ISO 8601
 */
export function answerFault(known: readonly string[], requirement: string, value: unknown, now: string): AnswerFault | null {
  if (!known.includes(requirement)) return ['requirement']
  const given = isObject(value) ? value : {}
  if (!v.is(v.picklist(decisions), given.outcome)) return ['outcome', decisions.join(', ')]
  const { outcome } = given
  const wanted = needed(outcome)
  const missing = wanted.find((part) => given[part] === undefined || given[part] === '')
  if (missing) return ['missing', missing, outcome]
  if (given.covers !== undefined && !wanted.includes('covers')) return ['unknownPart', 'covers']
  const { success, issues } = v.safeParse(answerSchema, given)
  const path = issues?.[0].path?.map(({ key }) => String(key)) ?? []
  const [part = ''] = path
  if (!success && issues[0].type === 'strict_object') return ['unknownPart', path.at(-1) ?? '']
  if (!success) return part === 'at' || part === 'until' ? ['badDay', part] : ['badPart', part]
  // Somewhere the next day may have begun.
  return Date.parse(String(given.at)) > Date.parse(now) + 86_400_000 ? ['future'] : null
}
