/** `--report`, `--csv`, `--junit`, `--sarif`, `--markdown`: what a run's audits can be written as, and the checks before it begins. */
import path from 'node:path'
import type { Language } from '../src/engine/knowledge/words.ts'
import { fileTexts } from './file-texts.ts'
import { checkWritable, codeOf, refused, statOf } from './files.ts'
import { fromCaller } from './from-caller.ts'
import { prepareFolder } from './output-folder.ts'

export const exportKinds = ['report', 'csv', 'junit', 'sarif', 'markdown'] as const
export type ExportKind = (typeof exportKinds)[number]
/** Files by kind. */
export type ExportFiles = Partial<Record<ExportKind, string>>

/** Whether a path means a folder: it is one, ends as one, or has not the ending of a page. */
export const isFolderOfReports = (file: string): boolean =>
  statOf(fromCaller(file)).isFile === false || !/[^/\\]\.html?$/i.test(file)

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

/** Makes the folder where there is none. Throws `Refused` when it cannot be written to. */
function prepareReports(folder: string, lang: Language): void {
  try {
    prepareFolder(fromCaller(folder))
  } catch (error) {
    throw refused('report', fileTexts[lang].notWritable(path.normalize(folder), codeOf(error)))
  }
}
