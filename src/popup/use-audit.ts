import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Corrections } from '../engine/audit/types.ts'
import type { AuditReply, NewAttestation } from '../messaging/protocol.ts'
import { publishReply, publishWorking } from './handle.ts'
import { requestAttestation, requestAudit, requestCorrection } from './worker.ts'

/** The latest reply, and functions that request another. `busy`: a correction was sent and the old findings are still shown. */
export function useAudit(first: Promise<AuditReply>) {
  const [reply, setReply] = useState<AuditReply | null>(null)
  const [busy, setBusy] = useState(false)
  const [saving, setSaving] = useState(0)
  const newest = useRef(first)

  /** Uses the reply, unless another request was sent in the meantime. */
  const follow = (asked: Promise<AuditReply>) => {
    newest.current = asked
    asked.then((given) => {
      if (newest.current !== asked) return
      setReply(given)
      setBusy(false)
    })
  }

  useEffect(() => follow(first), [])
  // After the DOM update, so that code waiting for the state finds the findings rendered.
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
    /** Saves an attestation. If that fails, the findings stay, so that nothing typed is lost. Returns whether it was saved. */
    async attest(requirement: string, given: NewAttestation | null, onKept: () => void): Promise<boolean> {
      publishWorking()
      setSaving((n) => n + 1)
      const during = newest.current
      const judged = await requestAttestation(requirement, given)
      const saved = judged.ok && judged.saved
      if (saved) {
        onKept()
        if (newest.current === during) setReply(judged)
      }
      setSaving((n) => n - 1)
      return saved
    },
  }
}
