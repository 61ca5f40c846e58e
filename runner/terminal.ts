/** Putting text on a terminal: nothing that a page wrote may move the cursor, and lines break between words. */
import { escaped, isolated, writtenOut } from '../src/engine/i18n/plain.ts'

/** A page's words on one line, cut at `length`; control and direction characters are written out. */
export function fromPage(text: string, length = 200): string {
  const shown = writtenOut(text.replace(/\s+/g, ' ').trim())
  // Isolated last: a cut must not take away the character that ends what another began.
  return isolated(shown.length > length ? `${shown.slice(0, length - 1)}…` : shown)
}

/** Breaks `text` into lines of at most `width`, each with `indent` in front. Words longer than a line stay whole. */
export function wrap(text: string, indent: string, width = Math.min(process.stdout.columns || 100, 110)): string {
  const lines = ['']
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)!
    if (line && indent.length + line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines.map((line) => indent + line).join('\n')
}

/** Characters that end a line for other programs, that a terminal obeys, or that nobody sees. */
const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** JSON lets unsafe characters stand in its texts; here they are escaped, which means the same. */
export const safeJson = (value: unknown, indent?: number): string => JSON.stringify(value, null, indent).replace(unsafe, escaped)
