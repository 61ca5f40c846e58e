/**
 * What is kept, and where. For the session: each tab's last snapshot, so that a correction is judged without reading the page again,
 * also after the worker was killed. For good: what a person corrected for a shop.
 */
import { storage } from '@wxt-dev/storage'
import * as v from 'valibot'
import type { Corrections } from '../audit/types'
import { products, siteIds } from '../knowledge/words'
import type { Snapshot } from '../snapshot/types'

export interface KeptSnapshot {
  snapshot: Snapshot
  origin: string
}

/** Stored data may be older than this version, or edited: what does not fit is dropped. */
const correctionsSchema = v.fallback(
  v.object({
    product: v.fallback(v.optional(v.picklist(products)), undefined),
    site: v.fallback(v.optional(v.picklist(siteIds)), undefined),
  }),
  {},
)

/** Corrections with nothing but known products and countries in them. */
export function cleanCorrections(value: unknown): Corrections {
  const { product, site } = v.parse(correctionsSchema, value)
  return { ...(product && { product }), ...(site && { site }) }
}

export async function correctionsOf(origin: string): Promise<Corrections> {
  const shop = await storage.getItem<{ corrections?: unknown }>(`local:shop:${origin}`)
  return cleanCorrections(shop?.corrections)
}

export const keepCorrections = (origin: string, corrections: Corrections) =>
  storage.setItem(`local:shop:${origin}`, { corrections })

export const keepSnapshot = (tabId: number, kept: KeptSnapshot) => storage.setItem(`session:tab:${tabId}`, kept)
export const keptSnapshot = (tabId: number) => storage.getItem<KeptSnapshot>(`session:tab:${tabId}`)
export const forgetTab = (tabId: number) => storage.removeItem(`session:tab:${tabId}`)
