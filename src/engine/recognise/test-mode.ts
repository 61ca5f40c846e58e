/** Whether a visible text says that the page runs in Mercado Pago's test mode. */
import { notInTest, ofPaying, testMode, triedOut } from '../knowledge/phrases/test-mode.ts'
import { sentencesOf } from './results.ts'

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
