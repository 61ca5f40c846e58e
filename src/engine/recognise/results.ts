/** Which payment results a visible text states. */
import { bareStatus, englishWords } from '../knowledge/phrases/messages.ts'
import { condition, question, soothing } from '../knowledge/phrases/no-messages.ts'
import { answerComes, answerDays, orderWork, otherPending, paymentWords, shipping } from '../knowledge/phrases/no-results.ts'
import { negated, negatedBefore, notYet, rejected } from '../knowledge/phrases/rejections.ts'
import { approved, inProcess } from '../knowledge/phrases/results.ts'
import { unaccent } from '../knowledge/plain-text.ts'
import type { ResultStatus } from '../knowledge/results.ts'

/** @param text without accents. Questions and conditional sentences are skipped; the sentences around them may be messages. */
export function resultsIn(text: string): ResultStatus[] {
  const found = new Set<ResultStatus>()
  for (const sentence of sentencesOf(text)) for (const result of resultsOf(sentence)) found.add(result)
  return [...found]
}

/** Whether a status stands in a text as Mercado Pago's code, outside any English sentence. It tells a buyer nothing. */
export const hasBareStatus = (text: string) => text.search(bareStatus.pattern) >= 0 && !englishWords.pattern.test(text)

/** The text from the first sentence that states a result, to be quoted where not all of it can be. */
export function fromResult(text: string): string {
  const sentences = text.split(sentenceEnd)
  const first = sentences.findIndex((sentence) => resultsIn(unaccent(sentence)).length > 0)
  return sentences.slice(Math.max(first, 0)).join(' ')
}

const sentenceEnd = /(?<=[.!?…])\s+/

/** The statements of a text: no questions, no conditions. */
export const sentencesOf = (text: string) =>
  (hasBareStatus(text) ? text.replace(bareStatus.pattern, '. ') : text)
    .replace(soothing.pattern, '')
    .replace(question.pattern, '. ')
    .split(sentenceEnd)
    .filter((sentence) => !sentence.includes('?') && !condition.pattern.test(sentence))

function* resultsOf(sentence: string): Generator<ResultStatus> {
  const failed = rejected.pattern.test(sentence)
  if (failed) yield notYet.pattern.test(sentence) ? 'in_process' : 'rejected'
  if (isOnItsWay(sentence)) yield 'in_process'
  const match = failed ? null : approved.pattern.exec(sentence)
  if (match && !negated.pattern.test(match[0]) && !negatedBefore.pattern.test(sentence.slice(0, match.index))) yield 'approved'
}

const isOnItsWay = (sentence: string) =>
  (inProcess.pattern.test(sentence) && !isAboutOrder(sentence)) ||
  (answerDays.pattern.test(sentence) && answerComes.pattern.test(sentence) && !shipping.pattern.test(sentence))

const isAboutOrder = (sentence: string) =>
  (orderWork.pattern.test(sentence) && !paymentWords.pattern.test(sentence)) || otherPending.pattern.test(sentence)
