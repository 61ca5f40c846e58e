/** Makes the audit of a journey: its pages judged one by one, then together. Pure and deterministic: equal input gives identical bytes. */
import type { Snapshot } from '../snapshot/types.ts'
import { settledBy } from './attestations.ts'
import { contextOf } from './context/index.ts'
import { joinCoverage, readCoverage } from './coverage.ts'
import { paymentPartsOf } from './facts/payment-state.ts'
import { resultOf } from './facts/result-page.ts'
import { shopOf } from './facts/same-site.ts'
import { stepKindOf } from './facts/step-kind.ts'
import { joinSteps } from './join-steps.ts'
import { type Catalogue, type JudgedResult, judgePage } from './judge-page.ts'
import { lawOf } from './law.ts'
import { once } from './once.ts'
import { openOf, verdictOf } from './open.ts'
import { countOutcomes } from './outcomes.ts'
import { qualityOf } from './quality.ts'
import { scriptsOf } from './scripts.ts'
import type { Audit, Context, ShopDecisions, Step, StepKind } from './types.ts'

/** A step as it was read, and what the tester said of it. */
export interface ReadStep {
  /** The states in which its page was seen, oldest first. At least one. */
  states: readonly Snapshot[]
  /** What the tester says that it is for. */
  kind?: StepKind | undefined
  name?: string | undefined
  /** The holder's name of the test card that led to it. */
  holder?: string | undefined
}

/**
 * @param steps of one shop, at least one, in the order in which they were first seen
 * @param decisions what people corrected and attested for this shop
 * @param version of the extension
 */
export function auditJourney(catalogue: Catalogue, steps: readonly ReadStep[], decisions: ShopDecisions, version: string): Audit {
  const snapshots = steps.flatMap(({ states }) => states)
  const context = contextOf(snapshots, decisions.corrections)
  const described = steps.map((step) => describe(step, context))
  const pages = steps.flatMap(({ states }, step) =>
    states.map((snapshot, state) => ({
      step,
      state,
      results: judgedBefore(snapshot).of(catalogue, snapshot, context, described[step]!.kind),
    })),
  )
  const times = snapshots.map(({ takenAt }) => takenAt).sort()
  const auditedAt = times.at(-1)!
  const results = joinSteps(catalogue, described, pages).map((result) => {
    const attestation = decisions.attestations[result.requirement] ?? null
    return { ...result, settledBy: settledBy(result, attestation, auditedAt), attestation }
  })
  return {
    schema: 'semaforo.audit/2',
    tool: { version, catalogue: catalogue.date },
    shop: shopOf(steps[0]!.states[0]!.url),
    startedAt: times[0]!,
    auditedAt,
    steps: described,
    context,
    coverage: joinCoverage(described.map(({ coverage }) => coverage)),
    verdict: verdictOf(context.isCheckout, results),
    totals: countOutcomes(results),
    open: openOf(results),
    results,
    ...(context.isCheckout && { scripts: scriptsOf(steps) }),
    ...(context.isCheckout && catalogue.duties && { law: lawOf(catalogue.duties, steps, context) }),
    ...(context.isCheckout && catalogue.quality && { quality: qualityOf(catalogue.quality, steps, context, results) }),
  }
}

/** What a page was judged to be, within a context: the same as long as neither changes. */
const judgedBefore = once(() => {
  let last: { catalogue: Catalogue; within: string; results: readonly JudgedResult[] } | undefined
  return {
    of(catalogue: Catalogue, page: Snapshot, context: Context, kind: StepKind): readonly JudgedResult[] {
      const within = JSON.stringify([context, kind])
      if (last?.catalogue !== catalogue || last.within !== within)
        last = { catalogue, within, results: judgePage(catalogue, page, context, kind) }
      return last.results
    },
  }
})

/** A step as the audit tells it: its newest state, and which states there were. */
function describe({ states, kind, name, holder }: ReadStep, context: Context): Step {
  const newest = states.at(-1)!
  const addressSays = resultOf(newest.documents)
  return {
    url: newest.url,
    title: newest.title,
    auditedAt: newest.takenAt,
    kind: kind ?? stepKindOf(newest, context),
    coverage: readCoverage(newest),
    ...(name && { name }),
    ...(holder && { holder }),
    ...(addressSays && { addressSays }),
    ...(states.length > 1 && {
      states: states.map((state) => ({ auditedAt: state.takenAt, shows: paymentPartsOf(state) })),
    }),
  }
}

/** The audit of one page, which is a journey of one step. */
export const runAudit = (catalogue: Catalogue, snapshot: Snapshot, decisions: ShopDecisions, version: string): Audit =>
  auditJourney(catalogue, [{ states: [snapshot] }], decisions, version)
