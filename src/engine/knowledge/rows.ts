/** Words as data: rows by language, each with a tested example and near miss, combined into one regular expression. */

export interface Row {
  /** A regular expression's source, in which `{name}` is any of a list's words and `…` up to thirty letters. */
  says: string
  /** A text that the row matches. */
  example: string
  /** A similar text that no row of the topic matches. */
  nearMiss: string
}

/** `any` is for words that are the same in all languages, or mix them. */
export type ByLanguage = Partial<Record<'es' | 'pt' | 'en' | 'any', readonly Row[]>>
export type Lists = Readonly<Record<string, readonly string[]>>

/** Bounded, so that a pattern is linear in the length of the text. */
const letters = '[a-z]{0,30}'

/** The source of one row. Throws if it names an unknown list. */
export const sourceOf = (says: string, lists: Lists = {}) =>
  says.replaceAll('…', letters).replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    const words = lists[name]
    if (!words) throw new Error(`"${says}" names the unknown list "${name}"`)
    return `(?:${words.join('|')})`
  })

/** Matches if any row does, ignoring case. */
export const patternOf = (rows: ByLanguage, lists: Lists = {}) =>
  new RegExp(
    Object.values(rows)
      .flat()
      .map(({ says }) => sourceOf(says, lists))
      .join('|'),
    'i',
  )
