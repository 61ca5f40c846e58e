/** What a person types of a measurement, and sentences of one mould. */
import { expect, test } from 'vitest'
import { decisionFor, readMeasured, readScore, today } from '../../src/ui/result/measured.ts'
import { mouldOf } from '../../src/ui/result/mould.ts'

const sentences = (list: string[]) => list.join(', ')

test('many sentences of one mould share their words', () => {
  const two = mouldOf([
    'Con APRO: falta ver el pago aprobado.',
    'Con CONT: falta ver el pago pendiente.',
    'Con X: falta ver el pago a autorizar.',
  ])
  expect(two).toMatchObject({
    frame: 'Con …: falta ver el pago …',
    cells: [
      ['APRO', 'aprobado'],
      ['CONT', 'pendiente'],
      ['X', 'a autorizar'],
    ],
  })
  expect(two?.sentence(sentences)).toBe(null)
  expect(mouldOf(['Pide el correo.', 'Pide la calle.'])?.sentence(sentences)).toBe('Pide el correo, la calle.')
  expect(mouldOf(['The message for a is to be seen.', 'The message for b is to be seen.'])?.sentence(sentences)).toBe(
    'The message for a, b is to be seen.',
  )
})

test.each([[[]], [['One.']], [['Uno.', 'Dos.', 'Tres.']], [['a b', `a ${'long '.repeat(20)}`]]])('%j has no mould', (lines) => {
  expect(mouldOf(lines)).toBe(null)
})

test('identical or single-word sentences do not break a mould', () => {
  for (const lines of [
    ['a', 'a', 'a'],
    ['', '', ''],
    ['a b', 'a', 'a b c'],
  ])
    expect(() => mouldOf(lines)?.sentence(sentences)).not.toThrow()
})

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

test('a measurement needs all three, each as it can be', () => {
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

test('between the marks the sources disagree', () => {
  const marks = { documented: 75, reported: 73 }
  expect([75, 74.9, 73, 72.9].map((score) => decisionFor(score, marks))).toEqual(['passes', 'between', 'between', 'fails'])
})
