import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Corrections } from '../engine/audit/types.ts'
import type { AuditReply, NewAttestation } from '../messaging/protocol.ts'
import { publishReply, publishWorking } from './handle.ts'
import { requestAttestation, requestAudit, requestCorrection } from './worker.ts'

/** The newest reply, and how to ask for another. `busy`: a correction is on its way and the old findings stay in sight. */
export function useAudit(first: Promise<AuditReply>) {
  const [reply, setReply] = useState<AuditReply | null>(null)
  const [busy, setBusy] = useState(false)
  const [saving, setSaving] = useState(0)
  const newest = useRef(first)

  /** Takes the reply, unless something else was asked meanwhile. */
  const follow = (asked: Promise<AuditReply>) => {
    newest.current = asked
    asked.then((given) => {
      if (newest.current !== asked) return
      setReply(given)
      setBusy(false)
    })
  }

  useEffect(() => follow(first), [])
  // After the DOM has it: whoever waits for the state finds the findings drawn.
  useLayoutEffect(() => {
    if (reply && !busy && saving === 0) publishReply(reply)
  }, [reply, busy, saving])

  return {
    reply,
    busy,
    again() {
      publishWorking()
      setReply(null)
      follow(requestAudit())
    },
    correct(corrections: Corrections) {
      publishWorking()
      setBusy(true)
      follow(requestCorrection(corrections))
    },
    /** Keeps a person's attestation. The findings stay, also when it could not be kept: nothing typed is lost. Gives whether it was kept. */
    async attest(requirement: string, given: NewAttestation | null, onKept: () => void): Promise<boolean> {
      publishWorking()
      setSaving((n) => n + 1)
      const during = newest.current
      const judged = await requestAttestation(requirement, given)
      if (judged.ok) {
        onKept()
        if (newest.current === during) setReply(judged)
      }
      setSaving((n) => n - 1)
      return judged.ok
    },
  }
}
