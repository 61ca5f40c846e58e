/**
 * Following a checkout: in one tab, on the sites for which the tester granted it, pages are read as the tester walks. No script is
 * registered, so none runs in another tab: the browser tells when the followed tab loads or its address changes (`tabs.onUpdated`,
 * which needs no permission), and then our script is run in it. When following ends, the permissions are given back.
 */
import browser from 'webextension-polyfill'
import type { FollowShown } from '../../messaging/protocol.ts'
import { isWatching } from '../card-watch/index.ts'
import { type Followed, hostIn, isFromFollowed, isOver, isStale, read, type Sender, siteOf, withSite } from './followed.ts'
import { forgetFollowed, forgetWish, keepFollowed, keepWish, keptFollowed, keptWish } from './kept.ts'
import { unwatchPage, watchPage } from './page-watch.ts'

/** Reads a tab's page and adds it to the journey. */
type AddStep = (tabId: number) => Promise<{ ok: boolean }>

/** Runs one change at a time: each reads what is kept and writes it back. */
const alone = <Result>(work: () => Promise<Result>): Promise<Result> => navigator.locks.request('follow', work)

const isGranted = (origins: string[]) => browser.permissions.contains({ origins })

/**
 * Notes that the tester wants the site of `origin` followed in a tab, and begins if the browser has granted it; else it begins when it does.
 * Called before the browser asks, because Firefox closes the popup to ask.
 */
export const startFollowing = (tabId: number, origin: string): Promise<void> =>
  alone(async () => {
    const site = siteOf(origin)
    if (!site) return
    await keepWish({ tabId, site, at: Date.now() })
    await begin()
  })

/** Begins what the tester wished for, once it is granted. */
async function begin(): Promise<void> {
  const now = Date.now()
  const wish = await keptWish()
  if (!wish || isStale(wish, now) || !(await isGranted([wish.site]))) return
  await forgetWish()
  const before = await keptFollowed()
  const next = withSite(before, wish, now)
  if (before && before.tabId !== next.tabId) await end(before, next.sites)
  await keepFollowed(next)
  void look(next.tabId)
}

/** Ends following in a tab. */
export const stopFollowing = (tabId: number): Promise<void> => endIf((followed) => followed.tabId === tabId)

/** Ends it after half an hour in which nothing was read. */
async function endIfOver(): Promise<void> {
  if (await keptFollowed()) await endIf((followed) => isOver(followed, Date.now()))
}

const endIf = (isOut: (followed: Followed) => boolean | Promise<boolean>): Promise<void> =>
  alone(async () => {
    const followed = await keptFollowed()
    if (followed && (await isOut(followed))) await end(followed)
  })

/** @param needed sites that are followed from now on */
async function end({ tabId, sites }: Followed, needed: readonly string[] = []): Promise<void> {
  await forgetFollowed()
  await unwatchPage(tabId)
  await giveBack(sites.filter((site) => !needed.includes(site)))
}

const giveBack = async (origins: string[]): Promise<void> => {
  if (origins.length > 0) await browser.permissions.remove({ origins })
}

/** Has the followed tab's page watched, and notes whether the browser allows it there. */
async function look(tabId: number): Promise<void> {
  const away = !(await watchPage(tabId))
  await alone(async () => {
    const followed = await keptFollowed()
    if (followed?.tabId === tabId && followed.away !== away) await keepFollowed({ ...followed, away })
  })
}

/**
 * What following means to whoever shows a tab.
 * @param origin of the page that was read last
 */
export async function followShown(tabId: number, origin: string): Promise<FollowShown> {
  const followed = await keptFollowed()
  const sites = followed?.tabId === tabId ? followed.sites : []
  const site = siteOf(origin)
  return {
    hosts: sites.map(hostIn),
    away: sites.length > 0 && followed!.away,
    offer: site && !sites.includes(site) ? { host: hostIn(site), site } : null,
  }
}

/** Milliseconds after the worker's start until leftovers are looked for: by then it has heard of a wish that it was started for. */
const settled = 1000

/** Gives back what is granted and not in use, such as after the browser was closed while a tab was followed. */
async function giveBackLeftovers(): Promise<void> {
  const [followed, wish] = await Promise.all([keptFollowed(), keptWish()])
  if (followed || (wish && !isStale(wish, Date.now())) || (await isWatching())) return
  const { origins = [], permissions = [] } = await browser.permissions.getAll()
  // With `webRequestBlocking`, they are the ones for which a certificate is awaited (certificate.ts).
  if (permissions.includes('webRequestBlocking')) return
  await giveBack(origins)
  if (permissions.includes('webRequest')) await browser.permissions.remove({ permissions: ['webRequest'] })
}

/** What our script says: that the page should be read, or that nothing has happened in it for half an hour. */
type Said = 'read' | 'idle'
const saidIn = (message: unknown): Said | null => {
  const said = (message as { semaforoFollow?: unknown } | null)?.semaforoFollow
  return said === 'read' || said === 'idle' ? said : null
}

/** Answers whether the script is to go on. */
async function heard(said: Said, sender: Sender, addStep: AddStep): Promise<boolean> {
  await endIfOver()
  const followed = await keptFollowed()
  if (!followed || !isFromFollowed(followed, sender, browser.runtime.id)) return false
  if (said === 'idle' || !(await addStep(followed.tabId)).ok) return true
  await alone(async () => {
    const now = await keptFollowed()
    const next = now && read(now, Date.now())
    if (next) await keepFollowed(next)
  })
  return true
}

/** Listens to all that begins, continues and ends following. Called when the worker starts. */
export function followTabs(addStep: AddStep): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const said = saidIn(message)
    return said ? heard(said, sender, addStep) : undefined
  })
  browser.tabs.onUpdated.addListener(async (tabId, { status, url }) => {
    if (!status && !url) return
    await endIfOver()
    if ((await keptFollowed())?.tabId === tabId) await look(tabId)
  })
  browser.tabs.onRemoved.addListener((tabId) => void stopFollowing(tabId))
  // Together with `webRequest` it is granted for the certificate.
  browser.permissions.onAdded.addListener(({ permissions }) => void (permissions?.length || alone(begin)))
  browser.permissions.onRemoved.addListener(() => void endIf(async ({ sites }) => !(await isGranted(sites))))
  setTimeout(() => void alone(giveBackLeftovers), settled)
  // So that the browser starts the worker at its own start.
  browser.runtime.onStartup.addListener(() => {})
}
