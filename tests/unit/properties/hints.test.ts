/** The page hands over what passes a hint. Whatever a pattern of ours can match must pass: what does not is never looked at. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { isBannerText } from '../../../src/engine/knowledge/banners.ts'
import { legalNoticePhrase, privacyPhrase, termsPath, termsPhrase } from '../../../src/engine/knowledge/buyer-links.ts'
import { cardFields } from '../../../src/engine/knowledge/card-fields.ts'
import { cardPatterns } from '../../../src/engine/knowledge/card-words.ts'
import { moneyOf } from '../../../src/engine/knowledge/country-signs.ts'
import { addressHint, bannerHint, cardHint, lineHint, moneyHint, wordHint } from '../../../src/engine/knowledge/hints.ts'
import { testBuyer } from '../../../src/engine/knowledge/keys.ts'
import { payWords } from '../../../src/engine/knowledge/payment-links.ts'
import { cftShown, financedPrice, installmentsOffered, noInterest, teaShown } from '../../../src/engine/knowledge/prices.ts'
import { resultPatterns } from '../../../src/engine/knowledge/result-words.ts'
import { rawCode, rawFieldMessage, unfilled } from '../../../src/engine/knowledge/results.ts'
import { sites } from '../../../src/engine/knowledge/sites.ts'
import { patience, runs } from '../../runs.ts'

vi.setConfig({ testTimeout: patience })

/** Texts that a pattern matches, made from its own source; what the generator cannot read is left out of it, then the pattern decides. */
function matching(pattern: RegExp): fc.Arbitrary<string> {
  const readable = pattern.source.replace(/\\b/g, '').replace(/\(\?<?[=!](?:[^()]|\([^()]*\))*\)/g, '')
  return fc.stringMatching(new RegExp(readable, pattern.flags.replace(/[gi]/g, ''))).filter((text) => pattern.test(text))
}

const hinted: [name: string, hint: RegExp, patterns: readonly RegExp[]][] = [
  ['links and buttons', wordHint, [termsPhrase, privacyPhrase, legalNoticePhrase, payWords]],
  ['addresses', addressHint, [termsPath]],
  ['lines', lineHint, [cftShown, teaShown, noInterest, installmentsOffered, financedPrice, rawCode, unfilled, rawFieldMessage]],
  ['lines about results', lineHint, resultPatterns],
  ['test buyers', lineHint, [testBuyer]],
  ['money', moneyHint, Object.values(sites).map(moneyOf)],
  // A form is one of a card by its number or by a convention; the other fields follow it.
  ['card numbers', cardHint, Object.values(cardPatterns.number)],
]

test.each(hinted)('%s', (_, hint, patterns) => {
  for (const pattern of patterns)
    fc.assert(
      fc.property(matching(pattern), (text) => {
        expect(text).toMatch(hint)
      }),
      runs(300),
    )
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
