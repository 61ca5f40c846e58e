import type { Values } from '../../engine/i18n/format.ts'
import { type ReportKey, reportText } from '../../engine/i18n/report.ts'
import { useText } from '../language.tsx'

/** The interface's texts, and `r` for those of the report. */
export function useReportText() {
  const text = useText()
  return { ...text, r: (key: ReportKey, values?: Values) => reportText(text.language, key, values) }
}
