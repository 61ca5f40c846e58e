/** Schemas of the requests. Anything that does not match exactly is refused. Used by the worker only. */
import * as v from 'valibot'
import { qualityReplies } from '../engine/audit/quality-found.ts'
import { decisions, neededFor, stepKinds } from '../engine/audit/types.ts'
import { filedUnder } from '../engine/knowledge/results.ts'
import { products, siteIds } from '../engine/knowledge/words.ts'
import type { Protocol } from './protocol.ts'

const text = (length: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.transform((value) => value.slice(0, length)),
  )
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))
const id = v.pipe(v.string(), v.maxLength(60))
const shop = v.pipe(v.string(), v.minLength(1), v.maxLength(300))
const tabId = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** A measurement of the quality tool. */
export const measuredEntries = { score: v.pipe(v.number(), v.minValue(0), v.maxValue(100)), date: day, paymentId: text(40) }

/** What a person gives; notes and names that are too long are cut. */
export const attestationEntries = {
  decision: v.picklist(decisions),
  note: text(2000),
  by: text(80),
  until: v.optional(day),
  measured: v.optional(v.strictObject(measuredEntries)),
}

/** An attestation as sent. One that overrules the machine without saying why, by whom and until when is refused. */
const attestationSchema = v.pipe(
  v.strictObject(attestationEntries),
  v.check((given) => neededFor[given.decision].every((part) => given[part])),
)

const corrections = v.strictObject({ product: v.optional(v.picklist(products)), site: v.optional(v.picklist(siteIds)) })

/** By requirement. Each is checked where it is used (`store.ts`), because one that does not fit must not take the others with it. */
const attestations = v.record(v.string(), v.unknown())

const schemas = {
  audit: v.strictObject({ tabId, clicked: v.boolean() }),
  current: v.strictObject({ tabId }),
  correct: v.strictObject({
    tabId,
    corrections,
  }),
  attest: v.strictObject({ tabId, requirement: v.string(), attestation: v.nullable(attestationSchema) }),
  step: v.strictObject({
    tabId,
    step: id,
    change: v.union([
      v.strictObject({ name: text(60) }),
      v.strictObject({ kind: v.nullable(v.picklist(stepKinds)) }),
      v.strictObject({ drop: v.literal(true) }),
    ]),
  }),
  startAnew: v.strictObject({ tabId }),
  reopen: v.strictObject({ tabId, journey: id }),
  forget: v.strictObject({ tabId }),
  testing: v.strictObject({ tabId, holder: v.nullable(v.picklist(filedUnder)) }),
  follow: v.strictObject({ tabId }),
  unfollow: v.strictObject({ tabId }),
  cardWatch: v.strictObject({ tabId, ask: v.picklist(['show', 'start', 'stop']) }),
  picture: v.strictObject({ tabId }),
  show: v.strictObject({
    tabId,
    where: v.strictObject({ frame: v.string(), selector: v.array(v.string()), snippet: v.string() }),
  }),
  report: v.strictObject({ journey: id }),
  history: v.strictObject({ search: text(200), from: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  label: v.strictObject({ journey: id, label: text(80) }),
  remove: v.strictObject({ journeys: v.nullable(v.array(id)) }),
  written: v.strictObject({ journey: id }),
  next: v.strictObject({ after: id }),
  decided: v.strictObject({}),
  restore: v.strictObject({
    id: v.pipe(id, v.minLength(1)),
    changedAt: v.pipe(v.string(), v.isoTimestamp()),
    label: text(80),
    audit: v.unknown(),
    snapshots: v.array(v.unknown()),
  }),
  noteScript: v.strictObject({
    shop,
    address: v.pipe(v.string(), v.minLength(1), v.maxLength(5000)),
    responsible: v.exactOptional(text(80)),
    reason: v.exactOptional(text(300)),
  }),
  answerQuality: v.strictObject({
    shop,
    id: v.pipe(id, v.regex(/^[\w-]+$/)),
    says: v.exactOptional(v.nullable(v.picklist(qualityReplies))),
    note: v.exactOptional(text(300)),
  }),
  keepScore: v.strictObject({ shop, ...measuredEntries }),
  dropScore: v.strictObject({ shop, at: v.pipe(v.string(), v.isoTimestamp()) }),
  restoreDecisions: v.strictObject({ shop, corrections, attestations }),
  repaint: v.strictObject({
    journey: id,
    takenAt: v.pipe(v.string(), v.isoTimestamp()),
    picture: v.nullable(v.pipe(v.string(), v.maxLength(40_000_000), v.regex(/^data:image\/(?:png|webp);base64,/))),
  }),
  judge: v.strictObject({ snapshots: v.array(v.unknown()), corrections, attestations }),
}

export type RequestType = keyof Protocol
export type Request<Type extends RequestType> = Parameters<Protocol[Type]>[0]

/** The request in a message's data, or null if it is invalid. */
export function readRequest<Type extends RequestType>(type: Type, data: unknown): Request<Type> | null {
  const { success, output } = v.safeParse(schemas[type], data)
  return success ? (output as Request<Type>) : null
}
