import { expect, test } from 'vitest'
import { csvOf } from '../../../src/engine/export/csv.ts'
import { csvText } from '../../../src/engine/export/csv-text.ts'
import { all as samples } from './audits.ts'
import { csvRows, deceiving, parseCsv } from './parsers.ts'

const rows = csvRows(csvOf(samples, 'en'))

test('has codes as they are, titles and sentences in words, steps counted from one', () => {
  const row = rows.find(({ shop, snippet }) => shop === 'tienda.example' && snippet?.includes('cvv'))
  expect(row).toMatchObject({
    verdict: 'notReady',
    requirement: 'card-field-names',
    category: 'security',
    outcome: 'failed',
    level: 'mandatory',
    settledBy: '',
    reason: 'named-card-field',
    reasonOutcome: 'failed',
    reasonLevel: 'mandatory',
    step: '2',
    stepKind: 'payment',
    stepAddress: 'https://tienda.example/checkout/pago',
    selector: 'form > :nth-child(2)',
  })
  expect(row!.title).toBe('Card fields with a name attribute')
  expect(row!.says).toContain('name="cvv"')
})
test('has who decided what, why and until when', () => {
  expect(rows.find(({ shop, requirement }) => shop === 'excepciones.example' && requirement === 'promotions')).toMatchObject({
    settledBy: 'exception',
    decision: 'accepted',
    by: 'Ana',
    note: 'Campaña hasta marzo.',
    until: '2027-03-01',
    at: '2026-11-20T12:00:00.000Z',
  })
})
test('has no cell that is a formula, and none that deceives', () => {
  for (const row of rows)
    for (const cell of Object.values(row)) {
      expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
      expect(cell.replace(/[\t\u2066\u2069]/g, '')).not.toMatch(deceiving)
    }
  for (const start of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
    expect(parseCsv(csvText([[`${start}1`]]))).toEqual([[`'${start}1`]])
})
test('gives every text back as it was', () => {
  const texts = ['', ' a ', '"', '""', 'a,b', 'a\r\nb', 'a\nb', 'a;b', 'ñ']
  expect(parseCsv(csvText([texts]))).toEqual([texts])
})
