/** Journeys of private windows: in session storage, which is in memory only, apart from the others, and gone with the last private window. */
import { storage } from '@wxt-dev/storage'
import browser from 'webextension-polyfill'
import type { Audit } from '../../engine/audit/types.ts'
import type { Journey, Journeys } from './journey.ts'

const key = 'session:private-journeys'

type PrivateJourney = Journey & { audit: Audit }

const all = async (): Promise<PrivateJourney[]> => (await storage.getItem<PrivateJourney[]>(key)) ?? []

export const privateJourneys: Journeys = {
  list: async (shop) => (await all()).map(({ record }) => record).filter((record) => record.shop === shop),
  record: async (id) => (await all()).find(({ record }) => record.id === id)?.record ?? null,
  get: async (id) => (await all()).find(({ record }) => record.id === id) ?? null,
  open: async (shop) => (await all()).find(({ record }) => record.shop === shop && record.open) ?? null,
  audit: async (id) => (await all()).find(({ record }) => record.id === id)?.audit ?? null,
  size: async () => (await all()).reduce((sum, { record }) => sum + record.size, 0),
  async keepOnly(id) {
    await storage.setItem(
      key,
      (await all()).filter(({ record }) => record.id === id),
    )
  },
  async save(journey, _changed, audit) {
    const { id, shop, open } = journey.record
    const others = (await all())
      .filter(({ record }) => record.id !== id)
      .map((other) => (open && other.record.shop === shop ? { ...other, record: { ...other.record, open: false } } : other))
    await storage.setItem(key, [...others, { ...journey, audit }])
  },
}

/** Forgets them when no private window is left. */
export function forgetPrivateJourneys(): void {
  browser.windows.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll()
    if (!windows.some(({ incognito }) => incognito)) await storage.removeItem(key)
  })
}
