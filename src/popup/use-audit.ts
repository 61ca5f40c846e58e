import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Corrections } from '../engine/audit/types.ts'
import type { AuditReply, NewAttestation } from '../messaging/protocol.ts'
import { publishReply, publishWorking } from './handle.ts'
import { requestAttestation, requestAudit, requestCorrection, requestCurrent } from './worker.ts'

/** Shows the reply to a change once it is there; until then the old findings stay. */
export type Alter = (asked: Promise<AuditReply>) => void

/** After how many milliseconds without a reply findings are shown as out of date. Most replies take less, and nothing flickers. */
const patience = 250

/** The latest reply, and functions that request another. `busy`: a change was sent a while ago and the old findings are still shown. */
export function useAudit(first: Promise<AuditReply>) {
  const [reply, setReply] = useState<AuditReply | null>(null)
  const [busy, setBusy] = useState(false)
  const [saving, setSaving] = useState(0)
  const [clickNeeded, setClickNeeded] = useState(false)
  const newest = useRef(first)
  /** Runs while the reply to a change is awaited, and stays until it is there. */
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  /** Uses the reply, unless another request was sent in the meantime. */
  const follow = (asked: Promise<AuditReply>, { before = null }: { before?: AuditReply | null } = {}) => {
    newest.current = asked
    asked.then((given) => {
      if (newest.current !== asked) return
      clearTimeout(waiting.current)
      waiting.current = undefined
      // Where the page cannot be read without another click, what was found before stays.
      const refused = !given.ok && given.problem === 'needs-click' && before?.ok === true
      setClickNeeded(refused)
      setReply(refused ? before : given)
      setBusy(false)
    })
  }

  const alter: Alter = (asked) => {
    publishWorking()
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => setBusy(true), patience)
    follow(asked)
  }

  useEffect(() => follow(first), [])
  // After the DOM update, so that code waiting for the state finds the findings rendered.
  useLayoutEffect(() => {
    if (reply && waiting.current === undefined && saving === 0) publishReply(reply)
  }, [reply, busy, saving])

  return {
    reply,
    busy,
    /** The browser refused to read the page again until the icon is clicked. */
    clickNeeded,
    again() {
      publishWorking()
      setReply(null)
      follow(requestAudit(), { before: reply })
    },
    /** Shows the tab's last audit anew. Not while a reply is awaited that will show it anyway. */
    refresh() {
      if (reply && waiting.current === undefined && saving === 0) follow(requestCurrent(), { before: reply })
    },
    correct(corrections: Corrections) {
      alter(requestCorrection(corrections))
    },
    /** Shows what comes of a change of the journey. */
    alter,
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
