/** Words as data: rows by language, each with an example and a near miss that a test reads, and one regular expression of them all. */

export interface Row {
  /** A regular expression's source, in which `{name}` is any of a list's words and `…` up to thirty letters. */
  says: string
  /** A text in which the row is found. */
  example: string
  /** A text that sounds like it, in which no row of the topic is found. */
  nearMiss: string
}

/** `any` is for what is the same in all languages, or mixes them. */
export type ByLanguage = Partial<Record<'es' | 'pt' | 'en' | 'any', readonly Row[]>>
export type Lists = Readonly<Record<string, readonly string[]>>

/** Bounded, so that a pattern is linear in the length of the text. */
const letters = '[a-z]{0,30}'

/** The source of one row. Throws where it names an unknown list. */
export const sourceOf = (says: string, lists: Lists = {}) =>
  says.replaceAll('…', letters).replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    const words = lists[name]
    if (!words) throw new Error(`"${says}" names the unknown list "${name}"`)
    return `(?:${words.join('|')})`
  })

/** Matches where any row does, in upper or lower case. */
export const patternOf = (rows: ByLanguage, lists: Lists = {}) =>
  new RegExp(
    Object.values(rows)
      .flat()
      .map(({ says }) => sourceOf(says, lists))
      .join('|'),
    'i',
  )
