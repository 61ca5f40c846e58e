import type { AuditReply } from '../messaging/protocol'
import { useText } from '../ui/language'
import { problemText } from './problem-text'

/** Tells screen readers the answer when it comes. In the document from the start, as only changes in it are spoken. */
export function Announcer({ reply, saved }: { reply: AuditReply | null; saved: string }) {
  const { t, language } = useText()
  const says = reply === null ? '' : reply.ok ? t(`verdict.${reply.audit.verdict}`) : problemText(language, reply.problem).title
  return (
    <p class="unseen" role="status">
      {[saved, says].filter(Boolean).join(' ')}
    </p>
  )
}
