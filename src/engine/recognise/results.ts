/** Which payment results a visible text states. */

import { because, issuedBefore, negated, negatedBefore, notNow, notYet, onlyIssued } from '../knowledge/phrases/denials.ts'
import { arrives, awaited, refused, told } from '../knowledge/phrases/implied-results.ts'
import { bareStatus, englishWords } from '../knowledge/phrases/messages.ts'
import { condition, question, soothing } from '../knowledge/phrases/no-messages.ts'
import {
  answerComes,
  answerDays,
  orderWork,
  otherPayment,
  otherPending,
  paymentWords,
  shipping,
} from '../knowledge/phrases/no-results.ts'
import { rejected } from '../knowledge/phrases/rejections.ts'
import { alone, findingOut, ofOther, ofPayment, ofPurchase } from '../knowledge/phrases/result-subjects.ts'
import { approved, inProcess } from '../knowledge/phrases/results.ts'
import { cardFault, offersCards, paid, payAt } from '../knowledge/phrases/results-in-other-words.ts'
import { unaccent } from '../knowledge/plain-text.ts'
import type { ResultStatus } from '../knowledge/results.ts'

/** @param text without accents. Questions and conditional sentences are skipped; the sentences around them may be messages. */
export const resultsIn = (text: string): ResultStatus[] => statedIn(text, (sentence) => isOfPayment(sentence, text))

/** Results that a text does not state, but that its words fit: what is still to come, what to do about a refusal, or one of something unnamed. */
export const impliedIn = (text: string): ResultStatus[] => [
  ...new Set([
    ...statedIn(text, (sentence) => !isOfPayment(sentence, text) && !ofOther.pattern.test(sentence)),
    ...(sentencesOf(straight(text)).some(saysPaid) ? (['approved'] as const) : []),
    ...(awaited.pattern.test(text) || straight(text).split(sentenceEnd).some(isToCome) ? (['in_process'] as const) : []),
    ...(refused.pattern.test(text) || cardFault.pattern.test(text) ? (['rejected'] as const) : []),
  ]),
]

function statedIn(text: string, counts: (sentence: string) => boolean): ResultStatus[] {
  const found = new Set<ResultStatus>()
  for (const sentence of sentencesOf(straight(text)))
    for (const result of resultsOf(sentence)) if (result === 'approved' || counts(sentence)) found.add(result)
  return [...found]
}

/** Whether a sentence that says "pending" or "refused" says it of the payment, or of the purchase before anything else. */
const isOfPayment = (sentence: string, text: string) => {
  if (findingOut.pattern.test(text)) return false
  if (ofPayment.pattern.test(sentence) || alone.pattern.test(sentence)) return true
  const [purchase, other] = [ofPurchase, ofOther].map(({ pattern }) => pattern.exec(sentence)?.index)
  if (purchase !== undefined) return other === undefined || purchase < other
  return other === undefined && (ofPayment.pattern.test(text) || ofPurchase.pattern.test(text))
}

/** Whether a status stands in a text as Mercado Pago's code, outside any English sentence. It tells a buyer nothing. */
export const hasBareStatus = (text: string) => text.search(bareStatus.pattern) >= 0 && !englishWords.pattern.test(text)

/** The text from the first sentence that states a result, to be quoted where not all of it can be. */
export function fromResult(text: string): string {
  const sentences = text.split(sentenceEnd)
  const first = sentences.findIndex((sentence) => resultsIn(unaccent(sentence)).length > 0)
  return sentences.slice(Math.max(first, 0)).join(' ')
}

const saysPaid = (sentence: string) => {
  const match = paid.pattern.exec(sentence)
  return match !== null && isMeant(match[0], sentence.slice(0, match.index))
}

/** "Te avisaremos cuando se acredite tu pago", in any order; or where and until when to pay. */
const isToCome = (sentence: string) =>
  (arrives.pattern.test(sentence) && told.pattern.test(sentence) && paymentWords.pattern.test(sentence)) ||
  (payAt.pattern.test(sentence) && !offersCards.pattern.test(sentence))

const sentenceEnd = /(?<=[.!?…])\s+/

/** The statements of a text: no questions, no conditions. */
export const sentencesOf = (text: string) =>
  (hasBareStatus(text) ? text.replace(bareStatus.pattern, '. ') : text)
    .replace(soothing.pattern, '')
    .replace(question.pattern, '. ')
    .split(sentenceEnd)
    .filter((sentence) => !sentence.includes('?') && !condition.pattern.test(sentence))

/** English contractions with the apostrophe that rows have. */
const straight = (text: string) => text.replaceAll('’', "'")

const brand = /mercado pago/gi

function* resultsOf(sentence: string): Generator<ResultStatus> {
  const failed = notNow.pattern.test(sentence) ? null : rejected.pattern.exec(sentence)
  if (failed) {
    const later = notYet.pattern.test(refusingClause(sentence))
    if (!later) yield 'rejected'
    // What is not confirmed or credited may still be.
    if (later || /confirm|credit/i.test(failed[0])) yield 'in_process'
  }
  if (isOnItsWay(sentence)) yield 'in_process'
  // "Pago" in the brand's name is no payment.
  const plain = sentence.replace(brand, 'mercadopago')
  const match = failed ? null : approved.pattern.exec(plain)
  if (match && isMeant(match[0], plain.slice(0, match.index))) yield 'approved'
}

/** The part of a sentence that states a refusal: what has not happened yet because of it, as a plan that is not active, is another. */
const refusingClause = (sentence: string) =>
  sentence
    .split(because.pattern)
    .reverse()
    .find((clause) => rejected.pattern.test(clause)) ?? sentence

/** Whether an approval is neither denied nor put off, and is of the payment, not of the way to pay. */
const isMeant = (said: string, before: string) =>
  !negated.pattern.test(said) &&
  !negatedBefore.pattern.test(before) &&
  !onlyIssued.pattern.test(said) &&
  !issuedBefore.pattern.test(before)

const isOnItsWay = (sentence: string) =>
  (inProcess.pattern.test(sentence) && !isAboutOrder(sentence)) ||
  (answerDays.pattern.test(sentence) && answerComes.pattern.test(sentence) && !shipping.pattern.test(sentence))

const isAboutOrder = (sentence: string) =>
  (orderWork.pattern.test(sentence) && !paymentWords.pattern.test(sentence)) ||
  [otherPending, otherPayment].some(({ pattern }) => pattern.test(sentence))
