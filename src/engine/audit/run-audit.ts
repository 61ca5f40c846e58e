/** Makes the audit of a journey, which is one page for now. Pure and deterministic: equal input gives identical bytes. */
import type { Snapshot } from '../snapshot/types.ts'
import { settledBy } from './attestations.ts'
import { shopOf } from './facts/same-site.ts'
import { type Catalogue, judgePage } from './judge-page.ts'
import { openOf, verdictOf } from './open.ts'
import { countOutcomes } from './outcomes.ts'
import type { Audit, ShopDecisions } from './types.ts'

/**
 * @param decisions what people corrected and attested for this shop
 * @param version of the extension
 */
export function runAudit(catalogue: Catalogue, snapshot: Snapshot, decisions: ShopDecisions, version: string): Audit {
  const { step, context, results: judged } = judgePage(catalogue, snapshot, decisions.corrections)
  const results = judged.map((result) => {
    const attestation = decisions.attestations[result.requirement] ?? null
    return { ...result, settledBy: settledBy(result, attestation, step.auditedAt), attestation }
  })
  return {
    schema: 'semaforo.audit/2',
    tool: { version, catalogue: catalogue.date },
    shop: shopOf(step.url),
    startedAt: step.auditedAt,
    auditedAt: step.auditedAt,
    steps: [step],
    context,
    coverage: step.coverage,
    verdict: verdictOf(context.isCheckout, results),
    totals: countOutcomes(results),
    open: openOf(results),
    results,
  }
}
