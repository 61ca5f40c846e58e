/** Prepares text for a terminal: escapes control characters from pages and breaks lines between words. */
import { isolated, writtenOut } from '../src/engine/i18n/plain.ts'

/** Text from a page on one line, cut at `length`, with control and direction characters escaped. */
export function fromPage(text: string, length = 200): string {
  const shown = writtenOut(text.replace(/\s+/g, ' ').trim())
  // Isolated last, so that cutting does not remove the closing direction character.
  return isolated(shown.length > length ? `${shown.slice(0, length - 1)}…` : shown)
}

/** Breaks `text` into lines of at most `width` characters, each with `indent` in front. Longer words are not broken. */
export function wrap(text: string, indent: string, width = Math.min(process.stdout.columns || 100, 110)): string {
  const lines = ['']
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)!
    if (line && indent.length + line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines.map((line) => indent + line).join('\n')
}
