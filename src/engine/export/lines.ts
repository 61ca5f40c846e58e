/** Parts of plain texts. Pure. */

/** The lines as one text. Empty ones separate its parts: none at the ends, and no two together. */
export const block = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** A text in a list: the first line after `mark`, the others indented by as much. */
export const marked = (mark: string, text: string): string => mark + text.replace(/\n(?!\n)/g, `\n${' '.repeat(mark.length)}`)
