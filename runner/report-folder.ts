/** `--report` with a folder: a page for each audit, and one with all of them, the worst first. */
import path from 'node:path'
import type { Language } from '../src/engine/knowledge/words.ts'
import type { OverviewRow } from '../src/ui/document/Overview.tsx'
import { overviewFile, overviewHtml, sheetHtml } from '../src/ui/document/overview-html.tsx'
import { writeWhole } from './files.ts'
import { fromCaller } from './from-caller.ts'
import { numbered } from './output-folder.ts'
import { errorText } from './problem-texts.ts'
import { sheetOf } from './sheet.ts'
import { shownAddress } from './shown-address.ts'
import { type Named, worstFirst } from './worst-first.ts'

/** An address as it is shown in a list. */
const nameOf = (url: string) => shownAddress(url).replace(/^https?:\/\//, '')

/** Writes each page whole, and the one with links to all of them last. What else is in the folder stays. */
export function writeReports(folder: string, visits: readonly Named[], lang: Language): void {
  const style = sheetOf(new URL('../src/ui/document/overview.css', import.meta.url))
  const numberedVisits = visits.map((named, index) => ({ ...named, index }))
  const rows = worstFirst(numberedVisits).map(({ visit, label, index }): OverviewRow => {
    const name = label ?? nameOf(visit.url)
    if ('error' in visit) return { name, says: errorText(lang, visit.error) }
    const file = `${numbered(visit.audit.shop, index)}.html`
    writeWhole(path.join(fromCaller(folder), file), sheetHtml(visit.audit, lang, style))
    return { name, audit: visit.audit, file }
  })
  writeWhole(path.join(fromCaller(folder), overviewFile), overviewHtml(rows, lang, style))
}
