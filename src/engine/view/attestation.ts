/** How a person's attestation is presented next to an outcome. Without texts. Pure. */
import type { Attestation, Outcome } from '../audit/types.ts'

/** Whether a person accepted a failure: it is shown as accepted, not as passed. */
export const isOverruled = (outcome: Outcome, { decision }: Pick<Attestation, 'decision'>): boolean =>
  outcome === 'failed' && decision !== 'failed'

/** The interface's text that says who attested what; it takes the name as `by`. */
export function attestationKey(outcome: Outcome, attestation: Pick<Attestation, 'decision'>) {
  const { decision } = attestation
  if (!isOverruled(outcome, attestation)) return `badge.${decision}` as const
  return decision === 'passed' ? 'badge.accepted' : 'badge.waived'
}
