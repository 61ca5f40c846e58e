import { useEffect, useState } from 'preact/hooks'
import type { AuditFile } from '../engine/audit/file/audit-file.ts'
import type { Audit } from '../engine/audit/types.ts'
import { plain } from '../engine/i18n/plain.ts'
import { wordingFor } from '../engine/i18n/wording.ts'
import type { Language } from '../engine/knowledge/words.ts'
import { canBeWorded } from '../engine/view/can-be-worded.ts'
import { useReportText } from '../ui/document/text.ts'
import { Rejudged } from './compare/Rejudged.tsx'
import { FileProblem } from './FileProblem.tsx'
import { Report } from './Report.tsx'
import type { OpenedFile } from './read-file.ts'
import { requestJudgement } from './worker.ts'

/** An audit from a file: as it was said then, and beside it what today's rules say. Nothing of it is kept. */
export function OpenedReport({
  file: { file, name },
  language,
}: {
  file: Extract<OpenedFile, { ok: true }>
  language: Language
}) {
  const { r } = useReportText()
  const [now, setNow] = useState<Audit | null | undefined>()
  const { label: _, corrections: __, snapshots: ___, ...then } = file
  const isWorded = canBeWorded(then, wordingFor(language, then.context.site.value))
  useEffect(() => {
    if (isWorded) requestJudgement(file).then(setNow)
  }, [file])
  if (!isWorded) return <FileProblem problem="broken" />
  return (
    <Report audit={then} language={language} file={async () => file as AuditFile}>
      <p class="notice">{r('file.opened', { name: plain(name) })}</p>
      {now !== undefined && <Rejudged before={then} now={now} />}
    </Report>
  )
}
