import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Corrections } from '../audit/types'
import type { AuditReply } from '../messaging/protocol'
import { publishReply, publishWorking } from './handle'
import { requestAudit, requestCorrection } from './worker'

/** The newest reply, and how to ask for another. `busy`: a correction is on its way and the old findings stay in sight. */
export function useAudit(first: Promise<AuditReply>) {
  const [reply, setReply] = useState<AuditReply | null>(null)
  const [busy, setBusy] = useState(false)
  const newest = useRef(first)

  /** Takes an answer, unless something else was asked meanwhile. */
  const follow = (asked: Promise<AuditReply>) => {
    newest.current = asked
    asked.then((answer) => {
      if (newest.current !== asked) return
      setReply(answer)
      setBusy(false)
    })
  }

  useEffect(() => follow(first), [])
  // After the DOM has it: whoever waits for the state finds the findings drawn.
  useLayoutEffect(() => {
    if (reply && !busy) publishReply(reply)
  }, [reply, busy])

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
  }
}
