/** The vocabulary of an audit, `semaforo.audit/1`. Popup, exports and the command line render `Audit`. */
import type { Product, ReadingLimit, SiteId } from '../knowledge/words.ts'
import type { Where } from '../snapshot/types.ts'

/** W3C EARL's outcomes, and `error` for a requirement that the engine could not judge. */
export type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'untested' | 'error'
export type Level = 'mandatory' | 'recommended'
export type Verdict = 'ready' | 'notReady' | 'undecided' | 'notACheckout'
export type Category =
  | 'security'
  | 'credentials'
  | 'approval'
  | 'notifications'
  | 'experience'
  | 'legal'
  | 'payments'
  | 'operations'

/** Small redacted facts that a reason's text quotes. */
export type ObservationData = Record<string, string | number>

/** What a requirement's `check` reports; the engine adds outcome, level and fingerprint from the reason. */
export interface Finding<Reason extends string = string> {
  reason: Reason
  where?: Where
  data?: ObservationData
}

export interface Observation {
  reason: string
  outcome: Outcome
  level: Level
  where: Where | null
  data: ObservationData
  /** Index in `Audit.steps`. */
  step: number
  /** Stays the same as long as the same finding has the same location. */
  fingerprint: string
}

/** A person's decision on a result. It is kept next to the automatic outcome and never replaces it. */
export interface Attestation {
  decision: 'passed' | 'failed' | 'notApplicable'
  note: string
  /** Name of the person. */
  by: string
  /** ISO 8601, UTC. */
  at: string
  /** The quality tool's measurement; only for `integration-quality`. */
  measured?: Measured
}

export interface Measured {
  /** 0 to 100. */
  score: number
  /** Day of the measurement, ISO 8601. */
  date: string
  paymentId: string
}

export interface Result {
  requirement: string
  category: Category
  outcome: Outcome
  level: Level
  observations: Observation[]
  /** A person's decision; it never replaces the outcome. */
  attestation: Attestation | null
}

export interface Step {
  /** Without query and fragment values. */
  url: string
  title: string
  /** ISO 8601, UTC. */
  auditedAt: string
}

/** Something the context assumed, with the codes of its reasons; `null` when there was no sign. */
export interface Assumed<Value> {
  value: Value | null
  why: string[]
}

export interface Context {
  isCheckout: boolean
  /** Why the page is, or is not, considered a Mercado Pago checkout. */
  why: string[]
  product: Assumed<Product>
  site: Assumed<SiteId>
}

/** What people decided for one shop: what its page is, and what they attested, by requirement. */
export interface ShopDecisions {
  corrections: Corrections
  attestations: Record<string, Attestation>
}

/** What a person corrected for a shop. */
export interface Corrections {
  product?: Product
  site?: SiteId
}

export interface Coverage {
  framesRead: number
  framesNotRead: { origin: string; expected: boolean; count: number }[]
  /** Scripts of the shop's registrable domain whose text could not be read. */
  scriptsNotRead: number
  /** Scripts of others, which are not read. */
  scriptsOfOthers: number
  /** Limits at which reading stopped: what is past them was not looked at. */
  limitsReached: ReadingLimit[]
  /** False when the page was still loading. */
  settled: boolean
}

export interface Audit {
  schema: 'semaforo.audit/1'
  tool: { version: string; catalogue: string }
  page: Step
  steps: Step[]
  context: Context
  coverage: Coverage
  verdict: Verdict
  totals: Record<Outcome, number>
  results: Result[]
}
