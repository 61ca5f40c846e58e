import type { Audit } from '../../engine/audit/types.ts'
import { plain } from '../../engine/i18n/plain.ts'
import { useReportText } from './text.ts'

/** By which tool and which rules the audit was made. */
export function Made({ audit: { tool } }: { audit: Audit }) {
  const { r, day } = useReportText()
  return (
    <footer class="doc-made">
      <p>{r('report.independent')}</p>
      <p>{r('report.rules', { version: plain(tool.version), date: day(tool.catalogue) })}</p>
    </footer>
  )
}
