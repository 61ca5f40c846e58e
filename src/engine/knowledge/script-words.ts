/**
 * Words around which a script's text may say something about itself; every pattern of `script-signs.ts` has one of them in it. Apart
 * from it, because the page looks for these words only.
 */
import { either } from './patterns.ts'

const telling = either(
  [
    /mercado-?pago|can not be null|whitelistedAttrs|js_version=|card_tokens|identification_types|card_issuers/,
    /cardForm|createToken|createCardToken|init_point|advancedFraud|location\s*\.\s*protocol/,
    /bricks\s*\(|\.\s*create\s*\(|fields\s*\.|\.\s*checkout\s*\(/,
  ],
  'gi',
)

const around = { before: 80, after: 170 }
const limits = { places: 2000, length: 200_000 }
const comments = /^(?:\s|\/\*[\s\S]*?\*\/|\/\/.*\n)+/

/** How the script begins, and what stands around each telling word; empty when there is none. Linear in the length of the text. */
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
