/** What holds for card numbers, and for what looks like one, in whatever a page says. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { maskCardNumbers } from '../../../src/engine/snapshot/card-numbers.ts'
import { patience, runs } from '../../runs.ts'
import { text } from './strings.ts'

vi.setConfig({ testTimeout: patience })

function checkDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, char, index) => {
    const counted = index % 2 === 0 ? Number(char) * 2 : Number(char)
    return total + (counted > 9 ? counted - 9 : counted)
  }, 0)
  return (10 - (sum % 10)) % 10
}

const digits = fc
  .integer({ min: 12, max: 18 })
  .chain((length) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length }))
const cardNumber = digits.map((body) => body + checkDigit(body))
const noCardNumber = digits.map((body) => body + ((checkDigit(body) + 1) % 10))
const separator = fc.constantFrom(' ', '\u00a0', '.', '-', '–', '  ', ' - ', '_', '%20', '+')
const sizes = fc.constantFrom([1], [2], [3], [4], [5], [4, 6, 5], [4, 6, 4], [6, 13], [4, 5, 5])

function grouped(number: string, lengths: readonly number[], between: string): string {
  const groups: string[] = []
  for (let from = 0, index = 0; from < number.length; index += 1) {
    const length = lengths[index % lengths.length]!
    groups.push(number.slice(from, from + length))
    from += length
  }
  return groups.join(between)
}

const edge = fc.constantFrom('', ' ', 'x', '"', '/', '_', '=', '>', ' CVV ')
const withoutDigitsAtEdges = (value: string) => value.replace(/^\d+|\d+$/g, '')

describe('a card number', () => {
  test('survives in no surroundings', () => {
    fc.assert(
      fc.property(text, edge, cardNumber, edge, text, (before, left, number, right, after) => {
        fc.pre(!/[03%\\]$/.test(before + left))
        const shown = maskCardNumbers(withoutDigitsAtEdges(before) + left + number + right + withoutDigitsAtEdges(after))
        expect(shown).not.toContain(number)
      }),
      runs(500),
    )
  })

  test('survives in no way of grouping', () => {
    fc.assert(
      fc.property(cardNumber, sizes, separator, (number, lengths, between) => {
        const written = grouped(number, lengths, between)
        expect(maskCardNumbers(`Tarjeta: ${written}, 12/30`)).not.toContain(written)
      }),
      runs(500),
    )
  })

  test.each([
    ',',
    ', ',
    ';',
    ':',
    '/',
    '\\',
    '|',
    '~',
    '*',
    "'",
    '","',
    '" "',
    '•',
    '\u200b',
    '\u2060',
    '\u00ad',
    '\u200e',
    '－',
    ' > ',
  ])('survives in no list: %j', (between) => {
    const shown = maskCardNumbers(`Tarjeta: ${['4509', '9535', '6623', '3704'].join(between)}!`)
    expect(shown).toBe(`Tarjeta: ${['4509', '••••', '••••', '3704'].join(between)}!`)
  })

  test.each(['４５０９９５３５６６２３３７０４', '٤٥٠٩ ٩٥٣٥ ٦٦٢٣ ٣٧٠٤', '۴۵۰۹۹۵۳۵۶۶۲۳۳۷۰۴'])(
    'survives in digits of no script: %s',
    (number) => {
      expect(maskCardNumbers(`Tarjeta ${number}`)).toMatch(/^Tarjeta [^•]{4} ?•{4} ?•{4} ?[^•]{4}$/)
    },
  )

  test('survives neither as the beginning of an identifier in a selector', () => {
    fc.assert(
      fc.property(cardNumber, (number) => {
        const shown = maskCardNumbers(`#\\3${number[0]} ${number.slice(1)} > b`)
        expect(shown).not.toContain(number.slice(1))
      }),
      runs(200),
    )
  })

  test('is shown by its ends, as it was written', () => {
    expect(maskCardNumbers('4111 1111 1111 1111')).toBe('4111 •••• •••• 1111')
    expect(maskCardNumbers('Pagaste con 3782-822463-10005.')).toBe('Pagaste con 3782-••••••-•0005.')
    expect(maskCardNumbers('#card-4111111111111111')).toBe('#card-4111••••••••1111')
    expect(maskCardNumbers('4111 1111 1111 1111 123 12 30')).not.toContain('1111 1111')
  })
})

describe('what is no card number stays:', () => {
  test('digits that fail the check', () => {
    fc.assert(
      fc.property(noCardNumber, (number) => {
        expect(maskCardNumbers(`Pedido ${number}.`)).toBe(`Pedido ${number}.`)
      }),
      runs(500),
    )
  })

  test.each([
    '+54 9 11 4567-8901, +54 9 11 4567-8902',
    'CUIT 20-12345678-6',
    'CNPJ 12.345.678/0001-95',
    '1 3 6 9 12 18 24 cuotas',
    '2026-11-25 12:30:45',
    '$ 1.234.567,89',
    '12.345.678',
    'Años 2019, 2020, 2021, 2022',
    'Cuotas de 1500, 1800, 2100, 2400',
    'Códigos 4509, 9535, 6623, 3705',
  ])('%s', (given) => expect(maskCardNumbers(given)).toBe(given))
})

test('masking twice changes nothing', () => {
  fc.assert(
    fc.property(text, cardNumber, text, (before, number, after) => {
      const once = maskCardNumbers(before + number + after)
      expect(maskCardNumbers(once)).toBe(once)
    }),
    runs(200),
  )
})

test.each(['1', '1 ', '12 ', '4111 ', '%20', '\\31 ', ' ', '4111-', '4111,', '４'])(
  '100,000 characters of %j take no time',
  (piece) => {
    const hostile = piece.repeat(100_000 / piece.length)
    const start = performance.now()
    maskCardNumbers(hostile)
    expect(performance.now() - start).toBeLessThan(500)
  },
)
