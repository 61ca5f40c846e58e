/** Journeys of private windows: apart from the others, in memory only, and forgotten with the last private window. */
import { beforeEach, expect, test, vi } from 'vitest'
import { snapshot } from '../sample-snapshot.ts'
import { auditOf } from '../view/samples.ts'

const audit = auditOf([])

const kept = new Map<string, unknown>()
let windows: { incognito: boolean }[] = []
const closed: (() => Promise<void>)[] = []
vi.mock('webextension-polyfill', () => ({
  default: {
    windows: { onRemoved: { addListener: (heard: () => Promise<void>) => closed.push(heard) }, getAll: async () => windows },
  },
}))
vi.mock('@wxt-dev/storage', () => ({
  storage: {
    getItem: async (key: string) => structuredClone(kept.get(key)) ?? null,
    setItem: async (key: string, value: unknown) => void kept.set(key, structuredClone(value)),
    removeItem: async (key: string) => void kept.delete(key),
  },
}))
const { forgetPrivateJourneys, privateJourneys } = await import('../../../src/background/journeys/private.ts')
const { newJourney, withReading } = await import('../../../src/background/journeys/journey.ts')

const page = (path: string) => snapshot({ url: `https://tienda.example${path}` })
const begin = (shop: string, path: string) => withReading(newJourney(shop, page(path).takenAt), page(path)).journey

beforeEach(() => kept.clear())

test('are kept in session storage, one of a shop open', async () => {
  const first = begin('tienda.example', '/carrito')
  await privateJourneys.save(first, [], audit)
  const second = begin('tienda.example', '/pago')
  await privateJourneys.save(second, [], audit)
  const other = begin('otra.example', '/')
  await privateJourneys.save(other, [], audit)
  expect([...kept.keys()]).toEqual(['session:private-journeys'])
  expect((await privateJourneys.open('tienda.example'))?.record.id).toBe(second.record.id)
  expect((await privateJourneys.list('tienda.example')).map(({ open }) => open)).toEqual([false, true])
  expect(await privateJourneys.get(first.record.id)).toEqual({ ...first, audit, record: { ...first.record, open: false } })
  expect(await privateJourneys.get('no-such-journey')).toBeNull()
  expect(await privateJourneys.size()).toBe(first.record.size + second.record.size + other.record.size)
  await privateJourneys.keepOnly(other.record.id)
  expect(await privateJourneys.list('tienda.example')).toEqual([])
})

test('are forgotten when the last private window is closed, not before', async () => {
  forgetPrivateJourneys()
  await privateJourneys.save(begin('tienda.example', '/pago'), [], audit)
  windows = [{ incognito: false }, { incognito: true }]
  for (const heard of closed) await heard()
  expect(await privateJourneys.open('tienda.example')).not.toBeNull()
  windows = [{ incognito: false }]
  for (const heard of closed) await heard()
  expect([...kept]).toEqual([])
})
