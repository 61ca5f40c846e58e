import { useMemo, useState } from 'preact/hooks'
import type { Audit } from '../../engine/audit/types.ts'
import { nextQuestion } from '../../engine/view/groups.ts'
import { currentStep } from '../../engine/view/steps.ts'
import type { Attesting, KeepAttestation } from './attesting.ts'
import { draftsOf } from './drafts.ts'
import { useSteadyRow } from './use-steady-row.ts'

/**
 * The value of `AttestingContext`. Typed text is kept as a draft until it is saved.
 * @param tester the name given with the last attestation, offered until another is typed
 */
export function useAttestingState(audit: Audit, tester: string, keep: KeepAttestation): Attesting {
  const { url } = currentStep(audit)
  const drafts = useMemo(() => draftsOf(url), [url])
  const [typedName, setTypedName] = useState(drafts.get('').by)
  const [saved, setSaved] = useState<string | null>(null)
  const hold = useSteadyRow(audit)
  return {
    by: typedName ?? tester ?? '',
    onBy(by) {
      setTypedName(by)
      drafts.put('', { by })
    },
    drafts,
    saved,
    next: saved && nextQuestion(audit, saved),
    attest(requirement, given, part) {
      return keep(requirement, given, () => {
        hold(requirement, part)
        setSaved(given && requirement)
        if (given) drafts.forget(requirement)
        if (given?.by) drafts.put('', { by: undefined })
      })
    },
  }
}
