/** Judges one page: every requirement of a catalogue gives exactly one result. Pure: equal input gives identical bytes. */
import type { Product } from '../knowledge/words.ts'
import type { Snapshot, SnapshotPart } from '../snapshot/types.ts'
import type { Duty } from './duty.ts'
import { type EngineReason, engineReasons } from './engine-reasons.ts'
import { hasPaymentPart, isPaymentClosed } from './facts/payment-part.ts'
import { isResultStep, showsMadePayment } from './facts/result-step.ts'
import { usesWebSdk } from './facts/sdk.ts'
import { limitsReachedIn } from './facts/unread.ts'
import { fingerprintsOf } from './fingerprint.ts'
import { levelOf, worstOutcome } from './outcomes.ts'
import type { QualitySheet } from './quality-check.ts'
import type { ReasonFacts, Requirement } from './requirement.ts'
import type { Context, Finding, Level, Observation, Result, StepKind } from './types.ts'

export interface Catalogue {
  /** Day of the catalogue, ISO 8601, so that an audit states which rules it applied. */
  date: string
  requirements: readonly Requirement[]
  /** What the law asks for, for information. */
  duties?: readonly Duty[]
  /** What the quality tool asks of each product, for information. */
  quality?: QualitySheet
}

export type JudgedResult = Omit<Result, 'attestation' | 'settledBy'>

/**
 * What one page shows, before any attestation: one result per requirement, in the catalogue's order.
 * @param context of the journey that the page belongs to
 * @param kind what the page is for
 */
export const judgePage = ({ requirements }: Catalogue, snapshot: Snapshot, context: Context, kind: StepKind): JudgedResult[] =>
  requirements.map((requirement) => judge(requirement, snapshot, context, kind))

function judge(requirement: Requirement, snapshot: Snapshot, context: Context, kind: StepKind): JudgedResult {
  const own = (context.product.value && requirement.levelFor?.[context.product.value]) ?? requirement.level
  const found = findings(requirement, snapshot, context, kind)
  const fingerprints = fingerprintsOf(requirement.id, found, kind, (reason) => factsOf(requirement, reason).pageWide === true)
  const observations = found.map((finding, index) => observe(requirement, finding, own, fingerprints[index]!))
  const outcome = worstOutcome(observations.map((observation) => observation.outcome))
  return {
    requirement: requirement.id,
    category: requirement.category,
    outcome,
    level: levelOf(observations, outcome, own),
    observations,
  }
}

function findings(requirement: Requirement, snapshot: Snapshot, context: Context, kind: StepKind): Finding[] {
  const instead = kind === 'other' ? 'not-a-checkout' : whyNotAsked(requirement, snapshot, context, kind)
  if (instead) return [{ reason: instead }]
  try {
    const found = requirement.check(partsFor(requirement, snapshot), context)
    const seen = found.length > 0 ? withoutGuesses(requirement, found, snapshot, context, kind) : []
    if (seen.length > 0) return mayHoldMore(requirement, snapshot, seen) ? [{ reason: 'stopped-at-limit' }] : seen
  } catch {
    // The error is dropped because it may quote the page; the reason code is enough.
  }
  return [{ reason: 'engine-error' }]
}

/**
 * Whether reading stopped at a limit past which there may be what overturns the findings: a fault where nothing but good was found, and
 * where one good thing is enough that one, which is then neither missing nor the only one that is broken.
 */
function mayHoldMore(requirement: Requirement, { documents }: Snapshot, found: readonly Finding[]): boolean {
  const { within, scope } = requirement
  const facts = found.map(({ reason }) => factsOf(requirement, reason))
  const overturned =
    scope === 'everywhere'
      ? facts.every(({ outcome }) => outcome === 'passed')
      : facts.every(({ outcome, lack }) => outcome === 'failed' || (lack === true && outcome !== 'cantTell'))
  return overturned && limitsReachedIn(documents).some((limit) => within?.includes(limit))
}

function whyNotAsked(
  { products, sites, beforePaying }: Requirement,
  snapshot: Snapshot,
  context: Context,
  kind: StepKind,
): EngineReason | null {
  if (!context.isCheckout) return 'not-a-checkout'
  if (products && context.product.value && !products.includes(context.product.value)) return 'other-product'
  if (products && !context.product.value && !products.some(isWeb) && usesWebSdk(snapshot)) return 'other-product'
  if (sites && context.site.value && !sites.includes(context.site.value)) return 'other-country'
  if (beforePaying && kind === 'result' && isResultStep(snapshot)) return 'asked-before-paying'
  return sites && !context.site.value ? 'country-unknown' : null
}

/** Every product but the terminal is paid for on a page. */
const isWeb = (product: Product) => product !== 'point'

/** What is not in sight yet is no fault: the first such finding says instead why nothing can be said. */
function withoutGuesses(
  requirement: Requirement,
  found: Finding[],
  snapshot: Snapshot,
  context: Context,
  kind: StepKind,
): Finding[] {
  const reason = whyNotSeenYet(snapshot, context, kind)
  // After the payment, what is not there is as little needed as before; only its lack is no fault.
  const lacks = ({ reason: seen }: Finding) => {
    const { lack, outcome } = factsOf(requirement, seen)
    return lack === true && (reason !== 'asked-before-paying' || outcome === 'failed')
  }
  const first = reason ? found.find(lacks) : undefined
  if (!reason || !first) return found
  return found.flatMap((finding) => (finding === first ? [{ reason, where: first.where }] : lacks(finding) ? [] : [finding]))
}

function whyNotSeenYet(snapshot: Snapshot, context: Context, kind: StepKind): EngineReason | null {
  if (!snapshot.settled) return 'still-loading'
  // What a page after the payment lacks may stand on the one before.
  if (kind === 'result') return 'asked-before-paying'
  if (isPaymentClosed(snapshot)) return 'payment-not-open'
  // The SDK runs, and nothing tells yet how a buyer will pay.
  if (kind === 'payment' && !context.product.value && !hasPaymentPart(snapshot)) return 'payment-not-open'
  return showsMadePayment(snapshot) ? 'asked-before-paying' : null
}

/** A requirement receives only the parts it declared; a missing part is an error of that requirement only. */
function partsFor({ needs }: Requirement, snapshot: Snapshot): Snapshot {
  const parts = needs.map((need: SnapshotPart) => {
    if (!Array.isArray(snapshot[need])) throw new Error(`missing: ${need}`)
    return [need, snapshot[need]]
  })
  return Object.fromEntries(parts) as Snapshot
}

function observe(requirement: Requirement, finding: Finding, own: Level, fingerprint: string): Observation {
  const facts = factsOf(requirement, finding.reason)
  return {
    reason: facts.outcome === 'error' ? 'engine-error' : finding.reason,
    outcome: facts.outcome,
    // A reason cannot be stricter than its requirement.
    level: own === 'recommended' ? own : (facts.level ?? own),
    where: finding.where ?? null,
    data: finding.data ?? {},
    step: 0,
    fingerprint,
  }
}

function factsOf(
  requirement: Requirement,
  reason: string,
): Pick<Observation, 'outcome'> & Pick<ReasonFacts, 'level' | 'lack' | 'pageWide'> {
  // Not joined first: this is asked for each finding, and would take a third of the time of an audit.
  const lists: Record<string, ReasonFacts | { outcome: 'error' }>[] = [requirement.reasons, engineReasons]
  return lists.find((list) => Object.hasOwn(list, reason))?.[reason] ?? engineReasons['engine-error']
}
