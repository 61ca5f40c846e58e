/** Which of a page's texts show a card's number, as the preview of a card beside its form does. Pure and linear. */
import { maskCardNumbers } from './card-numbers.ts'

/** A number that is not typed in full yet, or has signs in place of digits: three groups of four or more. */
const partial = /[\d•●∙·*#xX_]{4}(?:[\s-]{0,3}[\d•●∙·*#xX_]{4}){2,}/g

/**
 * Indexes of the texts that show part of a card's number, which may be spread over several.
 * @param texts in the order in which they stand on the page
 */
export function cardTexts(texts: readonly string[]): number[] {
  const whole = texts.join(' ')
  const masked = maskCardNumbers(whole)
  const shown = new Uint8Array(whole.length)
  for (let at = 0; at < whole.length; at++) if (masked[at] !== whole[at]) shown[at] = 1
  for (const { 0: run, index } of whole.matchAll(partial)) shown.fill(1, index, index + run.length)
  let from = 0
  return texts.flatMap((text, index) => {
    const begin = from
    from += text.length + 1
    return shown.subarray(begin, begin + text.length).includes(1) ? [index] : []
  })
}
