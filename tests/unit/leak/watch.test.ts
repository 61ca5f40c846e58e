/** A watched payment: what is asked for, what is kept of what was told, and what it comes to. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  askedFor,
  begun,
  isOver,
  isStale,
  leakOf,
  reloaded,
  type Wish,
  withReport,
} from '../../../src/background/card-watch/watch.ts'
import { mostFindings } from '../../../src/engine/audit/card-data-leak.ts'
import { openFile } from '../../../src/engine/audit/file/open.ts'
import { markdownOf } from '../../../src/engine/export/markdown.ts'
import { leakReportSchema } from '../../../src/engine/leak/schema.ts'
import { emptyReport, type LeakFinding, type LeakReport } from '../../../src/engine/leak/types.ts'
import { right } from '../export/audits.ts'

const wish: Wish = { tabId: 7, asked: { origins: [], permissions: [] }, journey: 'j', isPrivate: false, at: 0 }
const start = begun(wish, 1_000, 12.5)
const found: LeakFinding = {
  kind: 'number',
  place: 'json',
  host: 'thief.example',
  field: 'card',
  form: 'plain',
  length: 16,
  masked: '450995…3704',
}
const sent = (host: string, numbers = {}) => ({ host, requests: 1, bodies: 0, unread: 0, forms: 0, ...numbers })
const report = (more: Partial<LeakReport>): LeakReport => ({ ...emptyReport(), ...more })
const toMercadoPago = report({
  findings: [{ ...found, host: 'api.mercadopago.com' }],
  sent: [sent('api.mercadopago.com', { bodies: 1 })],
})
const toShop = report({ sent: [sent('shop.example', { bodies: 1 })] })
const outcome = (...reports: LeakReport[]) => {
  const { outcome, reason } = leakOf(reports.reduce(withReport, start), 'chromium', 2_000)
  return `${outcome} ${reason}`
}

describe('what is asked for', () => {
  test('in Chromium the shop’s domain only', () => {
    expect(askedFor('chromium', 'https://pagos.shop.example', 'shop.example')).toEqual({
      origins: ['https://*.shop.example/*'],
      permissions: [],
    })
    expect(askedFor('chromium', 'http://shop.example', 'shop.example')?.origins).toEqual([
      'https://*.shop.example/*',
      'http://*.shop.example/*',
    ])
    expect(askedFor('chromium', 'http://127.0.0.1:8080', '127.0.0.1')?.origins).toEqual([
      'https://127.0.0.1/*',
      'http://127.0.0.1/*',
    ])
    expect(askedFor('chromium', 'http://localhost:3000', 'localhost')?.origins).toEqual([
      'https://localhost/*',
      'http://localhost/*',
    ])
  })
  test('in Firefox requests to any host', () =>
    expect(askedFor('firefox', 'https://shop.example', 'shop.example')).toEqual({
      origins: ['https://*/*', 'http://*/*'],
      permissions: ['webRequest'],
    }))
  test.each(['https://www.mercadopago.com.ar', 'file:///tmp/a.html', 'about:blank', ''])('nothing on %s', (origin) =>
    expect(askedFor('firefox', origin, 'shop.example')).toBeNull(),
  )
})

test('a wish lasts two minutes, a watch thirty', () => {
  expect([isStale(wish, 119_999), isStale(wish, 120_000)]).toEqual([false, true])
  expect([isOver(start, 1_800_999), isOver(start, 1_801_000)]).toEqual([false, true])
})

describe('what it comes to', () => {
  test('a leak is a failure, whatever else was seen', () => {
    const leak = report({ findings: [found], sent: [sent('thief.example')] })
    expect(outcome(toMercadoPago, toShop, leak)).toBe('failed leaked')
  })
  test('it passes only where the card was seen going to Mercado Pago, and something to others', () => {
    expect(outcome(toMercadoPago, toShop)).toBe('passed nothing-seen')
    expect(outcome(toMercadoPago)).toBe('cantTell no-requests')
    expect(outcome(toShop)).toBe('cantTell no-card-seen')
    expect(outcome()).toBe('cantTell no-requests')
  })
  test('nor does it where something could not be searched', () => {
    expect(outcome(toMercadoPago, toShop, report({ sent: [sent('shop.example', { forms: 1 })] }))).toBe('cantTell not-all-seen')
    expect(outcome(toMercadoPago, toShop, report({ sent: [sent('shop.example', { unread: 1 })] }))).toBe('cantTell not-all-seen')
    const ours = report({ sent: [sent('www.mercadopago.com.ar', { forms: 1, unread: 1 })] })
    expect(outcome(toMercadoPago, toShop, ours)).toBe('passed nothing-seen')
  })
  test('nor where scripts had run before, until the page is loaded anew; what is told of the old one after that counts no more', () => {
    const late = report({ late: true })
    expect(outcome(toMercadoPago, toShop, late)).toBe('cantTell not-all-seen')
    const anew = withReport(withReport(reloaded(withReport(start, late)), late), toMercadoPago)
    expect(leakOf(withReport(anew, toShop), 'chromium', 2_000)).toMatchObject({ outcome: 'passed', reason: 'nothing-seen' })
    expect(outcome(late)).toBe('cantTell no-requests')
  })
  test('each browser says what it does not show', () => {
    expect(leakOf(start, 'firefox', 0).notWatched).toEqual(['sockets', 'service-worker'])
    expect(leakOf(start, 'chromium', 0).notWatched).toEqual(['service-worker', 'other-frames', 'workers'])
    const late = withReport(start, report({ late: true }))
    expect(leakOf(late, 'chromium', 0).notWatched).toContain('early-scripts')
    expect(leakOf(reloaded(late), 'chromium', 0).notWatched).not.toContain('early-scripts')
  })
})

test('of a card that goes to Mercado Pago nothing is kept but that it did', () => {
  const after = withReport(start, toMercadoPago)
  expect(after).toEqual({ ...start, toMercadoPago: 1, card: true })
})

test('a finding is kept once, and so many at most', () => {
  const twice = report({ findings: [found, found] })
  expect(withReport(withReport(start, twice), twice).findings).toEqual([found])
  const many = report({ findings: Array.from({ length: 200 }, (_, index) => ({ ...found, field: `f-${index}` })) })
  const after = withReport(start, many)
  expect(after.findings).toHaveLength(mostFindings)
  expect(leakOf(after, 'chromium', 0).notWatched).toContain('limit')
})

describe('what a page makes up', () => {
  test('shows no digits', () => {
    const made = report({ findings: [{ ...found, host: '4509953566233704.example', field: 'x 4509 9535 6623 3704' }] })
    expect(withReport(start, made).findings).toEqual([{ ...found, host: '….example', field: 'x …' }])
  })
  const accepts = (more: object) =>
    v.safeParse(leakReportSchema, { ...report({ findings: [{ ...found, ...more } as LeakFinding] }) }).success
  test('is of the known form', () => {
    expect(accepts({})).toBe(true)
    for (const more of [
      { masked: '4509953566233704' },
      { masked: '4509953…3704' },
      { masked: '123', kind: 'code' },
      { place: 'elsewhere' },
      { form: 'loud' },
      { length: 4000 },
      { host: 'x'.repeat(161) },
      { field: 4 },
    ])
      expect(accepts(more)).toBe(false)
  })
})

describe('in an audit', () => {
  const leak = leakOf(withReport(start, report({ findings: [found], sent: [sent('thief.example')] })), 'firefox', 1_000)
  const audit = { ...right, cardDataLeak: leak }
  test('it comes back from a file as it was, its outcome by its reason', () => {
    const opened = openFile(JSON.stringify({ ...audit, cardDataLeak: { ...leak, outcome: 'passed' } }))
    expect(opened.ok && opened.file.cardDataLeak).toEqual(leak)
  })
  test('a file whose findings show more than a mask is refused', () => {
    const broken = { ...audit, cardDataLeak: { ...leak, findings: [{ ...found, masked: '4509953566233704' }] } }
    expect(openFile(JSON.stringify(broken))).toEqual({ ok: false, problem: 'broken' })
  })
  test('Markdown tells it in its own part, in each language', () => {
    expect(markdownOf(audit, 'es')).toContain('## ¿A dónde van los datos de la tarjeta?')
    expect(markdownOf(audit, 'pt')).toContain('450995…3704')
    const english = markdownOf(audit, 'en')
    expect(english).toContain('`thief.example` Card number, 16 digits: 450995…3704 (in JSON, field card)')
    expect(english).toContain('keeps the shop out of production')
    expect(markdownOf(right, 'en')).not.toContain('card data')
  })
})
