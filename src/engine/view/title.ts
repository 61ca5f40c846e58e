/** What a result is called: a failed one by its defect. Pure. */
import type { Result } from '../audit/types.ts'
import { requirementText } from '../i18n/render.ts'
import type { Wording } from '../i18n/wording.ts'

/** Titles a result by what holds, or, where the machine or a person saw a failure, by the defect. */
export function titleOf(language: Wording, { requirement, outcome, settledBy, attestation }: Result): string {
  const { title, fault } = requirementText(language, requirement)
  return outcome === 'failed' || (settledBy === 'person' && attestation?.decision === 'failed') ? fault : title
}
