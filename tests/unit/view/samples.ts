/** Results and observations for tests of the view. */
import { sawOf, settledBy } from '../../../src/engine/audit/attestations.ts'
import { openOf, verdictOf } from '../../../src/engine/audit/open.ts'
import { countOutcomes } from '../../../src/engine/audit/outcomes.ts'
import type { Attestation, Audit, Decision, Observation, Result } from '../../../src/engine/audit/types.ts'

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
  settledBy: outcome === 'passed' || outcome === 'inapplicable' ? 'machine' : null,
  attestation: null,
})

const auditedAt = '2026-11-20T13:00:00.000Z'

/** `one`, with a person's attestation, given to what it is now. */
export function attested(one: Result, decision: Decision, more: Partial<Attestation> = {}): Result {
  const attestation: Attestation = {
    decision,
    note: '',
    by: 'Ana',
    at: '2026-11-20T12:00:00.000Z',
    ...(decision === 'accepted' && { until: '2027-03-01' }),
    saw: sawOf(one),
    ...more,
  }
  return { ...one, attestation, settledBy: settledBy(one, attestation, auditedAt) }
}

/** What the engine makes of these results. */
export const auditOf = (results: Result[]) =>
  ({
    results,
    auditedAt,
    totals: countOutcomes(results),
    open: openOf(results),
    verdict: verdictOf(true, results),
  }) as unknown as Audit
