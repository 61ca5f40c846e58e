/** Searches a text for the number of a card and the security code beside it. Pure; what it returns shows no more than the ends of a number. */
import { hasCheckDigit, isPrinted, longest, maskNumber, mayBeCard, rowsIn, shortest, testNumberIn } from './card-number.ts'
import { codeInText, isCodeName, isNumberName } from './field-names.ts'
import { isWhole, type Leaf, leavesOf } from './leaves.ts'
import type { Hit, LeakForm, Searched } from './types.ts'
import { withoutDigits } from './without-digits.ts'

/** Parts of one number in several fields: so many fields at most are put together. */
const mostParts = 80

/** What a text, such as the body of a request, holds of a card. */
export function searchText(text: string): Searched {
  const leaves = leavesOf(text)
  return { hits: searchLeaves(leaves), whole: isWhole(text, leaves) }
}

/** The same of fields that the browser has taken apart already. */
export function searchFields(fields: readonly (readonly [name: string, value: string])[]): Searched {
  const taken = fields.map(([name, value]) => ({ name, value, leaves: leavesOf(value) }))
  const named = taken.flatMap(({ name, leaves }) =>
    leaves.map((leaf) => ({ ...leaf, name: [name, leaf.name].filter(Boolean).join('.') })),
  )
  return { hits: searchLeaves(named), whole: taken.every(({ value, leaves }) => isWhole(value, leaves)) }
}

function searchLeaves(leaves: readonly Leaf[]): Hit[] {
  const hasCode = leaves.some(({ name, value }) => isCode(name, value, true))
  const numbers = leaves.flatMap((leaf) => numbersIn(leaf, hasCode))
  const found = numbers.length > 0 ? numbers : splitOver(leaves)
  return unique([...found, ...codesIn(leaves, found.length > 0)])
}

/** Base64 is read in two ways, and a number may be in several texts within one. */
const unique = (hits: readonly Hit[]): Hit[] => [...new Map(hits.map((hit) => [JSON.stringify(hit), hit])).values()]

function numbersIn({ name, value, wrapped }: Leaf, besideCode: boolean): Hit[] {
  const hits: Hit[] = []
  for (const { digits, groups, at } of rowsIn(value)) {
    const known = testNumberIn(digits)
    const label = /([\p{L}\w.-]{2,40})["'\]]?\s{0,3}[:=>]\s{0,3}["'[]?$/u.exec(value.slice(Math.max(0, at - 50), at))?.[1] ?? name
    const isCard =
      known !== undefined || (mayBeCard(digits) && (isPrinted(groups) || isNumberName(label) || (besideCode && !label)))
    if (!isCard) continue
    const number = known ?? digits
    const form: LeakForm = wrapped || (groups.length > 1 ? 'grouped' : 'plain')
    hits.push({ kind: 'number', field: withoutDigits(label), form, length: number.length, masked: maskNumber(number) })
  }
  return hits
}

/** A number whose parts are in several fields of one text. */
function splitOver(leaves: readonly Leaf[]): Hit[] {
  const parts = leaves
    .map(({ name, value }) => ({ name, digits: /^\d[\d -]{0,24}$/.test(value) ? value.replace(/\D/g, '') : '' }))
    .filter(({ digits }) => digits.length > 0 && digits.length < longest)
    .slice(0, mostParts)
  for (let first = 0; first < parts.length; first += 1) {
    for (let last = 0; last < parts.length; last += 1) {
      const hit = last !== first && joined([parts[first]!, parts[last]!])
      if (hit) return [hit]
    }
    for (const count of [3, 4, 5]) {
      const hit = joined(parts.slice(first, first + count))
      if (hit) return [hit]
    }
  }
  return []
}

function joined(parts: readonly { name: string; digits: string }[]): Hit | null {
  const digits = parts.map((part) => part.digits).join('')
  if (digits.length < shortest || digits.length > longest || !hasCheckDigit(digits)) return null
  const isTest = testNumberIn(digits) === digits
  if (!isTest && !(mayBeCard(digits) && parts.every(({ name }) => isNumberName(name)))) return null
  const field = parts.map(({ name }) => withoutDigits(name, 30)).join(' + ')
  return { kind: 'number', field, form: 'split', length: digits.length, masked: maskNumber(digits) }
}

const isCode = (name: string, value: string, besideNumber: boolean) =>
  /^\s*\d{3,4}\s*$/.test(value) && isCodeName(name, besideNumber)

/** Security codes: in a field of that name, or, beside a number, in a sentence that says so. No digit of them is shown. */
function codesIn(leaves: readonly Leaf[], besideNumber: boolean): Hit[] {
  return leaves.flatMap(({ name, value, wrapped }): Hit[] => {
    const digits = isCode(name, value, besideNumber) ? value.trim() : besideNumber ? codeInText.exec(value)?.[1] : undefined
    if (!digits) return []
    return [
      {
        kind: 'code',
        field: withoutDigits(name),
        form: wrapped || 'plain',
        length: digits.length,
        masked: '•'.repeat(digits.length),
      },
    ]
  })
}
