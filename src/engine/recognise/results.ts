/** Which results of a payment a visible text speaks of. */

import {
  aboutOrder,
  answerComes,
  answerDays,
  approved,
  condition,
  inProcess,
  negated,
  negatedBefore,
  notYet,
  question,
  rejected,
  shipping,
  soothing,
} from '../knowledge/result-words.ts'
import type { ResultStatus } from '../knowledge/results.ts'

/** @param text without accents. A question, or what happens in some case, is no message; the sentence beside it may be one. */
export function resultsIn(text: string): ResultStatus[] {
  const found = new Set<ResultStatus>()
  for (const sentence of sentencesOf(text)) for (const result of resultsOf(sentence)) found.add(result)
  return [...found]
}

const sentencesOf = (text: string) =>
  text
    .replace(soothing, '')
    .replace(question, '. ')
    .split(/(?<=[.!?…])\s+/)
    .filter((sentence) => !sentence.includes('?') && !condition.test(sentence))

function* resultsOf(sentence: string): Generator<ResultStatus> {
  const failed = rejected.test(sentence)
  if (failed) yield notYet.test(sentence) ? 'in_process' : 'rejected'
  if (isOnItsWay(sentence)) yield 'in_process'
  const match = failed ? null : approved.exec(sentence)
  if (match && !negated.test(match[0]) && !negatedBefore.test(sentence.slice(0, match.index))) yield 'approved'
}

const isOnItsWay = (sentence: string) =>
  (inProcess.test(sentence) && !aboutOrder.test(sentence)) ||
  (answerDays.test(sentence) && answerComes.test(sentence) && !shipping.test(sentence))
