/** Results and observations for tests of the view. */
import { countOutcomes, verdictOf } from '../../../src/engine/audit/outcomes.ts'
import type { Attestation, Audit, Observation, Result } from '../../../src/engine/audit/types.ts'

export const where = (selector: string[], snippet = '') => ({ frame: 'https://tienda.example/pago', selector, snippet })
export const observation = (reason: string, more: Partial<Observation> = {}): Observation => ({
  reason,
  outcome: 'failed',
  level: 'mandatory',
  where: null,
  data: {},
  step: 0,
  fingerprint: '',
  ...more,
})
export const result = (
  requirement: string,
  outcome: Result['outcome'],
  level: Result['level'] = 'mandatory',
  observations: Observation[] = [],
): Result => ({
  requirement,
  category: 'security',
  outcome,
  level,
  observations,
  attestation: null,
})

/** `one`, with a person's attestation. */
export const attested = (one: Result, decision: Attestation['decision']): Result => ({
  ...one,
  attestation: { decision, note: '', by: 'Ana', at: '2026-11-20T12:00:00.000Z' },
})
/** What the engine makes of these results. */
export const auditOf = (results: Result[]) =>
  ({ results, totals: countOutcomes(results), verdict: verdictOf(true, results) }) as unknown as Audit
