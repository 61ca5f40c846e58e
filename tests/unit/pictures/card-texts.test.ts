/** Texts that show a card's number are found wherever its digits stand. */
import { expect, test } from 'vitest'
import { cardTexts } from '../../../src/engine/snapshot/card-texts.ts'

test.each([
  ['in one piece', ['Visa', '4509 9535 6623 3704', '11/30'], [1]],
  ['without spaces', ['4509953566233704'], [0]],
  ['in four pieces, the inner two', ['4509', '9535', '6623', '3704'], [0, 1, 2, 3]],
  ['half typed', ['4509 95•• •••• ••••'], [0]],
  ['in one box for each digit, the inner ones', [...'4509953566233704'], [4, 5, 6, 7, 8, 9, 10, 11]],
  ['after a text that shows none', ['Total: 12', '4509 9535 6623 3704'], [1]],
  ['with its last digits only', ['**** **** **** 3704'], [0]],
])('a number %s', (_, texts, found) => {
  expect(cardTexts(texts)).toEqual(found)
})

test.each([[['Total: $ 12.345,00', '3 cuotas de 4.115']], [['20/11/2026', '11 4321-9876']], [['Pedido 1234-5678']], [[]]])(
  'no number in %j',
  (texts) => {
    expect(cardTexts(texts)).toEqual([])
  },
)

// Quadratic work on as many characters would take minutes.
test('the time grows with the length of a hostile text, not with its square', () => {
  const began = performance.now()
  for (const piece of ['4', '4 ', '4444-', 'x•', '4509 9535 ']) cardTexts([piece.repeat(100_000 / piece.length)])
  expect(performance.now() - began).toBeLessThan(4000)
})
