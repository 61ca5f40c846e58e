/** What the page says about prices, instalments and the result of a payment. */

import { installmentsHead, installmentsLabel, installmentsToChoose, recurring } from '../knowledge/phrases/installments.ts'
import { notRendered, rawCode, rawFieldMessage, testBuyer, unfilled } from '../knowledge/phrases/messages.ts'
import { example, printedPayment } from '../knowledge/phrases/payment-addresses.ts'
import { financedPrice, installmentsDenied, installmentsOffered, noInterest } from '../knowledge/phrases/prices.ts'
import { processedBy } from '../knowledge/phrases/processed-by.ts'
import { cftLabel, cftShown, teaShown } from '../knowledge/phrases/rates.ts'
import { testAccount, testOrder } from '../knowledge/phrases/test-mode.ts'
import { unaccent } from '../knowledge/plain-text.ts'
import type { PassageCandidate } from '../snapshot/candidates.ts'
import { cut } from '../snapshot/redact.ts'
import type { PhraseSeen } from '../snapshot/types.ts'
import type { BrickPlaces } from './bricks.ts'
import { fromResult, hasBareStatus, impliedIn, resultsIn } from './results.ts'
import { showsTestMode } from './test-mode.ts'

/** How many of each kind are kept: visible ones, and others. More of one kind push none of another out. */
const limit = 40
/** How much of a text is quoted. */
const quoted = 140

/** Code and examples of an article. */
const isSample = (tag: string, text: string) => /^<(?:code|pre|kbd|samp)\b/.test(tag) || example.pattern.test(text)

/** @param labelsCount whether the label of a list of instalments stands for a list that was not seen as one */
export function recognisePhrases(passages: readonly PassageCandidate[], bricks: BrickPlaces, labelsCount: boolean): PhraseSeen[] {
  const counts = new Map<string, number>()
  return passages
    .flatMap((passage) => recognise(passage, bricks.holds(passage.where), labelsCount))
    .filter(({ about, visible }) => {
      const kind = `${about} ${visible}`
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      return count <= limit
    })
}

function recognise(passage: PassageCandidate, inBrick: boolean, labelsCount: boolean): PhraseSeen[] {
  const { where, text, inOption, size, cftSize, teaSize, headline, visible } = passage
  const plain = unaccent(text)
  // What a Brick offers, it explains; what is paid each month for as long as a plan lasts is no instalment.
  const offers = !inOption && !inBrick && !recurring.pattern.test(plain)
  const offered = plain.replace(installmentsDenied.pattern, ' ')
  const results = resultsIn(plain)
  const implied = impliedIn(plain)
  const cft = cftShown.pattern.exec(plain)
  const about: [PhraseSeen['about'], boolean][] = [
    ['cft', cft !== null],
    ['cft-label', cft === null && cftLabel.pattern.test(plain)],
    ['tea', teaShown.pattern.test(plain)],
    ['no-interest', noInterest.pattern.test(plain)],
    ['installments', offers && (installmentsOffered.pattern.test(offered) || (labelsCount && labelsList(passage, plain)))],
    ['financed-price', offers && financedPrice.pattern.test(offered)],
    ['raw-code', rawCode.pattern.test(plain)],
    ['bare-status', hasBareStatus(plain)],
    ['unfilled', unfilled.pattern.test(text) || (results.length > 0 && notRendered.pattern.test(text))],
    ['raw-field-message', rawFieldMessage.pattern.test(plain)],
    ['result', results.length > 0],
    ['result-implied', implied.length > 0],
    ['test-buyer', testBuyer.pattern.test(text)],
    ['payment-address', printedPayment.pattern.test(text) && !isSample(where.snippet, plain)],
    ['test-mode', showsTestMode(plain, where)],
    ['test-account', testAccount.pattern.test(text)],
    ['test-order', testOrder.pattern.test(text)],
    ['processed-by', processedBy.pattern.test(plain)],
  ]
  const lettersOf = (topic: PhraseSeen['about']) => (topic === 'tea' ? teaSize : cft ? cftSize : size)
  return about
    .filter(([, yes]) => yes)
    .map(([topic]) => ({
      where,
      about: topic,
      text: cut(topic === 'result' && text.length > quoted ? fromResult(text) : text, quoted),
      results: topic === 'result-implied' ? implied : results,
      rate: topic === 'cft' ? rateOf(cft!) : null,
      size: Math.round(lettersOf(topic) * 10) / 10,
      headline,
      visible,
    }))
}

/** Whether a line labels a list of instalments that is no `select`: its label alone, or together with what it says before a choice. */
const labelsList = ({ where }: PassageCandidate, plain: string) =>
  (/^<(?:label|legend|dt|th)\b/.test(where.snippet) && installmentsLabel.pattern.test(plain)) ||
  (/^<tr\b/.test(where.snippet) && installmentsHead.pattern.test(plain)) ||
  installmentsToChoose.pattern.test(plain)

/** Parses a shown rate, in per cent: `1.234,5` is 1234.5. */
const rateOf = (match: RegExpExecArray) => {
  const text = match.slice(1).find(Boolean) ?? ''
  return Number(text.replace(/\.(?=\d{3}\b)/g, '').replace(',', '.'))
}
