import type { AuditReply } from '../messaging/protocol.ts'
import { useText } from '../ui/language.tsx'
import { problemText } from './problem-text.ts'

/**
 * Live region that announces the verdict or the problem. Always in the document, because only changes inside it are announced.
 */
export function Announcer({ reply, saved }: { reply: AuditReply | null; saved: string }) {
  const { t, language } = useText()
  const says = reply === null ? '' : reply.ok ? t(`verdict.${reply.audit.verdict}`) : problemText(language, reply.problem).title
  return (
    <p class="unseen" role="status">
      {[saved, says].filter(Boolean).join(' ')}
    </p>
  )
}
