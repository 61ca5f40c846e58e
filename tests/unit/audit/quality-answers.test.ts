import { expect, test } from 'vitest'
import { inOrder, withAnswers } from '../../../src/engine/audit/quality-answers.ts'
import type { Quality, QualityScore } from '../../../src/engine/audit/quality-found.ts'

const score = (date: string, at: string): QualityScore => ({ score: 80, date, paymentId: '', at: `${date}T${at}:00.000Z` })

test('scores stand in the order of their days, and of one day in the order in which they were typed', () => {
  const [first, second, third] = [score('2026-11-01', '09:00'), score('2026-11-02', '08:00'), score('2026-11-02', '10:00')]
  const given = [third, first, second]
  expect(inOrder(given)).toEqual([first, second, third])
  expect(inOrder([second, third, first])).toEqual([first, second, third])
  expect(given).toEqual([third, first, second])
})

test('a point has the answer that was kept for it, and none that came with an audit', () => {
  const says = (note: string) => ({ says: 'yes' as const, note, at: '2026-11-01T09:00:00.000Z' })
  const item = (id: string) => ({ id, tier: 'required' as const, how: 'server' as const, outcome: 'asked' as const })
  const quality: Quality = {
    product: 'checkout-api',
    passMark: { score: 73, read: '2026-11-25' },
    items: [{ ...item('a'), answer: says('of another') }, item('b'), item('constructor')],
  }
  const kept = { answers: { b: says('ours') }, scores: [score('2026-11-02', '08:00'), score('2026-11-01', '09:00')] }
  expect(withAnswers(quality, kept)).toEqual({
    ...quality,
    items: [item('a'), { ...item('b'), answer: says('ours') }, item('constructor')],
    scores: inOrder(kept.scores),
  })
})
