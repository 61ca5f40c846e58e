/** Judges a snapshot: every requirement of a catalogue gives one result, whatever the page holds. Pure: the same in, the same bytes out. */
import type { Snapshot, SnapshotPart } from '../snapshot/types.ts'
import { readContext } from './context.ts'
import { readCoverage } from './coverage.ts'
import { type EngineReason, engineReasons } from './engine-reasons.ts'
import { fingerprint } from './fingerprint.ts'
import { countOutcomes, levelOf, verdictOf, worstOutcome } from './outcomes.ts'
import type { ReasonFacts, Requirement } from './requirement.ts'
import type { Audit, Context, Finding, Level, Observation, Result, ShopDecisions } from './types.ts'

export interface Catalogue {
  /** Day of the catalogue, ISO 8601: an audit says which rules it was made under. */
  date: string
  requirements: readonly Requirement[]
}

/**
 * @param decisions what people corrected and attested for this shop
 * @param version of the extension
 */
export function runAudit(catalogue: Catalogue, snapshot: Snapshot, decisions: ShopDecisions, version: string): Audit {
  const context = readContext(snapshot, decisions.corrections)
  const results = catalogue.requirements.map((requirement) => ({
    ...judge(requirement, snapshot, context),
    attestation: decisions.attestations[requirement.id] ?? null,
  }))
  const step = { url: snapshot.url, title: snapshot.title, auditedAt: snapshot.takenAt }
  return {
    schema: 'semaforo.audit/1',
    tool: { version, catalogue: catalogue.date },
    page: step,
    steps: [step],
    context,
    coverage: readCoverage(snapshot),
    verdict: verdictOf(context.isCheckout, results),
    totals: countOutcomes(results),
    results,
  }
}

function judge(requirement: Requirement, snapshot: Snapshot, context: Context): Omit<Result, 'attestation'> {
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
  const instead = whyNotAsked(requirement, context)
  if (instead) return [{ reason: instead }]
  try {
    const found = requirement.check(partsFor(requirement, snapshot), context)
    if (found.length > 0) return found
  } catch {
    // What was thrown may quote the page; the reason code says enough.
  }
  return [{ reason: 'engine-error' }]
}

function whyNotAsked({ products, sites }: Requirement, context: Context): EngineReason | null {
  if (!context.isCheckout) return 'not-a-checkout'
  if (products && context.product.value && !products.includes(context.product.value)) return 'other-product'
  if (!sites) return null
  if (!context.site.value) return 'country-unknown'
  return sites.includes(context.site.value) ? null : 'other-country'
}

/** A requirement is handed what it declared and no more; a missing part is an error of that requirement alone. */
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
    // No reason is stricter than its requirement.
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
