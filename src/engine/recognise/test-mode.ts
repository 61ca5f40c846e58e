/** Whether a visible text says that the page runs in Mercado Pago's test mode. */
import { notInTest, testMode } from '../knowledge/phrases/test-mode.ts'
import { sentencesOf } from './results.ts'

/** @param text without accents. What comes after the words of the mode explains it, and does not deny it. */
export const saysTestMode = (text: string): boolean =>
  sentencesOf(text).some((sentence) => {
    const said = testMode.pattern.exec(sentence)
    return said !== null && !notInTest.pattern.test(sentence.slice(0, said.index + said[0].length))
  })
