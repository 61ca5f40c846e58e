/** The vocabulary of an audit, `semaforo.audit/2`. Popup, exports and the command line render `Audit`. */
import type { ResultStatus } from '../knowledge/results.ts'
import type { Product, ReadingLimit, SiteId } from '../knowledge/words.ts'
import type { Where } from '../snapshot/types.ts'
import type { CardDataLeak } from './card-data-leak.ts'
import type { Law } from './law-found.ts'
import type { Quality } from './quality-found.ts'
import type { ScriptListed } from './script-listed.ts'

/** W3C EARL's outcomes, and `error` for a requirement that the engine could not judge. */
export type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'untested' | 'error'
export type Level = 'mandatory' | 'recommended'
/** `readyWithExceptions`: a person overruled a mandatory failure, so nothing mandatory is open. */
export type Verdict = 'ready' | 'readyWithExceptions' | 'notReady' | 'undecided' | 'notACheckout'
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
  /** Index in the step's `states`; only where the step was seen in several. */
  state?: number
  /** Stays the same as long as the same finding has the same location. */
  fingerprint: string
}

/** What people may say of a result. The last two overrule a failure that the machine saw, as a mistake of ours or as a risk. */
export const decisions = ['passed', 'failed', 'notApplicable', 'falseAlarm', 'accepted'] as const
export type Decision = (typeof decisions)[number]

/** What has to be given with a decision: overruling the machine needs a reason and a name, and a risk an end. */
export const neededFor: Record<Decision, readonly ('note' | 'by' | 'until')[]> = {
  passed: [],
  failed: [],
  notApplicable: [],
  falseAlarm: ['note', 'by'],
  accepted: ['note', 'by', 'until'],
}

/** A person's decision on a result. It is kept next to the automatic outcome and never replaces it. */
export interface Attestation {
  decision: Decision
  note: string
  /** Name of the person. */
  by: string
  /** ISO 8601, UTC. */
  at: string
  /** The last day of an accepted risk, ISO 8601. */
  until?: string
  /** What it was given to: the outcome, and the fingerprints of the failures that were seen. */
  saw: { outcome: Outcome; fingerprints: string[] }
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
  /** Who decided it for good; null while it is open. */
  settledBy: SettledBy | null
  /** A person's decision; it never replaces the outcome. */
  attestation: Attestation | null
}

export type SettledBy = 'machine' | 'person' | 'exception'

/** Numbers of results that are open after attestations, each result once; `exceptions`: failures that a person overruled. */
export interface Open {
  mandatoryFailed: number
  mandatoryToDecide: number
  recommendedFailed: number
  recommendedToDecide: number
  exceptions: number
}

/** What a page of a checkout is for: what comes before the payment, the payment, its result, or none of them. */
export const stepKinds = ['before', 'payment', 'result', 'other'] as const
export type StepKind = (typeof stepKinds)[number]

export interface Step {
  /** Without query and fragment values. */
  url: string
  title: string
  /** When its newest state was read, ISO 8601, UTC. */
  auditedAt: string
  kind: StepKind
  coverage: Coverage
  /** The tester's own name for it. */
  name?: string
  /** The holder's name of the test card with which the tester brought the result about. */
  holder?: string
  /** The payment's result that the page's address states: a hint only, because anybody can change an address. */
  addressSays?: ResultStatus
  /** The states in which the page was seen, oldest first; only where there are several. */
  states?: StepState[]
}

/** A page's state: what it let a buyer pay with. */
export interface StepState {
  /** ISO 8601, UTC. */
  auditedAt: string
  /** The ways to pay that were in sight; empty where none was. */
  shows: PaymentPart[]
}

/** A way to pay that a page has in sight. */
export type PaymentPart = 'card' | 'pix' | 'voucher' | 'payment-page'

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
  schema: 'semaforo.audit/2'
  tool: { version: string; catalogue: string }
  /** Registrable domain; a page without one is a shop to itself. */
  shop: string
  /** When the first and the last reading of a step was made, ISO 8601, UTC. */
  startedAt: string
  auditedAt: string
  steps: Step[]
  context: Context
  /** Of all steps together. */
  coverage: Coverage
  verdict: Verdict
  /** Automatic outcomes, whatever people said. */
  totals: Record<Outcome, number>
  /** What is left after attestations. */
  open: Open
  results: Result[]
  /** The scripts that the pages loaded, for information. Absent where the pages are no checkout, and in files of earlier versions. */
  scripts?: ScriptListed[]
  /** What the law asks for, for information. Absent where the pages are no checkout, and in files of earlier versions. */
  law?: Law
  /** What the quality tool asks of the product, for information. Absent where the pages are no checkout, and in files of earlier versions. */
  quality?: Quality
  /** Where the data of a test card went while the tester paid. Absent where no payment was watched. */
  cardDataLeak?: CardDataLeak
}
