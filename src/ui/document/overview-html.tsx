/** A folder of reports: a page for each audit, and one with all of them. Links lead from one to another, and nowhere else without a click. */
import type { Audit } from '../../engine/audit/types.ts'
import { reportText } from '../../engine/i18n/report.ts'
import { wordingFor } from '../../engine/i18n/wording.ts'
import type { Language } from '../../engine/knowledge/words.ts'
import { WordingContext } from '../language.tsx'
import { Document } from './Document.tsx'
import { page } from './html.tsx'
import { Overview, type OverviewRow } from './Overview.tsx'

/** The name of the page with all audits. */
export const overviewFile = 'index.html'

/**
 * @param rows the worst first
 * @param style the sheet of `overview.css` with what it imports
 */
export function overviewHtml(rows: readonly OverviewRow[], language: Language, style: string): string {
  const wording = wordingFor(language, null)
  return page(
    reportText(wording, 'report.several', { n: rows.length }),
    language,
    style,
    <WordingContext.Provider value={wording}>
      <Overview rows={rows} />
    </WordingContext.Provider>,
  )
}

/** The tester's sheet of one audit, with a link to the page of all. */
export function sheetHtml(audit: Audit, language: Language, style: string): string {
  const wording = wordingFor(language, audit.context.site.value)
  return page(
    reportText(wording, 'report.title', { shop: audit.shop }),
    language,
    style,
    <>
      <nav class="overview-back">
        <a href={overviewFile}>← {reportText(wording, 'overview.all')}</a>
      </nav>
      <Document audit={audit} wording={wording} reading="sheet" />
    </>,
  )
}
