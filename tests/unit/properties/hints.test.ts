/** The collector hands over only texts that pass a hint, so a hint must pass every text that one of our patterns can match. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { cardFields } from '../../../src/engine/knowledge/card-fields.ts'
import { cardPatterns } from '../../../src/engine/knowledge/card-words.ts'
import { moneyOf } from '../../../src/engine/knowledge/country-signs.ts'
import { addressHint, bannerHint, cardHint, lineHint, moneyHint, wordHint } from '../../../src/engine/knowledge/hints.ts'
import { identityKinds, identityNumbers } from '../../../src/engine/knowledge/identity-numbers.ts'
import { complaintsPath, consumerAuthority, taxOffice } from '../../../src/engine/knowledge/law-signs.ts'
import { arrives, awaited, refused } from '../../../src/engine/knowledge/phrases/implied-results.ts'
import {
  cancelButton,
  complaintsBook,
  effectiveCost,
  priceWithoutTaxes,
  regretButton,
  totalPrice,
  withdrawal,
} from '../../../src/engine/knowledge/phrases/law.ts'
import { bareStatus, rawCode, rawFieldMessage, testBuyer, unfilled } from '../../../src/engine/knowledge/phrases/messages.ts'
import { payWords } from '../../../src/engine/knowledge/phrases/pay-buttons.ts'
import { printedPayment } from '../../../src/engine/knowledge/phrases/payment-addresses.ts'
import { financedPrice, installmentsOffered, noInterest } from '../../../src/engine/knowledge/phrases/prices.ts'
import { privacy } from '../../../src/engine/knowledge/phrases/privacy.ts'
import { processedBy } from '../../../src/engine/knowledge/phrases/processed-by.ts'
import { cftShown, teaShown } from '../../../src/engine/knowledge/phrases/rates.ts'
import { rejected } from '../../../src/engine/knowledge/phrases/rejections.ts'
import { approved, inProcess } from '../../../src/engine/knowledge/phrases/results.ts'
import { legalNotice, terms, termsPath } from '../../../src/engine/knowledge/phrases/terms.ts'
import { listsTestCards, testAccount, testMode, testOrder } from '../../../src/engine/knowledge/phrases/test-mode.ts'
import type { Topic } from '../../../src/engine/knowledge/phrases/topic.ts'
import { sites } from '../../../src/engine/knowledge/sites.ts'
import { isBannerText } from '../../../src/engine/recognise/images.ts'
import { patience, runs } from '../../runs.ts'

vi.setConfig({ testTimeout: patience })

/**
 * Texts that match a pattern, generated from its source without the syntax that the generator does not support, then filtered. A word's end
 * is a space or nothing, since of texts without spaces few would match.
 */
function matching(pattern: RegExp): fc.Arbitrary<string> {
  const readable = withoutLooks(pattern.source).replace(/\\b/g, ' ?').replaceAll('(?:)', '')
  return fc.stringMatching(new RegExp(readable, pattern.flags.replace(/[gi]/g, ''))).filter((text) => pattern.test(text))
}

/** A pattern's source without lookarounds. */
function withoutLooks(source: string): string {
  const start = source.search(/\(\?<?[=!]/)
  if (start < 0) return source
  let depth = 0
  for (const { 0: sign, index } of source.slice(start).matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()]/g)) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
    if (depth === 0 && sign === ')') return withoutLooks(source.slice(0, start) + source.slice(start + index + 1))
  }
  throw new Error(`unbalanced: ${source}`)
}

const rowsOf = (...topics: Topic[]) => topics.flatMap(({ rows }) => rows.map(({ pattern }) => pattern))

const hinted: [name: string, hint: RegExp, patterns: readonly RegExp[]][] = [
  ['links and buttons', wordHint, rowsOf(terms, privacy, legalNotice, payWords)],
  ['addresses', addressHint, [...rowsOf(termsPath), complaintsPath]],
  ['links that the law asks for', wordHint, rowsOf(regretButton, cancelButton, complaintsBook)],
  ['lines that the law asks for', lineHint, rowsOf(totalPrice, effectiveCost, priceWithoutTaxes, withdrawal)],
  [
    'sellers’ numbers',
    lineHint,
    identityKinds.map((kind) => new RegExp(`\\b(?:${identityNumbers[kind].label.source}) \\d`, 'i')),
  ],
  [
    'lines',
    lineHint,
    rowsOf(cftShown, teaShown, noInterest, installmentsOffered, financedPrice, rawCode, bareStatus, unfilled, rawFieldMessage),
  ],
  ['lines about results', lineHint, rowsOf(approved, inProcess, rejected, awaited, arrives, refused)],
  ['test mode', lineHint, rowsOf(testBuyer, testMode, testAccount, testOrder, listsTestCards)],
  ['who charges', lineHint, rowsOf(processedBy)],
  ['printed links', lineHint, rowsOf(printedPayment)],
  ['money', moneyHint, Object.values(sites).map(moneyOf)],
  // The number or a convention makes a form a card form; its other fields need no hint.
  ['card numbers', cardHint, Object.values(cardPatterns.number)],
]

test.each(hinted)('%s', (_, hint, patterns) => {
  for (const pattern of patterns)
    fc.assert(
      fc.property(matching(pattern), (text) => {
        expect(text).toMatch(hint)
      }),
      runs(100),
    )
})

test('hosts that the law asks for', () => {
  for (const host of [...taxOffice, consumerAuthority]) expect(`https://www.${host}/`).toMatch(addressHint)
})

test('conventions of card fields', () => {
  for (const { ids, dataCheckout } of Object.values(cardFields))
    for (const mark of [...ids, ...dataCheckout]) expect(mark).toMatch(cardHint)
  expect('cc-number cc-exp').toMatch(cardHint)
})

test('banners', () => {
  const texts = fc.constantFrom('Medios de pago de Mercado Pago', 'Mercado Pago: cuotas', 'Payment methods, MercadoPago')
  fc.assert(
    fc.property(texts, (text) => !isBannerText(text) || bannerHint.test(text)),
    runs(),
  )
})
