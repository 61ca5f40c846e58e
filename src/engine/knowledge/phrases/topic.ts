/** Phrases as data: rows by language, each with an example and a near miss, and one regular expression of them all. */
import { unaccent } from '../plain-text.ts'
import { type Lists, sourceOf } from './compile.ts'

/** What is looked for and, for a reader and a test, a text in which it is found, and one in which the whole topic finds nothing. */
export interface Row {
  says: string | RegExp
  example: string
  nearMiss: string
}
export type ByLanguage = Partial<Record<'es' | 'pt' | 'en' | 'any', readonly Row[]>>
export interface Topic {
  rows: readonly (Row & { pattern: RegExp })[]
  /** Matches where any row does. */
  pattern: RegExp
  /** Makes of a page's text what the pattern is written for. */
  read: (text: string) => string
}
interface Options {
  lists?: Lists
  /** Of the pattern; without `i` case counts. */
  flags?: string
  read?: Topic['read']
}

/** A topic of its rows, in their order. Throws where a row cannot be read. */
export function phrases(data: ByLanguage, { lists = {}, flags = 'i', read = unaccent }: Options = {}): Topic {
  const rows = Object.values(data)
    .flat()
    .map((row) => ({ ...row, pattern: new RegExp(sourceOf(row.says, lists), flags.replace('g', '')) }))
  return { rows, pattern: new RegExp(rows.map(({ pattern }) => pattern.source).join('|'), flags), read }
}
