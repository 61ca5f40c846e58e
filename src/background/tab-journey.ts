/** The journey that a tab's page belongs to: a page that was read goes into it, and the tab finds it again. */
import browser from 'webextension-polyfill'
import { auditJourney } from '../engine/audit/audit-journey.ts'
import type { CardDataLeak } from '../engine/audit/card-data-leak.ts'
import { diffAudits } from '../engine/audit/diff.ts'
import { isMercadoPagoPage } from '../engine/audit/facts/mercado-pago-page.ts'
import { shopOf } from '../engine/audit/facts/same-site.ts'
import type { Audit, ShopDecisions } from '../engine/audit/types.ts'
import { catalogue } from '../engine/requirements/index.ts'
import type { Snapshot } from '../engine/snapshot/types.ts'
import type { JourneyListed } from '../messaging/history.ts'
import type { JourneyShown, StepChange } from '../messaging/protocol.ts'
import { isFresh, type Journey, type Journeys, listed, newJourney, withChange, withReading } from './journeys/journey.ts'
import { keptJourneys } from './journeys/kept.ts'
import { privateJourneys } from './journeys/private.ts'
import { decisionsOf, forgetTab, type KeptTab, keepTab, keptTab } from './store.ts'

export const version = browser.runtime.getManifest().version

/** What a tab shows. */
export interface Shown {
  tab: KeptTab
  journey: Journey
  /** Ids of the steps that are not stored yet; null when nothing of the journey has changed. */
  changed: readonly string[] | null
  /** The page was read just now. */
  read: boolean
}

interface PageSeen {
  snapshot: Snapshot
  origin: string
  isPrivate: boolean
}

const journeysOf = (isPrivate: boolean): Journeys => (isPrivate ? privateJourneys : keptJourneys(version))

export const auditOf = ({ steps, record: { leak } }: Journey, decisions: ShopDecisions): Audit => ({
  ...auditJourney(catalogue, steps, decisions, version),
  ...(leak && { cardDataLeak: leak }),
})

/** Adds a page that was read to the open journey of its shop. */
export async function addPage(tabId: number, { snapshot, origin, isPrivate }: PageSeen): Promise<Shown> {
  const open = await openFor(tabId, snapshot, journeysOf(isPrivate)).catch(() => null)
  const { journey, step } = withReading(open ?? newJourney(shopOf(snapshot.url), snapshot.takenAt), snapshot)
  const tab = { journey: journey.record.id, step, origin, isPrivate, at: snapshot.takenAt }
  return { tab, journey, changed: [step], read: true }
}

/** A page of Mercado Pago's belongs to the journey from which the tab came there. */
async function openFor(tabId: number, snapshot: Snapshot, journeys: Journeys): Promise<Journey | null> {
  if (!isMercadoPagoPage(snapshot)) {
    const found = await journeys.open(shopOf(snapshot.url))
    return found && isFresh(found.record, snapshot.takenAt) ? found : null
  }
  const tab = await keptTab(tabId)
  const found = tab && (await journeys.get(tab.journey))
  return found?.record.open ? found : null
}

/** What a tab showed last; null when nothing is kept. */
export async function shownIn(tabId: number): Promise<Shown | null> {
  const tab = await keptTab(tabId)
  const journey = tab && (await journeysOf(tab.isPrivate).get(tab.journey))
  return tab && journey ? { tab, journey, changed: null, read: false } : null
}

/** With a step of the journey changed. */
export function changeStep(shown: Shown, step: string, change: StepChange): Shown {
  const journey = withChange(shown.journey, step, change)
  return journey ? { ...shown, journey, tab: touched(shown.tab), changed: [step] } : shown
}

/** With another journey, begun with the page that the tab shows; the one before is closed. */
export function startAnew(shown: Shown): Shown {
  const { steps, record } = shown.journey
  const last = steps.find(({ id }) => id === shown.tab.step) ?? steps.at(-1)!
  const { journey, step } = withReading(newJourney(record.shop, new Date().toISOString()), last.states.at(-1)!)
  return { ...shown, journey, tab: { ...touched(shown.tab), journey: journey.record.id, step }, changed: [step] }
}

/** With an earlier journey of the same shop, which is open from then on. */
export async function reopen(shown: Shown, id: string): Promise<Shown> {
  const found = await journeysOf(shown.tab.isPrivate).get(id)
  if (!found || found.record.shop !== shown.journey.record.shop) return shown
  const journey = { ...found, record: { ...found.record, open: true, changedAt: new Date().toISOString() } }
  return { ...shown, journey, tab: { ...touched(shown.tab), journey: id, step: journey.steps.at(-1)!.id }, changed: [] }
}

/** Deletes all journeys but the one that a tab shows; in a private window those of private windows. */
export async function forgetOthers(shown: Shown): Promise<Shown> {
  await journeysOf(shown.tab.isPrivate).keepOnly(shown.journey.record.id)
  return shown
}

/** With the test card whose result the tester is about to see. */
export function noteTesting(shown: Shown, holder: string | null): Shown {
  const { testing: _, ...record } = shown.journey.record
  const journey = { ...shown.journey, record: { ...record, ...(holder && { testing: holder }) } }
  return { ...shown, journey, tab: touched(shown.tab), changed: [] }
}

/** Keeps what a watched payment came to with its journey, whether or not a tab still shows it. */
export async function keepLeak(tabId: number, id: string, isPrivate: boolean, leak: CardDataLeak): Promise<void> {
  const journeys = journeysOf(isPrivate)
  const found = await journeys.get(id)
  if (!found) return
  const journey = { ...found, record: { ...found.record, leak } }
  await journeys.save(journey, [], auditOf(journey, await decisionsOf(found.record.shop, '')))
  const tab = await keptTab(tabId)
  // Whoever shows the tab shows it anew.
  if (tab) await keepTab(tabId, touched(tab), false)
}

/**
 * Stores a journey as it was judged, and then that the tab shows it: whoever watches the tab's entry finds the journey.
 * @param decided whether a person has just corrected or attested something
 * @returns false when there was no room: the journey is judged once, and the next page begins another
 */
export async function store(
  tabId: number,
  { tab, journey, changed, read }: Shown,
  audit: Audit,
  decided: boolean,
): Promise<boolean> {
  const { steps } = journey
  const record = { ...journey.record, verdict: audit.verdict, left: audit.open, judged: audit.steps.length }
  if (changed === null && !decided && JSON.stringify(record) === JSON.stringify(journey.record)) return true
  try {
    await journeysOf(tab.isPrivate).save({ record, steps }, changed ?? [], audit)
    if (changed) await keepTab(tabId, tab, read)
    return true
  } catch {
    // What is stored is as it was before a decision; before another page, it belongs to that one.
    if (changed) await forgetTab(tabId)
    return changed === null
  }
}

/** The shop's other journeys, newest first, and the room that all journeys take. Empty where the browser gives no access to them. */
export async function listedBeside(
  { tab, journey }: Shown,
  audit: Audit,
): Promise<Pick<JourneyShown, 'earlier' | 'since' | 'size'>> {
  const journeys = journeysOf(tab.isPrivate)
  try {
    const [records, size] = await Promise.all([journeys.list(journey.record.shop), journeys.size()])
    const earlier = records
      .filter(({ id }) => id !== journey.record.id)
      .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
      .map(listed)
    return { earlier, size, since: await sinceEarlier(journeys, earlier[0], audit) }
  } catch {
    return { earlier: [], size: 0, since: null }
  }
}

/** What has changed since an earlier journey. */
async function sinceEarlier(journeys: Journeys, earlier: JourneyListed | undefined, audit: Audit) {
  const before = earlier && (await journeys.audit(earlier.id))
  if (!before || before.verdict === 'notACheckout') return null
  const { fixed, new: fresh } = diffAudits(before, audit)
  return { at: earlier.changedAt, fixed: fixed.length, fresh: fresh.length }
}

/** Index of the step that the tab shows; -1 when it was dropped. */
export const stepShown = ({ tab, journey }: Shown): number => journey.steps.findIndex(({ id }) => id === tab.step)

/** What was decided for the shop of the journey that a tab shows. */
export const decisionsFor = ({ tab, journey }: Shown): Promise<ShopDecisions> => decisionsOf(journey.record.shop, tab.origin)

const touched = (tab: KeptTab): KeptTab => ({ ...tab, at: new Date().toISOString() })
