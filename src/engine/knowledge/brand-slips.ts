/** Host names with a slip in one letter of a brand: `sdk.mercadopagp.com`. Apart from `hosts.ts`, which the popup loads. */
import { brands, undisguise } from './hosts.ts'

/** Names that are long enough for a slip in one letter to be no other word. */
const longBrands = brands.filter((brand) => brand.length > 10)

/** Whether a word is a brand with one letter replaced, left out, added, or changed places with the next. */
const isOneSlip = (word: string) =>
  longBrands.some((brand) => {
    if (Math.abs(word.length - brand.length) > 1 || word === brand) return false
    let from = 0
    while (from < brand.length && word[from] === brand[from]) from++
    let end = 0
    while (end < brand.length - from && end < word.length - from && word.at(-1 - end) === brand.at(-1 - end)) end++
    const [was, is] = [brand.slice(from, brand.length - end), word.slice(from, word.length - end)]
    return (was.length <= 1 && is.length <= 1) || (was.length === 2 && is === `${was[1]}${was[0]}`)
  })

/** Whether a part of a host's name is such a word, alone or beside another: `sdk-mercadopagp.example`. */
export const hasBrandSlip = (host: string): boolean =>
  host.split('.').some((label) => [label, ...label.split('-')].some((part) => isOneSlip(undisguise(part))))
