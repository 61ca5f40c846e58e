/** Opens the file of an audit, of this version or an older one. What is in it may have been written by anybody. Pure. */
import * as v from 'valibot'
import { hostOf } from '../../knowledge/address.ts'
import { settledBy } from '../attestations.ts'
import { openOf, verdictOf } from '../open.ts'
import { countOutcomes } from '../outcomes.ts'
import type { Audit, Coverage, Result, Step } from '../types.ts'
import type { AuditFile } from './audit-file.ts'
import { auditSchema, extrasSchema } from './schema.ts'

/** What a file may hold at most: its characters, and its observations. The largest audit of a real shop has some hundred. */
export const fileLimits = { characters: 50_000_000, observations: 20_000, results: 500, steps: 200 }

/** Why a file cannot be opened; each has a sentence in the report. `newer`: written by a version to come. */
export const fileProblems = ['too-big', 'not-json', 'foreign', 'newer', 'broken', 'too-much'] as const
export type FileProblem = (typeof fileProblems)[number]

/** An opened file. Its `snapshots` are not checked: whoever judges them anew checks them (`read-step.ts`). */
export type Opened =
  | { ok: true; file: Omit<AuditFile, 'snapshots'> & { snapshots: unknown[] } }
  | { ok: false; problem: FileProblem }

/** Opens the text of a file. Nothing of a file that cannot be opened is kept. */
export function openFile(text: string): Opened {
  if (text.length > fileLimits.characters) return { ok: false, problem: 'too-big' }
  try {
    return openValue(JSON.parse(text))
  } catch {
    return { ok: false, problem: 'not-json' }
  }
}

/** Opens what a file holds. */
export function openValue(value: unknown): Opened {
  const version = versionOf(value)
  if (version === null) return { ok: false, problem: 'foreign' }
  if (version > 2) return { ok: false, problem: 'newer' }
  if (isTooMuch(value)) return { ok: false, problem: 'too-much' }
  const audit = v.safeParse(auditSchema, value, { abortEarly: true })
  const extras = v.safeParse(extrasSchema, value, { abortEarly: true })
  if (!audit.success || !extras.success) return { ok: false, problem: 'broken' }
  const whole = complete(audit.output)
  return whole ? { ok: true, file: { ...whole, ...extras.output } } : { ok: false, problem: 'broken' }
}

/** The version of an audit's form; null where it is none. */
function versionOf(value: unknown): number | null {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  const version = typeof schema === 'string' ? /^semaforo\.audit\/(\d{1,6})$/.exec(schema)?.[1] : undefined
  return version === undefined || Number(version) < 1 ? null : Number(version)
}

/** Counted before anything else is looked at, because checking takes its time. */
function isTooMuch(value: unknown): boolean {
  const { results, steps } = value as { results?: unknown; steps?: unknown }
  const count = (list: unknown) => (Array.isArray(list) ? list.length : 0)
  if (count(results) > fileLimits.results || count(steps) > fileLimits.steps) return true
  const each = Array.isArray(results) ? results : []
  return each.reduce((sum: number, one) => sum + count(one?.observations), 0) > fileLimits.observations
}

/** The audit with everything that follows from its results; null where it contradicts itself. */
function complete({ steps: found, results: given, shop, ...rest }: v.InferOutput<typeof auditSchema>): Audit | null {
  const steps = found.map((step): Step => ({ ...step, coverage: step.coverage ?? (rest.coverage as Coverage) }))
  const times = steps.map(({ auditedAt }) => auditedAt).sort()
  const auditedAt = times.at(-1)!
  const results = given.map((result): Result => ({ ...result, settledBy: settledBy(result, result.attestation, auditedAt) }))
  const ids = new Set(results.map(({ requirement }) => requirement))
  const isPast = (step: number) => step >= steps.length
  const isOff =
    results.some(({ observations }) => observations.some(({ step }) => isPast(step))) ||
    rest.law?.duties.some(({ step }) => step !== null && isPast(step)) ||
    rest.scripts?.some(({ steps: on }) => on.some(isPast)) ||
    rest.quality?.items.some(({ step }) => step !== undefined && isPast(step))
  if (isOff || ids.size < results.length) return null
  return {
    schema: 'semaforo.audit/2',
    ...rest,
    shop: shop || hostOf(steps[0]!.url),
    startedAt: times[0]!,
    auditedAt,
    steps,
    verdict: verdictOf(rest.context.isCheckout, results),
    totals: countOutcomes(results),
    open: openOf(results),
    results,
  }
}
