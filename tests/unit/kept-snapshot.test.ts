/** What is kept of a tab goes with the tab, whichever is sooner: its end, or the reading's. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { KeptSnapshot } from '../../src/background/store.ts'

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
  },
}))
const { keepSnapshot, keptSnapshot } = await import('../../src/background/store.ts')

const snapshot = { origin: 'https://tienda.example' } as KeptSnapshot
beforeEach(() => {
  open.clear()
  kept.clear()
  full = false
})

test('keeps the snapshot of an open tab', async () => {
  open.add(1)
  await keepSnapshot(1, snapshot)
  expect(await keptSnapshot(1)).toEqual(snapshot)
})

test('keeps nothing of a tab that was closed while it was read', async () => {
  await keepSnapshot(1, snapshot)
  expect([...kept]).toEqual([])
})

test('removes the previous snapshot when there is no room for the new one', async () => {
  open.add(1)
  await keepSnapshot(1, snapshot)
  full = true
  await keepSnapshot(1, snapshot)
  expect(await keptSnapshot(1)).toBeNull()
})
