/** What a requirement's result says of a point, so that nothing is judged twice. */
import type { QualityFacts, QualityFinding } from '../../audit/quality-check.ts'
import type { Result } from '../../audit/types.ts'

export function ofResult({ results }: QualityFacts, requirement: string): QualityFinding {
  const result = results.find((each) => each.requirement === requirement)
  if (!result) return { reason: 'not-read' }
  const { outcome, observations } = result
  const shown = observations.find((each) => each.outcome === outcome)
  return { reason: reasonOf(result), requirement, where: shown?.where ?? undefined, step: shown?.step }
}

/** A person's word on a result counts here as it does there. */
function reasonOf({ outcome, settledBy, attestation }: Result): QualityFinding['reason'] {
  const said = settledBy === 'machine' || settledBy === null ? null : attestation?.decision
  if (said === 'passed' || said === 'falseAlarm') return 'result-passed'
  if (said === 'failed' || outcome === 'failed') return 'result-failed'
  if (outcome === 'passed') return 'result-passed'
  return outcome === 'inapplicable' ? 'not-on-page' : 'result-open'
}

/** Whether a result has an observation for this reason. */
export const hasReason = ({ results }: QualityFacts, requirement: string, reason: string): boolean =>
  results.some((each) => each.requirement === requirement && each.observations.some((one) => one.reason === reason))
