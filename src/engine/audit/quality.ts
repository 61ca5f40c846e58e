/** What the quality tool's checklist asks of the shop's product, and what the pages show of it. Pure; never part of the verdict. */
import type { Snapshot } from '../snapshot/types.ts'
import { type QualityCheck, type QualityFacts, type QualityFinding, type QualitySheet, qualityReasons } from './quality-check.ts'
import type { Quality, QualityFound } from './quality-found.ts'
import type { Context, Result } from './types.ts'

/** @param steps each with the states in which its page was seen */
export function qualityOf(
  { passMark, criteria, checks }: QualitySheet,
  steps: readonly { states: readonly Snapshot[] }[],
  context: Context,
  results: readonly Result[],
): Quality {
  // Of one of Mercado Pago's own pages nothing is read.
  const pages = steps.flatMap(({ states }, step) =>
    states.filter(({ documents }) => documents.length > 0).map((snapshot) => ({ step, snapshot })),
  )
  const facts: QualityFacts = { results, pages, context }
  const product = context.product.value
  const listed = product ? criteria[product] : []
  const ofList = listed.map(({ id, tier, how }): QualityFound => {
    const check = how === 'server' ? undefined : checks.find((each) => each.id === id)
    return check ? found(check, { tier, how }, facts) : { id, tier, how, outcome: 'asked' }
  })
  const keys = new Set(Object.values(criteria).flatMap((list) => list.map(({ id }) => id)))
  const own = checks.filter(({ id, asksOf }) => !keys.has(id) && (asksOf?.(facts) ?? true))
  return { product, passMark, items: [...ofList, ...own.map((check) => found(check, { tier: 'advice', how: 'both' }, facts))] }
}

function found(check: QualityCheck, kind: Pick<QualityFound, 'tier' | 'how'>, facts: QualityFacts): QualityFound {
  const { reason, requirement, where, text, step } = safely(check, facts)
  return {
    id: check.id,
    ...kind,
    outcome: qualityReasons[reason],
    reason,
    ...(requirement && { requirement }),
    ...(where && { where, step: step ?? 0 }),
    ...(text && { text }),
  }
}

/** An error of ours costs no more than the one point. */
function safely(check: QualityCheck, facts: QualityFacts): QualityFinding {
  try {
    return check.check(facts)
  } catch {
    return { reason: 'engine-error' }
  }
}
