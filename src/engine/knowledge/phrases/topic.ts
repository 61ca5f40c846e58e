/** Phrases as data: rows by language, each with an example and a near miss, combined into one regular expression. */
import { unaccent } from '../plain-text.ts'
import { type Lists, sourceOf } from './compile.ts'

/** A pattern with, for readers and a test, a text that it matches, and a similar text that no row of the topic matches. */
export interface Row {
  says: string | RegExp
  example: string
  nearMiss: string
}
export type ByLanguage = Partial<Record<'es' | 'pt' | 'en' | 'any', readonly Row[]>>
export interface Topic {
  rows: readonly (Row & { pattern: RegExp })[]
  /** Matches if any row does. */
  pattern: RegExp
  /** Converts a page's text into the form that the pattern expects. */
  read: (text: string) => string
}
interface Options {
  lists?: Lists
  /** Flags of the pattern; without `i` it is case-sensitive. */
  flags?: string
  read?: Topic['read']
}

/** Makes a topic from rows, in their order. Throws if a row is invalid. */
export function phrases(data: ByLanguage, { lists = {}, flags = 'i', read = unaccent }: Options = {}): Topic {
  const rows = Object.values(data)
    .flat()
    .map((row) => ({ ...row, pattern: new RegExp(sourceOf(row.says, lists), flags.replace('g', '')) }))
  // What languages say alike is looked for once.
  const sources = new Set(rows.map(({ pattern }) => pattern.source))
  return { rows, pattern: new RegExp([...sources].join('|'), flags), read }
}
