/** Putting text on a terminal: nothing that a page wrote may move the cursor, and lines break between words. */
import { plain } from '../src/i18n/plain'

/** A page's words on one line, cut at `length`; control and direction characters are written out. */
export function fromPage(text: string, length = 200): string {
  const shown = plain(text.replace(/\s+/g, ' ').trim())
  return shown.length > length ? `${shown.slice(0, length - 1)}…` : shown
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

/**
 * One object on one line. JSON lets some characters stand that end a line for other programs, or that a terminal obeys: they are
 * escaped, which means the same.
 */
export const oneLine = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
