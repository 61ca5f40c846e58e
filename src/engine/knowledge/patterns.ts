/** Small parts of regular expressions, for patterns that are built from tables and rows. */

/** Plain text as the source of a pattern that matches it literally. */
export const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)

/** Source of a group that matches any one of some plain texts; of an empty list, nothing. */
export const anyOf = (texts: readonly string[]) => (texts.length ? `(?:${texts.map(escaped).join('|')})` : '(?!)')

/** Matches if any of the given patterns does. */
export const either = (patterns: readonly RegExp[], flags: string) =>
  new RegExp(patterns.map(({ source }) => source).join('|'), flags)
