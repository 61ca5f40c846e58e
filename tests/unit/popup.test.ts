/** Parsing of a typed measurement. */
import { expect, test } from 'vitest'
import { decisionFor, readMeasured, readScore, today } from '../../src/ui/result/measured.ts'

test.each([
  ['78', 78],
  [' 73,5 ', 73.5],
  ['100 %', 100],
  ['74/100', 74],
  ['101', null],
  ['-1', null],
  ['1e2', null],
  ['', null],
  ['setenta', null],
])('a score typed as %j', (typed, score) => {
  expect(readScore(typed)).toBe(score)
})

test('accepts a measurement only with valid score, date and payment id', () => {
  const good = { score: '74', date: '2026-11-18', paymentId: '1320894471' }
  expect(readMeasured(good, '2026-11-20')).toMatchObject({ measured: { ...good, score: 74 }, wrong: [], empty: false })
  expect(readMeasured({ ...good, date: '2026-11-21' }, '2026-11-20').wrong).toEqual(['date'])
  expect(readMeasured({ score: 'x', date: '', paymentId: 'a b' }, '2026-11-20')).toMatchObject({
    measured: null,
    wrong: ['score', 'date', 'paymentId'],
  })
  expect(readMeasured({ score: '', date: ' ', paymentId: '' }, '2026-11-20').empty).toBe(true)
  expect(today(new Date(2026, 0, 5))).toBe('2026-01-05')
})

test('says what follows from a score', () => {
  expect([100, 73, 72.99, 0].map((score) => decisionFor(score, 73))).toEqual(['passes', 'passes', 'fails', 'fails'])
})
