/** Judges one page: every requirement of a catalogue gives exactly one result. Pure: equal input gives identical bytes. */
import type { Snapshot, SnapshotPart } from '../snapshot/types.ts'
import { readContext } from './context/index.ts'
import { readCoverage } from './coverage.ts'
import { type EngineReason, engineReasons } from './engine-reasons.ts'
import { isResultStep } from './facts/result-step.ts'
import { limitsReachedIn } from './facts/unread.ts'
import { fingerprint } from './fingerprint.ts'
import { levelOf, worstOutcome } from './outcomes.ts'
import type { ReasonFacts, Requirement } from './requirement.ts'
import type { Context, Corrections, Coverage, Finding, Level, Observation, Result, Step } from './types.ts'

export interface Catalogue {
  /** Day of the catalogue, ISO 8601, so that an audit states which rules it applied. */
  date: string
  requirements: readonly Requirement[]
}

/** What one page shows, before any attestation. */
export interface JudgedPage {
  step: Step
  context: Context
  coverage: Coverage
  /** One per requirement, in the catalogue's order. */
  results: JudgedResult[]
}

export type JudgedResult = Omit<Result, 'attestation'>

/** @param corrections what people corrected for this shop */
export function judgePage({ requirements }: Catalogue, snapshot: Snapshot, corrections: Corrections): JudgedPage {
  const context = readContext(snapshot, corrections)
  return {
    step: { url: snapshot.url, title: snapshot.title, auditedAt: snapshot.takenAt },
    context,
    coverage: readCoverage(snapshot),
    results: requirements.map((requirement) => judge(requirement, snapshot, context)),
  }
}

function judge(requirement: Requirement, snapshot: Snapshot, context: Context): JudgedResult {
  const own = (context.product.value && requirement.levelFor?.[context.product.value]) ?? requirement.level
  const observations = findings(requirement, snapshot, context).map((finding) => observe(requirement, finding, own))
  const outcome = worstOutcome(observations.map((observation) => observation.outcome))
  return {
    requirement: requirement.id,
    category: requirement.category,
    outcome,
    level: levelOf(observations, outcome, own),
    observations,
  }
}

function findings(requirement: Requirement, snapshot: Snapshot, context: Context): Finding[] {
  const instead = whyNotAsked(requirement, snapshot, context)
  if (instead) return [{ reason: instead }]
  try {
    const found = requirement.check(partsFor(requirement, snapshot), context)
    if (found.length > 0) return mayHoldMore(requirement, snapshot, found) ? [{ reason: 'stopped-at-limit' }] : found
  } catch {
    // The error is dropped because it may quote the page; the reason code is enough.
  }
  return [{ reason: 'engine-error' }]
}

/** Whether nothing but good was found, while reading stopped at a limit past which there may be a fault. */
const mayHoldMore = ({ within, reasons }: Requirement, { documents }: Snapshot, found: readonly Finding[]) =>
  found.every(({ reason }) => reasons[reason]?.outcome === 'passed') &&
  limitsReachedIn(documents).some((limit) => within?.includes(limit))

function whyNotAsked({ products, sites, beforePaying }: Requirement, snapshot: Snapshot, context: Context): EngineReason | null {
  if (!context.isCheckout) return 'not-a-checkout'
  if (products && context.product.value && !products.includes(context.product.value)) return 'other-product'
  if (sites && context.site.value && !sites.includes(context.site.value)) return 'other-country'
  if (beforePaying && isResultStep(snapshot)) return 'asked-before-paying'
  return sites && !context.site.value ? 'country-unknown' : null
}

/** A requirement receives only the parts it declared; a missing part is an error of that requirement only. */
function partsFor({ needs }: Requirement, snapshot: Snapshot): Snapshot {
  const parts = needs.map((need: SnapshotPart) => {
    if (!Array.isArray(snapshot[need])) throw new Error(`missing: ${need}`)
    return [need, snapshot[need]]
  })
  return Object.fromEntries(parts) as Snapshot
}

function observe(requirement: Requirement, finding: Finding, own: Level): Observation {
  const facts = factsOf(requirement, finding.reason)
  const data = finding.data ?? {}
  const where = finding.where ?? null
  return {
    reason: facts.outcome === 'error' ? 'engine-error' : finding.reason,
    outcome: facts.outcome,
    // A reason cannot be stricter than its requirement.
    level: own === 'recommended' ? own : (facts.level ?? own),
    where,
    data,
    step: 0,
    fingerprint: fingerprint(
      requirement.id,
      finding.reason,
      where?.frame ?? '',
      ...(where?.selector ?? []),
      JSON.stringify(data),
    ),
  }
}

function factsOf(requirement: Requirement, reason: string): Pick<Observation, 'outcome'> & { level?: Level } {
  const known: Record<string, ReasonFacts | { outcome: 'error' }> = { ...engineReasons, ...requirement.reasons }
  return Object.hasOwn(known, reason) ? known[reason]! : engineReasons['engine-error']
}
