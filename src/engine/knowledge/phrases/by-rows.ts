/** A row's pattern, and words of which each of its matches holds one; null where there are no such words. */
export type WordedRow = readonly [pattern: RegExp, words: readonly string[] | null]

/**
 * The pattern of a topic as it is built: finds what its rows find as one pattern, but runs only the rows of which a word stands in
 * the text. A browser compiles a pattern as it first runs, which takes up to 150 ms for the largest topics joined; on most pages
 * few of their rows are run at all.
 */
export class ByRows extends RegExp {
  /** @param words matches wherever one of the rows' words stands; null where a row has none */
  constructor(
    private readonly rows: readonly WordedRow[],
    private readonly words: RegExp | null,
  ) {
    super('(?!)')
  }

  override test(text: string): boolean {
    if (this.words && !this.words.test(text)) return false
    const small = text.toLowerCase()
    for (const [pattern, words] of this.rows) if (mayMatch(words, small) && pattern.test(text)) return true
    return false
  }

  /** The first match; of several that begin at the same place, that of the first row. */
  override exec(text: string): RegExpExecArray | null {
    if (this.words && !this.words.test(text)) return null
    const small = text.toLowerCase()
    let first: RegExpExecArray | null = null
    for (const [pattern, words] of this.rows) {
      const match = mayMatch(words, small) ? pattern.exec(text) : null
      if (match && (!first || match.index < first.index)) first = match
    }
    return first
  }
}

/** A pattern that finds all its matches, as it is built: run, and so compiled, only where one of its words stands. */
export class Worded extends RegExp {
  /** @param words matches wherever one of the pattern's words stands */
  constructor(
    pattern: RegExp,
    private readonly words: RegExp,
  ) {
    super(pattern)
  }

  override exec(text: string): RegExpExecArray | null {
    if (this.words.test(text)) return super.exec(text)
    this.lastIndex = 0
    return null
  }
}

const mayMatch = (words: WordedRow[1], small: string) => !words || words.some((word) => small.includes(word))
