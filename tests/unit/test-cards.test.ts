/** Test cards: what is offered to copy is a number that a card form accepts. */
import { describe, expect, test } from 'vitest'
import { challengeCards, type TestCard, testCardCode, testCards, testDocuments } from '../../src/engine/knowledge/test-cards.ts'
import { siteIds } from '../../src/engine/knowledge/words.ts'

/** How the numbers of a brand begin, and how long they are. */
const brands = {
  Mastercard: /^5[0-5]\d{14}$/,
  Visa: /^4\d{15}$/,
  'American Express': /^3[47]\d{13}$/,
  Elo: /^5067\d{12}$/,
}

/** Whether the last digit is the check digit that Luhn's formula gives. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return sum + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

function expectValid(card: TestCard) {
  const digits = card.number.replaceAll(' ', '')
  expect(digits).toMatch(brands[card.brand])
  expect(hasCheckDigit(digits)).toBe(true)
  expect(testCardCode(card)).toMatch(card.brand === 'American Express' ? /^\d{4}$/ : /^\d{3}$/)
}

test.each(challengeCards)('the card for 3DS that is $challenge', expectValid)

describe.each(siteIds)('the cards of %s', (site) => {
  test.each(testCards[site])('$brand $number', expectValid)

  test('are different, and some are for credit', () => {
    const cards = testCards[site]
    expect(new Set(cards.map(({ number }) => number)).size).toBe(cards.length)
    expect(cards.filter(({ debit }) => !debit).length).toBeGreaterThan(1)
  })
})

test('Mexican forms ask for no document, all others for one', () => {
  expect(siteIds.filter((site) => !testDocuments[site])).toEqual(['MLM'])
  for (const document of Object.values(testDocuments)) expect(document.number).toMatch(/^\d{8,11}$/)
})
