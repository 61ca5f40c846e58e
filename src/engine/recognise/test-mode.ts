/** Whether a visible text says that the page runs in Mercado Pago's test mode. */
import { ofAnotherProcessor } from '../knowledge/phrases/other-processors.ts'
import { listsTestCards, notInTest, ofPaying, testMode, triedOut } from '../knowledge/phrases/test-mode.ts'
import { processorMark } from '../knowledge/processors.ts'
import type { Where } from '../snapshot/types.ts'
import { sentencesOf } from './results.ts'

/** Whether a text says that the page runs in test mode, by its words or by the test cards that it lists. What another processor says of itself does not count. */
export const showsTestMode = (text: string, { selector, snippet }: Where): boolean =>
  (saysTestMode(text) || listsTestCards.pattern.test(text)) &&
  (/mercado ?pago/i.test(text) ||
    !(ofAnotherProcessor.pattern.test(text) || processorMark.test(`${selector.join(' ')} ${snippet}`)))

/** @param text without accents. What comes after the words of the mode explains it, and does not deny it. */
export const saysTestMode = (text: string): boolean =>
  sentencesOf(text).some((sentence) => {
    const said = testMode.pattern.exec(sentence)
    if (!said || triedOut.pattern.test(sentence)) return false
    const end = said.index + said[0].length
    return !notInTest.pattern.test(sentence.slice(0, end)) && !isAboutSomethingElse(said[0], sentence.slice(end))
  })

/** Whether a mark ends the words of the mode, and what it leads to is not about paying. */
const isAboutSomethingElse = (said: string, rest: string) =>
  /[^\w\s]$/.test(said) && /\w/.test(rest) && !ofPaying.pattern.test(rest)
