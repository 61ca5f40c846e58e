/** Which step a tab shows is kept until the tab is closed, and read only if it is of this version's form. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { KeptTab } from '../../src/background/store.ts'

const open = new Set<number>()
const kept = new Map<string, unknown>()
vi.mock('webextension-polyfill', () => ({
  default: { tabs: { get: async (id: number) => (open.has(id) ? {} : Promise.reject(new Error('No tab with id'))) } },
}))
vi.mock('@wxt-dev/storage', () => ({
  storage: {
    getItem: async (key: string) => kept.get(key) ?? null,
    setItem: async (key: string, value: unknown) => {
      kept.set(key, value)
    },
    removeItem: async (key: string) => void kept.delete(key),
    removeItems: async (keys: string[]) => {
      for (const key of keys) kept.delete(key)
    },
  },
}))
const { isStale, keepStale, keepTab, keptTab } = await import('../../src/background/store.ts')

const page: KeptTab = {
  journey: 'a',
  step: 'b',
  origin: 'https://tienda.example',
  isPrivate: false,
  at: '2026-11-20T12:00:00.000Z',
}
beforeEach(() => {
  open.clear()
  kept.clear()
})

test('keeps the step of an open tab', async () => {
  open.add(1)
  await keepTab(1, page, true)
  expect(await keptTab(1)).toEqual(page)
})

test('keeps nothing of a tab that was closed while it was read', async () => {
  await keepTab(1, page, true)
  expect([...kept]).toEqual([])
})

test('a page that has loaded again is stale until it is read anew; nothing is kept of a closed tab', async () => {
  open.add(1)
  await keepTab(1, page, true)
  await keepStale(1)
  expect(await isStale(1)).toBe(true)
  // Another name for a step is no new reading.
  await keepTab(1, page, false)
  expect(await isStale(1)).toBe(true)
  await keepTab(1, page, true)
  expect(await isStale(1)).toBe(false)
  open.delete(1)
  await keepStale(1)
  expect([...kept]).toEqual([])
})

test('ignores what does not fit the schema, as an older version may have left it', async () => {
  const { step, ...older } = page
  for (const odd of [{ origin: page.origin }, older, { ...page, origin: null }, 'text', []]) {
    kept.set('session:tab:1', odd)
    expect(await keptTab(1)).toBeNull()
  }
})
