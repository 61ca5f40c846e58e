/**
 * Words around which a script's text may have signs; every pattern of `script-signs.ts` contains one of them. In a separate
 * file, because only these words are needed in the page. Long words stand there by their ends.
 */
import { either } from './patterns.ts'

const telling = either(
  [
    /m(?:ercado-?)?pago|n not be null|listedAttrs|js_version=|card_tokens|fication_types|card_issuers/,
    /cardForm|create(?:Card)?Token|init_point|advancedFraud|max_?install|location\s*\.\s*protocol/,
    /(?:tch|pen|ign|ace|con|get|ost|jax)\s*\(.{0,12}http:|[ca]tion[.href\s]*=\s*.http:/,
    /bricks\s*\(|\.\s*create\s*\(|fields\s*\.|\.\s*checkout\s*\(/,
  ],
  'gi',
)

const around = { before: 80, after: 300 }
const limits = { places: 2000, length: 200_000 }
const comments = /^(?:\s|\/\*[\s\S]*?\*\/|\/\/.*\n)+/

/** The beginning of the script and an excerpt around each such word; empty without such words. Linear in the text's length. */
export function excerptOf(text: string): string {
  const parts: string[] = []
  let start = 0
  let end = 0
  for (const { index } of text.matchAll(telling)) {
    if (parts.length > limits.places) break
    if (index - around.before > end) {
      parts.push(text.slice(start, end))
      start = index - around.before
    }
    end = index + around.after
  }
  return (
    (end && [text.replace(comments, '').slice(0, 200), ...parts, text.slice(start, end)].join('\n').slice(0, limits.length)) || ''
  )
}
