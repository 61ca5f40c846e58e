/** The course of a shop: its audits in the order of their days, with what was left. */
import { expect, test } from 'vitest'
import type { JourneyListed } from '../../../src/messaging/history.ts'
import { courseOf } from '../../../src/report/compare/course.ts'

const journey = (id: string, day: number, failed: number | null): JourneyListed => ({
  id,
  shop: 'tienda.example',
  label: '',
  open: false,
  startedAt: '2026-11-01T10:00:00.000Z',
  changedAt: `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`,
  steps: 1,
  verdict: 'notReady',
  left:
    failed === null
      ? null
      : { mandatoryFailed: failed, mandatoryToDecide: 2, recommendedFailed: 0, recommendedToDecide: 0, exceptions: 0 },
  emptied: false,
})

test('is drawn oldest first, without audits whose numbers are not known', () => {
  expect(courseOf([journey('c', 9, 0), journey('b', 5, null), journey('a', 2, 3)]).map(({ id, failed }) => [id, failed])).toEqual(
    [
      ['a', 3],
      ['c', 0],
    ],
  )
})

test('takes two audits, and the twenty newest of many', () => {
  expect(courseOf([journey('a', 2, 3)])).toEqual([])
  const many = Array.from({ length: 25 }, (_, index) => journey(String(index), index + 1, 1))
  expect(courseOf(many).map(({ id }) => id)).toEqual(many.slice(5).map(({ id }) => id))
})
