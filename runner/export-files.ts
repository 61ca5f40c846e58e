/** `--report`, `--csv`, `--junit`, `--sarif`, `--markdown`: all audits of a run in one file each; of a report also in a folder. */
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
import { fileTexts } from './file-texts.ts'
import { checkWritable, codeOf, refused, writeWhole } from './files.ts'
import { fromCaller } from './from-caller.ts'
import { errorText } from './problem-texts.ts'
import { isFolderOfReports, prepareReports, writeReports } from './report-folder.ts'
import { sheetOf } from './sheet.ts'
import { shownAddress } from './shown-address.ts'
import type { Named } from './worst-first.ts'

const reportOf = (audits: readonly Audit[], wording: Wording, unaudited: readonly Unaudited[]) =>
  documentsHtml(audits, unaudited, languageOf(wording), sheetOf())

const writers = { report: reportOf, csv: csvOf, junit: junitOf, sarif: sarifOf, markdown: markdownOf } satisfies Record<
  string,
  (audits: readonly Audit[], language: Wording, unaudited: readonly Unaudited[]) => string
>
export const exportKinds = Object.keys(writers) as (keyof typeof writers)[]
/** Files by kind. */
export type ExportFiles = Partial<Record<keyof typeof writers, string>>

/** Throws `Refused` when one of the files could not be written, or two are the same: before anything is audited. */
export function checkExports(files: ExportFiles, lang: Language): void {
  const seen = new Set<string>()
  for (const kind of exportKinds) {
    const file = files[kind]
    if (file === undefined) continue
    if (seen.has(fromCaller(file))) throw refused(kind, fileTexts[lang].twice(file))
    seen.add(fromCaller(file))
    if (kind === 'report' && isFolderOfReports(file)) prepareReports(file, lang)
    else checkWritable(kind, file, lang)
  }
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
