/**
 * Reads the clicked tab: injects the collector into every frame that the click gives access to, and
 * the probe into the page's own world.
 */
import pTimeout, { TimeoutError } from 'p-timeout'
import browser, { type Tabs } from 'webextension-polyfill'
import collector from '../content/collect.ts?script&iife'
import probe from '../content/probe.ts?script&iife'
import { hostOf } from '../engine/knowledge/address.ts'
import { isMercadoPagoHost } from '../engine/knowledge/hosts.ts'
import { recognise } from '../engine/recognise/index.ts'
import { mergeFrames } from '../engine/snapshot/merge.ts'
import { redactUrl } from '../engine/snapshot/redact.ts'
import { redactRead } from '../engine/snapshot/redact-read.ts'
import { readingIn } from '../engine/snapshot/schema/reading.ts'
import type { Snapshot } from '../engine/snapshot/types.ts'
import type { Problem } from '../messaging/protocol.ts'
import { mapLimited } from './map-limited.ts'
import { problemOfAddress, problemOfRefusal } from './tab-problems.ts'
import { Replaced, topDocument, unlessReplaced } from './top-document.ts'

/** Time limits, in milliseconds. */
const limits = {
  /** A page that takes longer is busy, or shows a dialog. */
  page: 12_000,
  /**
   * A frame that is removed while it is read may never answer: it counts as not read, and the page
   * is judged without it.
   */
  frame: 6000,
  /** The same for the probe in all frames; past it only the top frame is probed. */
  probe: 2000,
}

/** `isPrivate`: the tab is in a private window. */
type PageRead = { ok: true; snapshot: Snapshot; origin: string; isPrivate: boolean } | { ok: false; problem: Problem }
type TabRead = { ok: true; snapshot: Snapshot } | { ok: false; problem: Problem }

/**
 * Reads and merges all frames of a tab; of one of Mercado Pago's own pages only the address. Never rejects: failures are returned as a `problem`.
 * @param clicked whether the icon was just clicked in the tab. Without the access that a click gives, a tab has no address here.
 */
export async function readPage(tabId: number, clicked = true): Promise<PageRead> {
  let tab: Tabs.Tab
  try {
    tab = await browser.tabs.get(tabId)
  } catch {
    return { ok: false, problem: 'tab-gone' }
  }
  const { url, incognito } = tab
  if (!url && !clicked) return { ok: false, problem: 'needs-click' }
  const problem = problemOfAddress(url)
  if (problem) return { ok: false, problem }
  try {
    const read = isMercadoPagoHost(hostOf(url ?? ''))
      ? leftUnread(url!)
      : await unlessReplaced(tabId, (first) => pTimeout(readTab(tabId, url ?? '', first), { milliseconds: limits.page }))
    return read.ok ? { ...read, origin: originOf(url ?? ''), isPrivate: incognito } : read
  } catch (error) {
    if (error instanceof TimeoutError) return { ok: false, problem: 'not-responding' }
    return { ok: false, problem: error instanceof Replaced ? 'page-changed' : await whyRefused(tabId, url) }
  }
}

const addressOf = (tabId: number) =>
  browser.tabs.get(tabId).then(
    ({ url }) => url,
    () => undefined,
  )

/** Why the browser refused. It gives a reason only when one frame is asked for, not all of them. */
async function whyRefused(tabId: number, url: string | undefined): Promise<Problem> {
  try {
    await topDocument(tabId)
    return 'page-changed'
  } catch (error) {
    return problemOfRefusal(error, url, await addressOf(tabId))
  }
}

/**
 * Why the top frame gave no reading: its document was replaced meanwhile, or, when it was not, the
 * collector failed.
 */
const whySilent = async (tabId: number, first: number | undefined): Promise<Problem> =>
  first !== undefined && (await topDocument(tabId)) === first ? 'unexpected' : 'page-changed'

/** A page of which nothing but the address is known. */
const leftUnread = (url: string): TabRead => ({
  ok: true,
  snapshot: mergeFrames([], { url: redactRead(redactUrl(url)), takenAt: new Date().toISOString() }),
})

async function readTab(tabId: number, url: string, first: () => number | undefined): Promise<TabRead> {
  const takenAt = new Date().toISOString()
  const probed = pTimeout(inject({ tabId, allFrames: true }, probe, 'MAIN'), { milliseconds: limits.probe }).catch((error) =>
    error instanceof TimeoutError ? inject({ tabId, frameIds: [0] }, probe, 'MAIN').catch(() => null) : null,
  )
  const [top, probes, within] = await Promise.all([
    readFrames({ tabId, frameIds: [0] }),
    probed,
    probed.then((probes) => readWithin(tabId, probes)),
  ])
  const frames = [...top, ...within]
    .sort((a, b) => a.frameId - b.frameId)
    .flatMap(({ frameId, result, named }) => {
      const reading = readingIn(result)
      return reading ? [{ frameId, facts: recognise(reading, named), probe: resultOf(probes ?? [], frameId) }] : []
    })
  if (!top[0]) return { ok: false, problem: 'page-changed' }
  // Without the top frame there is no audit, whatever other frames gave.
  if (frames[0]?.frameId !== top[0].frameId) return { ok: false, problem: await whySilent(tabId, first()) }
  if (frames[0].facts.contentType === 'application/pdf') return { ok: false, problem: 'pdf' }
  const snapshot = mergeFrames(frames, { url: redactRead(redactUrl(url)), takenAt })
  return { ok: true, snapshot }
}

/**
 * Reads the frames that the probe has reached, except the top one. Not all at once: hundreds of
 * collectors would start before the page's own next task.
 */
async function readWithin(tabId: number, probes: readonly { frameId: number }[] | null) {
  if (!probes) return (await readFrames({ tabId, allFrames: true })).filter(({ frameId }) => frameId !== 0)
  const ids = probes.map(({ frameId }) => frameId).filter((frameId) => frameId !== 0)
  return mapLimited(ids, (frameId) => pTimeout(readFrames({ tabId, frameIds: [frameId] }), { milliseconds: limits.frame }))
}

/**
 * Runs the collector, and the probe in the isolated world. There the probe does not see the page's
 * scripts, only elements that are named like a known global, which `in` finds in either world.
 */
async function readFrames(target: Target) {
  const [readings, named] = await Promise.all([
    inject(target, collector, 'ISOLATED'),
    inject(target, probe, 'ISOLATED').catch(() => []),
  ])
  return readings.map((reading) => ({ ...reading, named: resultOf(named, reading.frameId) }))
}

const inject = (target: Target, file: string, world: 'ISOLATED' | 'MAIN') =>
  browser.scripting.executeScript({
    target,
    files: [file],
    world,
    // Do not wait for the page to load: some never finish.
    injectImmediately: true,
  } as Parameters<typeof browser.scripting.executeScript>[0])

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target']

const resultOf = (results: readonly { frameId: number; result?: unknown }[], frameId: number) =>
  results.find((each) => each.frameId === frameId)?.result

/** The shop's key: the origin; for `file:` pages, which have none, the address. */
const originOf = (url: string) => (url.startsWith('file:') ? redactUrl(url) : new URL(url).origin)
