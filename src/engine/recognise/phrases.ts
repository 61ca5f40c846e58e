/** What the page says about prices, instalments and the result of a payment. */
import { rawCode, rawFieldMessage, testBuyer, unfilled } from '../knowledge/phrases/messages.ts'
import { cftLabel, cftShown, financedPrice, installmentsOffered, noInterest, teaShown } from '../knowledge/phrases/prices.ts'
import { unaccent } from '../knowledge/plain-text.ts'
import type { PassageCandidate } from '../snapshot/candidates.ts'
import { cut } from '../snapshot/redact.ts'
import type { PhraseSeen } from '../snapshot/types.ts'
import { fromResult, hasBareStatus, resultsIn } from './results.ts'

const limit = 80
/** How much of a text is quoted. */
const quoted = 140

export function recognisePhrases(passages: readonly PassageCandidate[]): PhraseSeen[] {
  return passages.flatMap(recognise).slice(0, limit)
}

function recognise({ where, text, inOption, size, cftSize, teaSize, headline, visible }: PassageCandidate): PhraseSeen[] {
  const plain = unaccent(text)
  const results = resultsIn(plain)
  const cft = cftShown.pattern.exec(plain)
  const about: [PhraseSeen['about'], boolean][] = [
    ['cft', cft !== null],
    ['cft-label', cft === null && cftLabel.pattern.test(plain)],
    ['tea', teaShown.pattern.test(plain)],
    ['no-interest', noInterest.pattern.test(plain)],
    ['installments', installmentsOffered.pattern.test(plain) && !inOption],
    ['financed-price', financedPrice.pattern.test(plain) && !inOption],
    ['raw-code', rawCode.pattern.test(plain)],
    ['bare-status', hasBareStatus(plain)],
    ['unfilled', unfilled.pattern.test(text)],
    ['raw-field-message', rawFieldMessage.pattern.test(plain)],
    ['result', results.length > 0],
    ['test-buyer', testBuyer.pattern.test(text)],
  ]
  const lettersOf = (topic: PhraseSeen['about']) => (topic === 'tea' ? teaSize : cft ? cftSize : size)
  return about
    .filter(([, yes]) => yes)
    .map(([topic]) => ({
      where,
      about: topic,
      text: cut(topic === 'result' && text.length > quoted ? fromResult(text) : text, quoted),
      results,
      rate: topic === 'cft' ? rateOf(cft!) : null,
      size: lettersOf(topic),
      headline,
      visible,
    }))
}

/** Parses a shown rate, in per cent: `1.234,5` is 1234.5. */
const rateOf = (match: RegExpExecArray) => {
  const text = match.slice(1).find(Boolean) ?? ''
  return Number(text.replace(/\.(?=\d{3}\b)/g, '').replace(',', '.'))
}
