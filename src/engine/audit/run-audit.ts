/** Makes the audit of a journey, which is one page for now. Pure and deterministic: equal input gives identical bytes. */
import type { Snapshot } from '../snapshot/types.ts'
import { type Catalogue, judgePage } from './judge-page.ts'
import { countOutcomes, verdictOf } from './outcomes.ts'
import type { Audit, ShopDecisions } from './types.ts'

/**
 * @param answers what people corrected and decided for this shop
 * @param version of the extension
 */
export function runAudit(catalogue: Catalogue, snapshot: Snapshot, answers: ShopDecisions, version: string): Audit {
  const { step, context, coverage, results: judged } = judgePage(catalogue, snapshot, answers.corrections)
  const results = judged.map((result) => ({ ...result, attestation: answers.attestations[result.requirement] ?? null }))
  return {
    schema: 'semaforo.audit/1',
    tool: { version, catalogue: catalogue.date },
    page: step,
    steps: [step],
    context,
    coverage,
    verdict: verdictOf(context.isCheckout, results),
    totals: countOutcomes(results),
    results,
  }
}
