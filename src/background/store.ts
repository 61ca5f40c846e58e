/**
 * What is stored beside journeys. Session storage: the step that each tab's last click added, so that a correction is judged without reading
 * the page again, even after the browser stopped the worker. Local storage: corrections and attestations for each shop.
 */
import { storage } from '@wxt-dev/storage'
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { outcomeOrder } from '../engine/audit/outcomes.ts'
import type { Attestation, Corrections, ShopDecisions } from '../engine/audit/types.ts'
import { products, siteIds } from '../engine/knowledge/words.ts'
import { certificateSeen } from '../engine/snapshot/schema/certificate.ts'
import type { CertificateSeen } from '../engine/snapshot/types.ts'
import { attestationEntries } from '../messaging/requests.ts'

const keptTabSchema = v.object({
  journey: v.string(),
  step: v.string(),
  origin: v.string(),
  isPrivate: v.boolean(),
  /** When it was last changed, so that a change is noticed by whoever watches this entry. */
  at: v.string(),
})
/** The step of a journey that a tab shows. */
export type KeptTab = v.InferOutput<typeof keptTabSchema>

/**
 * An attestation as stored, with the time that the worker set. One of an earlier version does not say what it was given to: it
 * answers questions, and covers no failure.
 */
const keptAttestationSchema = v.object({
  ...attestationEntries,
  at: v.pipe(v.string(), v.isoTimestamp()),
  saw: v.fallback(v.object({ outcome: v.picklist(outcomeOrder), fingerprints: v.array(v.string()) }), {
    outcome: 'untested',
    fingerprints: [],
  }),
})

/** Stored data may come from an older version or have been edited: invalid entries are dropped, the rest is kept. */
const correctionsSchema = v.fallback(
  v.object({
    product: v.fallback(v.optional(v.picklist(products)), undefined),
    site: v.fallback(v.optional(v.picklist(siteIds)), undefined),
  }),
  {},
)

/** Corrections, limited to known products and countries. */
function cleanCorrections(value: unknown): Corrections {
  const { product, site } = v.parse(correctionsSchema, value)
  return { ...(product && { product }), ...(site && { site }) }
}

/**
 * What people corrected and attested for a shop. What an earlier version stored for one origin counts until the shop has an entry.
 * @param shop a registrable domain; `origin`: of the page
 */
export async function decisionsOf(shop: string, origin: string): Promise<ShopDecisions> {
  return cleanDecisions(
    (await storage.getItem<StoredDecisions>(`local:shop:${shop}`)) ??
      (await storage.getItem<StoredDecisions>(`local:shop:${origin}`)),
  )
}

/** What is stored, or comes from a file, of decisions: what does not fit is dropped, the rest is kept. */
export function cleanDecisions(stored: StoredDecisions | null): ShopDecisions {
  const kept = Object.entries(stored?.attestations ?? {}).flatMap(([id, value]) => {
    const { success, output } = v.safeParse(keptAttestationSchema, value)
    return success ? [[id, output as Attestation] as const] : []
  })
  return { corrections: cleanCorrections(stored?.corrections), attestations: Object.fromEntries(kept) }
}

interface StoredDecisions {
  corrections?: unknown
  attestations?: Record<string, unknown>
}

/** Every shop with what was decided for it. */
export async function allDecisions(): Promise<(ShopDecisions & { shop: string })[]> {
  const entries = Object.entries(await storage.snapshot('local')).filter(([key]) => key.startsWith('shop:'))
  return entries.map(([key, value]) => ({ shop: key.slice('shop:'.length), ...cleanDecisions(value as StoredDecisions) }))
}

/** Takes in what was decided for a shop: of each attestation the newer counts, and a correction only where there is none. */
export async function mergeDecisions(shop: string, given: ShopDecisions): Promise<void> {
  const before = cleanDecisions(await storage.getItem<StoredDecisions>(`local:shop:${shop}`))
  const newer = Object.entries(given.attestations).filter(([id, { at }]) => at > (before.attestations[id]?.at ?? ''))
  await keepDecisions(shop, {
    corrections: { ...given.corrections, ...before.corrections },
    attestations: { ...before.attestations, ...Object.fromEntries(newer) },
  })
}

export const keepDecisions = (shop: string, decisions: ShopDecisions) => storage.setItem(`local:shop:${shop}`, decisions)

/** The name of the person who attests, offered again with the next attestation. */
export const testerName = async () => v.parse(v.fallback(v.string(), ''), await storage.getItem('local:tester'))
export const keepTesterName = (name: string) => storage.setItem('local:tester', name)

/** Keeps which step a tab shows. `read`: the page was read just now, so the step is not out of date. */
export async function keepTab(tabId: number, kept: KeptTab, read: boolean): Promise<void> {
  if (read) await storage.removeItem(`session:stale:${tabId}`)
  await storage.setItem(`session:tab:${tabId}`, kept)
  // Nothing would remove it for a tab that was closed while it was read.
  if (!(await isOpen(tabId))) await forgetTab(tabId)
}

const isOpen = (tabId: number) =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  )

/** Null when none is stored, or when it is not of this version's form. */
export async function keptTab(tabId: number): Promise<KeptTab | null> {
  const { success, output } = v.safeParse(keptTabSchema, await storage.getItem(`session:tab:${tabId}`))
  return success ? output : null
}

export const forgetTab = (tabId: number) =>
  storage.removeItems([`session:tab:${tabId}`, `session:stale:${tabId}`, `session:view:${tabId}`])

/** Keeps that a tab has loaded again since it was read. */
export async function keepStale(tabId: number): Promise<void> {
  await storage.setItem(`session:stale:${tabId}`, true)
  // Nothing would remove it for a tab that was closed meanwhile.
  if (!(await isOpen(tabId))) await forgetTab(tabId)
}

export const isStale = async (tabId: number) => (await storage.getItem(`session:stale:${tabId}`)) === true

export const keepCertificate = (origin: string, seen: CertificateSeen) => storage.setItem(`session:certificate:${origin}`, seen)

/** Null when none is kept, or when what is kept is not of this version's form. */
export async function keptCertificate(origin: string): Promise<CertificateSeen | null> {
  const { success, output } = v.safeParse(certificateSeen, await storage.getItem(`session:certificate:${origin}`))
  return success ? output : null
}
