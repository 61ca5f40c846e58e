/** The checklist with what people said of its points, and the scores that they typed. Pure. */
import type { Quality, QualityAnswer, QualityScore } from './quality-found.ts'

/** What is kept of a shop; answers by the point's key. */
export interface QualityKept {
  answers: Readonly<Record<string, QualityAnswer>>
  scores: readonly QualityScore[]
}

export const withAnswers = (quality: Quality, { answers, scores }: QualityKept): Quality => ({
  ...quality,
  // One that came with a restored audit counts only as far as it was taken in.
  items: quality.items.map(({ answer: _, ...item }) => {
    const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined
    return answer ? { ...item, answer } : item
  }),
  scores: inOrder(scores),
})

/** By the day of the measurement, and then by when they were typed. */
export const inOrder = (scores: readonly QualityScore[]): QualityScore[] =>
  [...scores].sort((one, other) => (one.date + one.at < other.date + other.at ? -1 : 1))
