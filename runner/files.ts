/** The files that the command line is given to read and to write. What is wrong with one is told in a line, with the option's name. */
import fs from 'node:fs'
import path from 'node:path'
import type { Language } from '../src/engine/knowledge/words.ts'
import { fileTexts } from './file-texts.ts'
import { fromCaller } from './from-caller.ts'
import { Refused } from './refused.ts'

/** The longest file that is read, in bytes. */
const longest = 64 * 1024 * 1024

/** Names the option that gave a file, or the argument, such as `<CSV>`. */
export const refused = (option: string, says: string) =>
  new Refused(`error: ${option.startsWith('<') ? '' : '--'}${option}: ${says}`)

/** The text of a file. Throws `Refused` when there is none, or no text that could be meant. */
export function readText(option: string, file: string, lang: Language): string {
  const texts = fileTexts[lang]
  const full = fromCaller(file)
  const { isFile, size } = statOf(full)
  if (isFile === undefined) throw refused(option, texts.missing(file))
  if (!isFile) throw refused(option, texts.noFile(file))
  if (size > longest) throw refused(option, texts.tooLarge(file))
  try {
    return fs.readFileSync(full, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    throw refused(option, texts.notReadable(file, codeOf(error)))
  }
}

/** Throws `Refused` when a file could not be written, as far as can be told without writing it: before anything is audited. */
export function checkWritable(option: string, file: string, lang: Language): void {
  const texts = fileTexts[lang]
  const full = fromCaller(file)
  const folder = path.dirname(full)
  if (statOf(folder).isFile !== false) throw refused(option, texts.noFolder(path.dirname(file)))
  if (statOf(full).isFile === false) throw refused(option, texts.noFile(file))
  try {
    // A folder's permissions do not tell of a full or a read-only disk.
    fs.writeFileSync(beside(full), '')
  } catch (error) {
    throw refused(option, texts.notWritable(file, codeOf(error)))
  } finally {
    fs.rmSync(beside(full), { force: true })
  }
}

/** Makes a folder, and those above it. Not with `recursive`, because below `/proc` Node 20 then never ends. Throws what the system says. */
export function makeFolder(full: string): void {
  if (statOf(full).isFile === false) return
  const above = path.dirname(full)
  if (above !== full) makeFolder(above)
  try {
    fs.mkdirSync(full)
  } catch (error) {
    // Another process may have been faster.
    if (codeOf(error) !== 'EEXIST' || statOf(full).isFile) throw error
  }
}

/** Writes a file whole or not at all: what was there before stays until the new text is complete. */
export function writeWhole(full: string, content: string | Uint8Array): void {
  try {
    fs.writeFileSync(beside(full), content)
    fs.renameSync(beside(full), full)
  } finally {
    fs.rmSync(beside(full), { force: true })
  }
}

/** A file's neighbour, in which it is prepared. */
const beside = (full: string) => path.join(path.dirname(full), `.${path.basename(full).slice(0, 100)}.${process.pid}.tmp`)

/** What stands at a path; `isFile` is undefined where nothing does, or it cannot be told. */
export function statOf(full: string): { isFile?: boolean; size: number } {
  try {
    const stat = fs.statSync(full)
    return { isFile: stat.isFile(), size: stat.size }
  } catch {
    return { size: 0 }
  }
}

/** Such as `EACCES`: the same in every language, and what can be searched for. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)
