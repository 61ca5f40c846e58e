/**
 * What is stored, and where. Session storage: each tab's last snapshot, so that a correction is judged without reading the page
 * again, even after the browser stopped the worker. Local storage: corrections and attestations for each shop.
 */
import { storage } from '@wxt-dev/storage'
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { outcomeOrder } from '../engine/audit/outcomes.ts'
import type { Attestation, Corrections, ShopDecisions } from '../engine/audit/types.ts'
import { products, siteIds } from '../engine/knowledge/words.ts'
import { certificateSeen } from '../engine/snapshot/schema/certificate.ts'
import { snapshotSchema } from '../engine/snapshot/schema/snapshot.ts'
import type { CertificateSeen } from '../engine/snapshot/types.ts'
import { attestationEntries } from '../messaging/requests.ts'

const keptSchema = v.object({ snapshot: snapshotSchema, origin: v.string() })
export type KeptSnapshot = v.InferOutput<typeof keptSchema>

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

/** What people corrected and attested for a shop. */
export async function decisionsOf(origin: string): Promise<ShopDecisions> {
  const shop = await storage.getItem<{ corrections?: unknown; attestations?: Record<string, unknown> }>(`local:shop:${origin}`)
  const kept = Object.entries(shop?.attestations ?? {}).flatMap(([id, value]) => {
    const { success, output } = v.safeParse(keptAttestationSchema, value)
    return success ? [[id, output as Attestation] as const] : []
  })
  return { corrections: cleanCorrections(shop?.corrections), attestations: Object.fromEntries(kept) }
}

export const keepDecisions = (origin: string, decisions: ShopDecisions) => storage.setItem(`local:shop:${origin}`, decisions)

/** The name of the person who attests, offered again with the next attestation. */
export const testerName = async () => v.parse(v.fallback(v.string(), ''), await storage.getItem('local:tester'))
export const keepTesterName = (name: string) => storage.setItem('local:tester', name)

/** If storage is full, the snapshot is judged once and not stored; a correction then needs another click on the icon. */
export async function keepSnapshot(tabId: number, kept: KeptSnapshot): Promise<void> {
  try {
    await storage.removeItem(`session:stale:${tabId}`)
    await storage.setItem(`session:tab:${tabId}`, kept)
    // Nothing would remove the snapshot of a tab that was closed while it was read.
    if (!(await isOpen(tabId))) await forgetTab(tabId)
  } catch {
    // The previous snapshot belongs to another page.
    await forgetTab(tabId)
  }
}

const isOpen = (tabId: number) =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  )

/** Null when none is stored, or when it does not fit this version's schema. */
export async function keptSnapshot(tabId: number): Promise<KeptSnapshot | null> {
  const { success, output } = v.safeParse(keptSchema, await storage.getItem(`session:tab:${tabId}`), { abortEarly: true })
  return success ? output : null
}

export const forgetTab = (tabId: number) =>
  storage.removeItems([`session:tab:${tabId}`, `session:stale:${tabId}`, `session:view:${tabId}`])

/** Keeps that a tab has loaded again since its snapshot was taken. */
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
