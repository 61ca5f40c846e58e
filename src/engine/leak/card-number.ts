/** What is a card number among digits. Pure and linear. */
import { issuerRanges, testNumbers } from '../knowledge/card-issuers.ts'

/** Digits with nothing but separators between them. */
export interface Row {
  digits: string
  /** How many digits stand together in each group. */
  groups: readonly number[]
  /** Where it begins in the text. */
  at: number
}

export const shortest = 13
export const longest = 19

const rowPattern = /\d+(?:[\s._·‐-―−-]{1,2}\d+)*/g

/** Every row in a text that is long enough for a card number. */
export function* rowsIn(text: string): Generator<Row> {
  for (const { 0: row, index } of text.matchAll(rowPattern)) {
    const groups = row.split(/\D+/)
    const digits = groups.join('')
    if (digits.length >= shortest) yield { digits, groups: groups.map(({ length }) => length), at: index }
  }
}

/** A published test number within digits, however much stands around it: that is no coincidence. */
export const testNumberIn = (digits: string): string | undefined => testNumbers.find((number) => digits.includes(number))

/** Whether the last digit is the check digit that Luhn's formula gives. */
export function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48
    const counted = index % 2 === 1 ? digit * 2 : digit
    sum += counted > 9 ? counted - 9 : counted
  }
  return sum % 10 === 0
}

/** Whether digits have an issuer's beginning, the length of its cards, and a right check digit. One in fifty numbers of 16 digits has. */
export const mayBeCard = (digits: string): boolean =>
  (issuerRanges[digits.length] ?? '').split(' ').some((range) => {
    const [from = '', to = from] = range.split('-')
    const start = digits.slice(0, from.length)
    return from !== '' && start >= from && start <= to
  }) && hasCheckDigit(digits)

/** Whether the groups are those in which numbers are printed on cards. */
export const isPrinted = (groups: readonly number[]): boolean => /^(4,4,4,4(,3)?|4,6,[45])$/.test(groups.join())

/** First six and last four digits at most; of a short number the last four. */
export const maskNumber = (digits: string): string =>
  digits.length < 15 ? `…${digits.slice(-4)}` : `${digits.slice(0, 6)}…${digits.slice(-4)}`
