/** A tab's snapshot is kept until the tab is closed, and read only if it fits this version's schema. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { KeptSnapshot } from '../../src/background/store.ts'
import { snapshot } from './sample-snapshot.ts'

const open = new Set<number>()
const kept = new Map<string, unknown>()
let full = false
vi.mock('webextension-polyfill', () => ({
  default: { tabs: { get: async (id: number) => (open.has(id) ? {} : Promise.reject(new Error('No tab with id'))) } },
}))
vi.mock('@wxt-dev/storage', () => ({
  storage: {
    getItem: async (key: string) => kept.get(key) ?? null,
    setItem: async (key: string, value: unknown) => {
      if (full) throw new Error('quota')
      kept.set(key, value)
    },
    removeItem: async (key: string) => void kept.delete(key),
    removeItems: async (keys: string[]) => {
      for (const key of keys) kept.delete(key)
    },
  },
}))
const { isStale, keepSnapshot, keepStale, keptSnapshot } = await import('../../src/background/store.ts')

const page: KeptSnapshot = { snapshot: snapshot(), origin: 'https://tienda.example' }
beforeEach(() => {
  open.clear()
  kept.clear()
  full = false
})

test('keeps the snapshot of an open tab', async () => {
  open.add(1)
  await keepSnapshot(1, page)
  expect(await keptSnapshot(1)).toEqual(page)
})

test('keeps nothing of a tab that was closed while it was read', async () => {
  await keepSnapshot(1, page)
  expect([...kept]).toEqual([])
})

test('a page that has loaded again is stale until it is read anew; nothing is kept of a closed tab', async () => {
  open.add(1)
  await keepSnapshot(1, page)
  await keepStale(1)
  expect(await isStale(1)).toBe(true)
  await keepSnapshot(1, page)
  expect(await isStale(1)).toBe(false)
  open.delete(1)
  await keepStale(1)
  expect([...kept]).toEqual([])
})

test('removes the previous snapshot when there is no room for the new one', async () => {
  open.add(1)
  await keepSnapshot(1, page)
  full = true
  await keepSnapshot(1, page)
  expect(await keptSnapshot(1)).toBeNull()
})

test('ignores what does not fit the schema, as an older version may have left it', async () => {
  const { fields, ...older } = page.snapshot
  for (const odd of [{ origin: page.origin }, { ...page, snapshot: older }, { ...page, origin: null }, 'text', []]) {
    kept.set('session:tab:1', odd)
    expect(await keptSnapshot(1)).toBeNull()
  }
})
