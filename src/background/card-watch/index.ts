/**
 * Watching a payment: while it is on, for one tab, what its pages send and keep is searched for the data of a card. It begins with a click of the
 * tester's and what the browser grants then, and ends by another click, with the tab, or after half an hour; what was granted is given back.
 */
import browser from 'webextension-polyfill'
import type { CardDataLeak } from '../../engine/audit/card-data-leak.ts'
import type { Sender } from '../follow/followed.ts'
import { topDocument } from '../top-document.ts'
import { giveBack, isGranted } from './grants.ts'
import { forgetCardWish, forgetWatch, keepCardWish, keepWatch, keptCardWish, keptWatch } from './kept.ts'
import { listenTo, stopListening, taken } from './listening.ts'
import { unwatchPages, watchNow, watchPages } from './pages.ts'
import { reportIn } from './reports.ts'
import { type Asked, begun, isOver, isStale, type Kind, leakOf, reloaded, type Watch, withReport } from './watch.ts'

/** Keeps what a watch came to with its journey. */
export type KeepLeak = (watch: Watch, leak: CardDataLeak) => Promise<void>

/** Each browser has a build of its own, which holds what it needs. */
export const kind: Kind = import.meta.env.MODE === 'firefox' ? 'firefox' : 'chromium'

const alone = <Result>(work: () => Promise<Result>): Promise<Result> => navigator.locks.request('card-watch', work)

let keepLeak: KeepLeak = async () => {}

/** Notes that the tester wants a payment watched in a tab; it begins once the browser has granted it. Asked again, it goes on. */
export async function startCardWatch(tabId: number, asked: Asked, journey: string, isPrivate: boolean): Promise<void> {
  await alone(async () => {
    if ((await keptWatch())?.tabId !== tabId) await keepCardWish({ tabId, asked, journey, isPrivate, at: Date.now() })
  })
  await begin()
}

/** Settles when the pages are watched, also where another call has begun it. */
async function begin(): Promise<void> {
  const watch = await alone(beginNow)
  // Apart from `alone`, because what the pages tell at once is written down before they are done.
  await navigator.locks.request('card-watch-pages', async () => {
    if (watch) await watchPages(watch, kind)
  })
}

async function beginNow(): Promise<Watch | null> {
  const now = Date.now()
  const wish = await keptCardWish()
  if (!wish || isStale(wish, now) || !(await isGranted(wish.asked))) return null
  await forgetCardWish()
  const before = await keptWatch()
  if (before) await end(before, true)
  const watch = begun(wish, now, await documentIn(wish.tabId))
  await keepWatch(watch)
  listen(watch)
  return watch
}

/** Listens to the requests of a watched tab, where the browser shows them, and stays awake for them. */
function listen({ tabId }: Watch): void {
  if (kind === 'firefox')
    listenTo(
      tabId,
      () => void alone(write),
      () => void endIf(isOverNow),
    )
}

/** Writes down what requests have told. */
async function write(): Promise<void> {
  const report = taken()
  const watch = await keptWatch()
  if (watch) await keepWatch(withReport(watch, report))
}

const isOverNow = (watch: Watch) => isOver(watch, Date.now())

const endIf = (isOut: (watch: Watch) => boolean | Promise<boolean>): Promise<void> =>
  alone(async () => {
    const watch = await keptWatch()
    if (watch && (await isOut(watch))) await end(watch)
  })

/** Ends the watch of a tab, and keeps what it came to. */
export const stopCardWatch = (tabId: number): Promise<void> => endNow((watch) => watch.tabId === tabId)

/** Has the pages tell what they hold, and then ends. Apart from `alone`, because what they tell is written down first. */
async function endNow(isOut: (watch: Watch) => boolean | Promise<boolean>): Promise<void> {
  const watch = await keptWatch()
  if (!watch || !(await isOut(watch))) return
  await watchNow(watch.tabId, kind)
  await endIf(isOut)
}

/** @param goesOn another watch begins, which needs what was granted */
async function end(watch: Watch, goesOn = false): Promise<void> {
  stopListening()
  await write()
  const last = (await keptWatch()) ?? watch
  await forgetWatch()
  await unwatchPages(watch.tabId)
  try {
    await keepLeak(last, leakOf(last, kind, Date.now()))
  } finally {
    if (!goesOn) await giveBack(watch.asked)
  }
}

/** What a watch in a tab has come to so far; null where there is none. */
export async function cardWatchIn(tabId: number): Promise<CardDataLeak | null> {
  const watch = await keptWatch()
  return watch?.tabId === tabId ? leakOf(watch, kind, Date.now()) : null
}

/** Whether what is granted may be in use for a watch, or soon. */
export async function isWatching(): Promise<boolean> {
  const wish = await keptCardWish()
  return (await keptWatch()) !== null || (wish !== null && !isStale(wish, Date.now()))
}

/** Answers whether the script is to go on. */
const heard = (told: readonly unknown[], { id, tab }: Sender): Promise<boolean> =>
  alone(async () => {
    const watch = await keptWatch()
    if (!watch || id !== browser.runtime.id || tab?.id !== watch.tabId) return false
    const next = withReport(watch, reportIn(told))
    await keepWatch(next)
    if (isOverNow(next)) await end(next)
    return !isOverNow(next)
  })

/** The document that a tab shows; null where no script may run. */
const documentIn = (tabId: number): Promise<number | null> =>
  topDocument(tabId).then(
    (found) => found ?? null,
    () => null,
  )

/** Another document than the first one is watched from its beginning. An address that a page changes by itself makes none. */
const noteDocument = (tabId: number): Promise<void> =>
  alone(async () => {
    const watch = await keptWatch()
    if (watch?.tabId !== tabId || watch.document === null) return
    const shown = await documentIn(tabId)
    if (shown !== null && shown !== watch.document) await keepWatch(reloaded(watch))
  })

/** Listens to all that begins, continues and ends a watch. Called when the worker starts. */
export function watchCards(keep: KeepLeak): void {
  keepLeak = keep
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const told = (message as { semaforoCardWatch?: unknown } | null)?.semaforoCardWatch
    return Array.isArray(told) ? heard(told, sender) : undefined
  })
  browser.tabs.onUpdated.addListener(async (tabId, { status, url }) => {
    if (!status && !url) return
    await endIf(isOverNow)
    if ((await keptWatch())?.tabId !== tabId) return
    await noteDocument(tabId)
    await watchNow(tabId, kind)
  })
  browser.tabs.onRemoved.addListener((tabId) => void endIf((watch) => watch.tabId === tabId))
  browser.permissions.onAdded.addListener(() => void begin())
  browser.permissions.onRemoved.addListener(() => void endIf(async ({ asked }) => !(await isGranted(asked))))
  // After the background was stopped nevertheless.
  void keptWatch().then((watch) => watch && listen(watch))
}
