/**
 * What a file's audit must look like. Version 1 had one page, no kinds of steps, and less in `coverage`: what it lacks has a fallback here, so that it
 * is a journey of one step. What follows from the results (numbers, verdict, who settled what) is not taken from a file: see `open.ts`.
 */
import * as v from 'valibot'
import { serviceKinds } from '../../knowledge/script-services.ts'
import { products, readingLimits, siteIds } from '../../knowledge/words.ts'
import { leakFindingSchema } from '../../leak/schema.ts'
import { type LeakReason, leakBlindSpots, leakReasons, mostFindings } from '../card-data-leak.ts'
import { outcomeOrder } from '../outcomes.ts'
import { qualityHows, qualityOutcomes, qualityReplies, qualityTiers } from '../quality-found.ts'
import { decisions, stepKinds } from '../types.ts'

const text = v.pipe(
  v.string(),
  v.transform((value) => value.slice(0, 5000)),
)
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const moment = v.pipe(v.string(), v.isoTimestamp())
const level = v.picklist(['mandatory', 'recommended'])
const outcome = v.picklist(outcomeOrder)
const optional = <Item extends v.GenericSchema>(item: Item) => v.exactOptional(item)

/** As `where` of a reading, which has been redacted before it was saved. */
const where = v.object({ frame: text, selector: v.array(v.string()), snippet: text })

const coverage = v.object({
  framesRead: count,
  framesNotRead: v.array(v.object({ origin: text, expected: v.boolean(), count })),
  scriptsNotRead: count,
  scriptsOfOthers: v.fallback(count, 0),
  limitsReached: v.fallback(v.array(v.picklist(readingLimits)), []),
  settled: v.boolean(),
})

const step = v.object({
  url: text,
  title: text,
  auditedAt: moment,
  kind: v.fallback(v.picklist(stepKinds), 'payment'),
  coverage: v.fallback(v.nullable(coverage), null),
  name: optional(text),
  holder: optional(text),
  addressSays: optional(v.picklist(['approved', 'in_process', 'rejected'])),
  states: optional(
    v.pipe(
      v.array(v.object({ auditedAt: moment, shows: v.array(v.picklist(['card', 'pix', 'voucher', 'payment-page'])) })),
      v.minLength(1),
    ),
  ),
})

const observation = v.object({
  reason: text,
  outcome,
  level,
  where: v.nullable(where),
  data: v.record(v.string(), v.union([text, v.number()])),
  step: v.fallback(count, 0),
  state: optional(count),
  fingerprint: v.fallback(text, ''),
})

const attestation = v.object({
  decision: v.picklist(decisions),
  note: text,
  by: text,
  at: moment,
  until: optional(text),
  saw: v.fallback(v.object({ outcome, fingerprints: v.array(text) }), { outcome: 'untested', fingerprints: [] }),
  measured: optional(v.object({ score: v.number(), date: text, paymentId: text })),
})

const result = v.object({
  requirement: text,
  category: v.picklist(['security', 'credentials', 'approval', 'notifications', 'experience', 'legal', 'payments', 'operations']),
  outcome,
  level,
  observations: v.array(observation),
  attestation: v.nullable(attestation),
})

const script = v.object({
  address: text,
  host: text,
  owner: v.picklist(['shop', 'mercado-pago', 'others']),
  came: v.picklist(['page', 'added', 'unseen']),
  integrity: v.boolean(),
  service: optional(text),
  kind: optional(v.picklist(serviceKinds)),
  readsCardFields: v.boolean(),
  steps: v.array(count),
  isNew: optional(v.boolean()),
  responsible: optional(text),
  reason: optional(text),
})

const assumed = <Value extends v.GenericSchema>(value: Value) => v.object({ value: v.nullable(value), why: v.array(text) })

const lawFound = v.object({
  duty: text,
  outcome: v.picklist(['seen', 'notSeen', 'cantTell']),
  reason: text,
  where: v.nullable(where),
  text,
  step: v.nullable(count),
  source: v.object({
    title: text,
    address: v.nullable(text),
    read: text,
    from: v.picklist(['law', 'report']),
    sure: v.picklist(['high', 'medium', 'low']),
  }),
})

const qualityItem = v.object({
  id: text,
  tier: v.picklist(qualityTiers),
  how: v.picklist(qualityHows),
  outcome: v.picklist(qualityOutcomes),
  reason: optional(text),
  requirement: optional(text),
  where: optional(where),
  text: optional(text),
  step: optional(count),
  answer: optional(v.object({ says: v.nullable(v.picklist(qualityReplies)), note: text, at: moment })),
})

const score = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
const day = v.pipe(v.string(), v.isoDate())

/** More than any checklist has, and than anybody measures. */
const most = { items: 300, scores: 500 }

const quality = v.object({
  product: v.nullable(v.picklist(products)),
  passMark: v.object({ score, read: day }),
  items: v.pipe(v.array(qualityItem), v.maxLength(most.items)),
  scores: optional(v.pipe(v.array(v.object({ score, date: day, paymentId: text, at: moment })), v.maxLength(most.scores))),
})

/** More than any country's law asks for. */
const mostDuties = 200

/** What a watch came to. Its outcome follows from its reason. */
const cardDataLeak = v.pipe(
  v.object({
    requirement: v.literal('card-data-leak'),
    category: v.literal('security'),
    level: v.literal('mandatory'),
    reason: v.picklist(Object.keys(leakReasons) as LeakReason[]),
    browser: v.picklist(['chromium', 'firefox']),
    startedAt: moment,
    endedAt: moment,
    watched: v.object({ requests: count, bodies: count, toMercadoPago: count }),
    notWatched: v.array(v.picklist(leakBlindSpots)),
    findings: v.pipe(v.array(leakFindingSchema), v.maxLength(mostFindings)),
  }),
  v.transform((leak) => ({ ...leak, outcome: leakReasons[leak.reason] })),
)

export const auditSchema = v.object({
  shop: v.fallback(text, ''),
  // Worked out again from the steps, but what is no moment is no audit of ours.
  auditedAt: optional(moment),
  tool: v.object({ version: text, catalogue: text }),
  steps: v.pipe(v.array(step), v.minLength(1)),
  context: v.object({
    isCheckout: v.boolean(),
    why: v.array(text),
    product: assumed(v.picklist(products)),
    site: assumed(v.picklist(siteIds)),
  }),
  coverage,
  results: v.array(result),
  scripts: optional(v.array(script)),
  law: optional(
    v.object({ note: text, site: v.nullable(v.picklist(siteIds)), duties: v.pipe(v.array(lawFound), v.maxLength(mostDuties)) }),
  ),
  quality: optional(quality),
  cardDataLeak: optional(cardDataLeak),
})

/** What a person corrected, and the readings of the steps as they were kept: enough to judge them anew. */
export const extrasSchema = v.object({
  label: v.fallback(text, ''),
  corrections: v.fallback(v.object({ product: optional(v.picklist(products)), site: optional(v.picklist(siteIds)) }), {}),
  snapshots: v.fallback(
    v.array(
      v.object({
        states: v.pipe(v.array(v.unknown()), v.minLength(1)),
        kind: optional(v.picklist(stepKinds)),
        name: optional(text),
        holder: optional(text),
      }),
    ),
    [],
  ),
})
