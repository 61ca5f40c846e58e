import type { AuditReply } from '../messaging/protocol.ts'
import { useText } from '../ui/language.tsx'
import { problemText } from './problem-text.ts'

/** Tells screen readers the verdict or the problem when it comes. In the document from the start, as only changes in it are spoken. */
export function Announcer({ reply, saved }: { reply: AuditReply | null; saved: string }) {
  const { t, language } = useText()
  const says = reply === null ? '' : reply.ok ? t(`verdict.${reply.audit.verdict}`) : problemText(language, reply.problem).title
  return (
    <p class="unseen" role="status">
      {[saved, says].filter(Boolean).join(' ')}
    </p>
  )
}
