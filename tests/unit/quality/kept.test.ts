/** Answers and scores of a shop: kept beside each other, redacted, and read only as far as they are of this version's form. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { Audit } from '../../../src/engine/audit/types.ts'

const kept = new Map<string, unknown>()
vi.mock('@wxt-dev/storage', () => ({
  storage: {
    getItem: async (key: string) => kept.get(key) ?? null,
    setItem: async (key: string, value: unknown) => void kept.set(key, structuredClone(value)),
  },
}))
vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } })
const { dropScore, keepQualityAnswer, keepScore, takeInQuality, withQuality } = await import('../../../src/background/quality.ts')

const shop = 'tienda.example'
const key = `local:quality:${shop}`
const quality = {
  product: 'checkout-api' as const,
  passMark: { score: 73, read: '2026-11-25' },
  items: [{ id: 'item_id', tier: 'required' as const, how: 'server' as const, outcome: 'asked' as const }],
}
const shown = async () => (await withQuality({ shop, quality } as unknown as Audit)).quality!
beforeEach(() => kept.clear())

test('an answer and a note are kept beside each other; one taken back and emptied is gone', async () => {
  await keepQualityAnswer(shop, 'item_id', { says: 'yes' })
  await keepQualityAnswer(shop, 'item_id', { note: 'sku' })
  expect((await shown()).items[0]!.answer).toMatchObject({ says: 'yes', note: 'sku' })
  await keepQualityAnswer(shop, 'item_id', { says: null })
  expect((await shown()).items[0]!.answer).toMatchObject({ says: null, note: 'sku' })
  await keepQualityAnswer(shop, 'item_id', { note: '' })
  expect((await shown()).items[0]).not.toHaveProperty('answer')
})

test('a note is kept without card numbers, keys, tokens and names of e-mail', async () => {
  const note = 'card 5031 4332 1540 6351, APP_USR-1234567890123456-112233-abcdef, ana@tienda.example, https://u:p@a.example/'
  await keepQualityAnswer(shop, 'item_id', { note })
  const text = JSON.stringify(kept.get(key))
  for (const secret of ['4332 1540', '90123456-112233', 'ana@', 'u:p@']) expect(text).not.toContain(secret)
  expect(text).toContain('card 5031')
})

test('scores are kept by day, the same one once, and deleted one by one; a card’s number is refused', async () => {
  const later = { score: 88, date: '2026-11-03', paymentId: '' }
  expect(await keepScore(shop, later)).toBe('kept')
  expect(await keepScore(shop, { score: 71.5, date: '2026-10-02', paymentId: '1320894471' })).toBe('kept')
  expect(await keepScore(shop, later)).toBe('kept')
  expect((await shown()).scores!.map(({ score }) => score)).toEqual([71.5, 88])
  expect(await keepScore(shop, { score: 90, date: '2026-11-04', paymentId: '5031433215406351' })).toBe('card')
  const { scores } = await shown()
  expect(scores).toHaveLength(2)
  await dropScore(shop, scores![0]!.at)
  expect((await shown()).scores!.map(({ score }) => score)).toEqual([88])
})

test('of a restored audit only what is newer is taken in, and each score once', async () => {
  const item = quality.items[0]!
  const answered = (says: 'yes' | 'no', at: string, note = '') => ({
    ...quality,
    items: [{ ...item, answer: { says, note, at } }],
  })
  const score = { score: 88, date: '2026-11-03', paymentId: '', at: '2026-11-03T12:00:00.000Z' }
  const card = { ...score, paymentId: '5031433215406351' }
  await takeInQuality(shop, { ...answered('no', '2020-01-01T00:00:00.000Z', 'u 5031433215406351'), scores: [score, card] })
  expect(await shown()).toMatchObject({ items: [{ answer: { says: 'no', note: 'u 5031••••••••6351' } }], scores: [score] })
  await keepQualityAnswer(shop, 'item_id', { says: 'yes' })
  await takeInQuality(shop, {
    ...answered('no', '2020-01-02T00:00:00.000Z'),
    scores: [{ ...score, at: '2026-11-04T12:00:00.000Z' }],
  })
  expect((await shown()).items[0]!.answer!.says).toBe('yes')
  expect((await shown()).scores).toEqual([score])
})

test('an answer that came with an audit is not shown once it was taken back here', async () => {
  const given = {
    ...quality,
    items: [{ ...quality.items[0]!, answer: { says: 'yes' as const, note: '', at: '2026-11-03T12:00:00.000Z' } }],
  }
  expect((await withQuality({ shop, quality: given } as unknown as Audit)).quality!.items[0]).not.toHaveProperty('answer')
})

test('the oldest of very many goes', async () => {
  const many = Array.from({ length: 500 }, (_, index) => ({
    score: 1,
    date: '2026-01-01',
    paymentId: String(index),
    at: new Date(Date.UTC(2026, 0, 1, 0, 0, index)).toISOString(),
  }))
  kept.set(key, { answers: {}, scores: many })
  await keepScore(shop, { score: 99, date: '2026-02-01', paymentId: '' })
  const { scores } = await shown()
  expect([scores!.length, scores![0]!.paymentId, scores!.at(-1)!.score]).toEqual([500, '1', 99])
})

test.each([
  [{ answers: 7, scores: 'many' }],
  [{ answers: { item_id: { says: 'perhaps', note: '', at: '2026-11-20T12:00:00.000Z' } }, scores: [{ score: 400 }, null] }],
  [{ answers: { item_id: { says: 'yes', note: '' } } }],
])('what is not of this form is dropped: %j', async (stored) => {
  kept.set(key, stored)
  expect(await shown()).toEqual({ ...quality, scores: [] })
})

test('each shop has its own, and an audit without a checklist stays as it is', async () => {
  await keepQualityAnswer('otra.example', 'item_id', { says: 'yes' })
  expect((await shown()).items[0]).not.toHaveProperty('answer')
  expect(await withQuality({ shop } as Audit)).toEqual({ shop })
})
