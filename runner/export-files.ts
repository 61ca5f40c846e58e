/**
 * Writes all audits of a run into one file for each export; of a report also into a folder. Loaded at the end of a run that asks for it:
 * what draws the report takes longer to load than all else.
 */
import path from 'node:path'
import type { Audit } from '../src/engine/audit/types.ts'
import type { Unaudited } from '../src/engine/export/all-of.ts'
import { csvOf } from '../src/engine/export/csv.ts'
import { junitOf } from '../src/engine/export/junit.ts'
import { markdownOf } from '../src/engine/export/markdown.ts'
import { sarifOf } from '../src/engine/export/sarif.ts'
import { languageOf, type Wording, wordingFor } from '../src/engine/i18n/wording.ts'
import type { Language } from '../src/engine/knowledge/words.ts'
import { documentsHtml } from '../src/ui/document/html.tsx'
import { type ExportFiles, type ExportKind, exportKinds, isFolderOfReports } from './export-kinds.ts'
import { fileTexts } from './file-texts.ts'
import { codeOf, refused, writeWhole } from './files.ts'
import { fromCaller } from './from-caller.ts'
import { errorText } from './problem-texts.ts'
import { writeReports } from './report-folder.ts'
import { sheetOf } from './sheet.ts'
import { shownAddress } from './shown-address.ts'
import type { Named } from './worst-first.ts'

const reportOf = (audits: readonly Audit[], wording: Wording, unaudited: readonly Unaudited[]) =>
  documentsHtml(audits, unaudited, languageOf(wording), sheetOf())

const writers: Record<ExportKind, (audits: readonly Audit[], language: Wording, unaudited: readonly Unaudited[]) => string> = {
  report: reportOf,
  csv: csvOf,
  junit: junitOf,
  sarif: sarifOf,
  markdown: markdownOf,
}

/** Writes what became of a run's addresses. Throws `Refused`. */
export function writeExports(files: ExportFiles, named: readonly Named[], lang: Language): void {
  const visits = named.map(({ visit }) => visit)
  const audits = visits.flatMap((visit) => ('audit' in visit ? visit.audit : []))
  const unaudited = visits.flatMap((visit) =>
    'error' in visit ? { address: shownAddress(visit.url), says: errorText(lang, visit.error) } : [],
  )
  for (const kind of exportKinds) {
    const file = files[kind]
    if (file === undefined) continue
    try {
      if (kind === 'report' && isFolderOfReports(file)) writeReports(file, named, lang)
      else writeWhole(fromCaller(file), writers[kind](audits, wordingOfAll(lang, audits), unaudited))
    } catch (error) {
      throw refused(kind, fileTexts[lang].notWritable(path.normalize(file), codeOf(error)))
    }
  }
}

/** A file has one wording: that of the shops' country, or the one for all countries where they have several. */
function wordingOfAll(lang: Language, audits: readonly Audit[]): Wording {
  const [first, ...others] = new Set(audits.map(({ context }) => wordingFor(lang, context.site.value)))
  return first && others.length === 0 ? first : wordingFor(lang, null)
}
