/** What the page says about prices, instalments and the result of a payment. */
import { testBuyer } from '../knowledge/keys.ts'
import { unaccent } from '../knowledge/plain-text.ts'
import { cftLabel, cftShown, financedPrice, installmentsOffered, noInterest, rateOf, teaShown } from '../knowledge/prices.ts'
import { rawCode, rawFieldMessage, unfilled } from '../knowledge/results.ts'
import type { RawPassage } from '../snapshot/raw.ts'
import { cut } from '../snapshot/redact.ts'
import type { PhraseSeen } from '../snapshot/types.ts'
import { resultsIn } from './results.ts'

const limit = 80

export function recognisePhrases(passages: readonly RawPassage[]): PhraseSeen[] {
  return passages.flatMap(recognise).slice(0, limit)
}

function recognise({ where, text, inOption, size, cftSize, teaSize, headline, visible }: RawPassage): PhraseSeen[] {
  const plain = unaccent(text)
  const results = resultsIn(plain)
  const cft = cftShown.exec(plain)
  const about: [PhraseSeen['about'], boolean][] = [
    ['cft', cft !== null],
    ['cft-label', cft === null && cftLabel.test(plain)],
    ['tea', teaShown.test(plain)],
    ['no-interest', noInterest.test(plain)],
    ['installments', installmentsOffered.test(plain) && !inOption],
    ['financed-price', financedPrice.test(plain) && !inOption],
    ['raw-code', rawCode.test(plain)],
    ['unfilled', unfilled.test(text)],
    ['raw-field-message', rawFieldMessage.test(plain)],
    ['result', results.length > 0],
    ['test-buyer', testBuyer.test(text)],
  ]
  const lettersOf = (topic: PhraseSeen['about']) => (topic === 'tea' ? teaSize : cft ? cftSize : size)
  return about
    .filter(([, yes]) => yes)
    .map(([topic]) => ({
      where,
      about: topic,
      text: cut(text, 140),
      results,
      rate: topic === 'cft' ? rateOf(cft!) : null,
      size: lettersOf(topic),
      headline,
      visible,
    }))
}
