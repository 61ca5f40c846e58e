/** Card numbers in what a page says: masked wherever they stand, as a page may repeat what a buyer typed. Pure and linear. */

const shortest = 13
const longest = 19

/** So many digits that one of them may be a card's; one in `%20` counts here. */
const enoughDigits = new RegExp(`(?:\\d\\D*){${shortest}}`)

/** Digits, and two ways of writing what is none: a space in an address, and the digit that begins an identifier in a selector. */
const runs = /%20|\\3\d ?|\d+/g

/** What may stand between the groups of one number; signs without width, which nobody sees, among it. */
const separator = /^(?:[\s._·‐-―−﹣－\u00ad\u200b-\u200f\u2060\ufeff-]{1,3}|\+|%20)$/

/** Four groups of four, beginning as cards do, with the signs of a list or of markup between them. Of years or prices none begin so. */
const listed = /(?<!\d)(?:[3-6]\d|2[2-7])\d\d(?:[\s,;:|/\\~*=&'"•)(>]{1,3}\d{4}){3}(?!\d)/g

/** Digits of other scripts, which `\d` does not mean. Each is one sign, as an ASCII digit is. */
const otherDigits = /[٠-٩۰-۹０-９]/g
const asciiOf = (digit: string) => String((digit.charCodeAt(0) - (digit < '٪' ? 0x660 : digit < 'ۺ' ? 0x6f0 : 0xff10)) % 10)

/** `text` with ASCII digits only, each where it stood. */
const plainDigits = (text: string) => text.replace(otherDigits, asciiOf)

/** Groups of digits with nothing but separators between them. */
interface Row {
  /** Where each digit stands in the text. */
  places: number[]
  /** Where each group begins and ends in `places`. */
  from: number[]
  to: number[]
}

const emptyRow = (): Row => ({ places: [], from: [], to: [] })

function* rowsIn(text: string): Generator<Row> {
  let row = emptyRow()
  let end = -1
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (run === '%20') continue
    const goesOn = end === index
    if (!goesOn && (index > end + 3 || !separator.test(text.slice(end, index)))) {
      if (row.places.length >= shortest) yield row
      row = emptyRow()
    }
    if (!goesOn) {
      row.from.push(row.places.length)
      row.to.push(0)
    }
    end = index + run.length
    if (run.startsWith('\\')) row.places.push(index + 2)
    else for (let place = index; place < end; place += 1) row.places.push(place)
    row.to[row.to.length - 1] = row.places.length
  }
  if (row.places.length >= shortest) yield row
}

/** For each digit the sum of those before it, with every second doubled as the check digit of card numbers asks: the even ones, or the odd. */
function sumsOf(text: string, places: readonly number[], doubled: 0 | 1): number[] {
  const sums = [0]
  for (let index = 0; index < places.length; index += 1) {
    const digit = text.charCodeAt(places[index]!) - 48
    const counted = index % 2 === doubled ? digit * 2 : digit
    sums.push(sums[index]! + (counted > 9 ? counted - 9 : counted))
  }
  return sums
}

/** The digits of a row that are inside a card number: all but its first and last four. */
function* hiddenIn(text: string, { places, from, to }: Row): Generator<number> {
  const sums = [sumsOf(text, places, 0), sumsOf(text, places, 1)] as const
  for (let first = 0; first < from.length; first += 1) {
    const start = from[first]!
    const size = to[first]! - start
    for (let last = first; last < from.length && to[last]! - start <= longest; last += 1) {
      const end = to[last]!
      const group = end - from[last]!
      const sum = sums[end % 2 === 0 ? 0 : 1]
      // Groups of ones or twos are all alike but the last; a mixture with longer ones is a phone number, a date or a list.
      const fits = size > 2 || group <= size
      if (fits && end - start >= shortest && (sum[end]! - sum[start]!) % 10 === 0) yield* places.slice(start + 4, end - 4)
      if (size > 2 ? group < 3 : group !== size) break
    }
  }
}

/** The same of a number whose groups stand as a list. */
function* hiddenInList(text: string): Generator<number> {
  for (const { 0: list, index } of text.matchAll(listed)) {
    const places = [...list.matchAll(/\d/g)].map((digit) => index + digit.index)
    if (sumsOf(text, places, 0).at(-1)! % 10 === 0) yield* places.slice(4, -4)
  }
}

/** `text` with every card number shown by its first and last four digits: `4111 •••• •••• 1111`. */
export function maskCardNumbers(text: string): string {
  const plain = plainDigits(text)
  // Most texts end here.
  if (!enoughDigits.test(plain)) return text
  const hidden = new Set<number>(hiddenInList(plain))
  for (const row of rowsIn(plain)) for (const place of hiddenIn(plain, row)) hidden.add(place)
  if (hidden.size === 0) return text
  let shown = ''
  let from = 0
  for (const place of [...hidden].sort((one, other) => one - other)) {
    shown += `${text.slice(from, place)}•`
    from = place + 1
  }
  return shown + text.slice(from)
}
