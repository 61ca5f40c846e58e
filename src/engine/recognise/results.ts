/** Which payment results a visible text states. */
import { condition, question, soothing } from '../knowledge/phrases/no-messages.ts'
import { negated, negatedBefore, notYet, rejected } from '../knowledge/phrases/rejections.ts'
import {
  answerComes,
  answerDays,
  approved,
  inProcess,
  orderWork,
  otherPending,
  paymentWords,
  shipping,
} from '../knowledge/phrases/results.ts'
import type { ResultStatus } from '../knowledge/results.ts'

/** @param text without accents. Questions and conditional sentences are skipped; the sentences around them may be messages. */
export function resultsIn(text: string): ResultStatus[] {
  const found = new Set<ResultStatus>()
  for (const sentence of sentencesOf(text)) for (const result of resultsOf(sentence)) found.add(result)
  return [...found]
}

/** The statements of a text: no questions, no conditions. */
export const sentencesOf = (text: string) =>
  text
    .replace(soothing.pattern, '')
    .replace(question.pattern, '. ')
    .split(/(?<=[.!?…])\s+/)
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
