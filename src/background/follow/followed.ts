/** Which tab is followed, on which sites, and for how long. Pure. */
import * as v from 'valibot'
import { isMercadoPagoHost } from '../../engine/knowledge/hosts.ts'

/** A followed tab. One at a time: following another ends it. */
export const followedSchema = v.object({
  tabId: v.number(),
  /** The sites whose pages are read, as the match patterns that the browser granted; at least one. */
  sites: v.array(v.string()),
  /** When a page was last read, in milliseconds since 1970; to the minute. */
  at: v.number(),
  /** The tab shows a page of none of these sites. */
  away: v.boolean(),
})
export type Followed = v.InferOutput<typeof followedSchema>

/** What the tester asked to follow, until the browser has granted it. */
export const wishSchema = v.object({ tabId: v.number(), site: v.string(), at: v.number() })
export type Wish = v.InferOutput<typeof wishSchema>

const minute = 60_000

/** In milliseconds. `wish`: within it the tester answers the browser's question. */
const limits = { idle: 30 * minute, wish: 2 * minute, precision: minute }

/**
 * The match pattern of an address's site, for any port, because Firefox's patterns name none. Null where nothing is ever followed: on
 * Mercado Pago's pages, and on what is not a web page.
 */
export function siteOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return /^https?:$/.test(protocol) && !isMercadoPagoHost(hostname) ? `${protocol}//${hostname}/*` : null
}

/** The host in a pattern of `siteOf`. */
export const hostIn = (site: string): string => new URL(site.slice(0, -1)).hostname

/** Whether nothing was read for so long that following ends. */
export const isOver = ({ at }: Followed, now: number): boolean => now - at >= limits.idle

/** Whether a wish is so old that a permission cannot be its answer. */
export const isStale = ({ at }: Wish, now: number): boolean => now - at >= limits.wish

/** What is followed once a wish is granted: the site beside the tab's others, or in place of another tab's. */
export function withSite(before: Followed | null, { tabId, site }: Wish, now: number): Followed {
  const sites = before?.tabId === tabId ? before.sites.filter((other) => other !== site) : []
  return { tabId, sites: [...sites, site], at: now, away: false }
}

/** The same after a page was read; null when it would be written for less than a minute. */
export const read = (followed: Followed, now: number): Followed | null =>
  now - followed.at >= limits.precision ? { ...followed, at: now } : null

/** Who sent a message, as the browser says. */
export interface Sender {
  id?: string
  url?: string
  frameId?: number
  tab?: { id?: number }
}

/** Whether a message comes from our script in the followed tab's page, on one of the followed sites. */
export function isFromFollowed({ tabId, sites }: Followed, { id, url, frameId, tab }: Sender, ownId: string): boolean {
  const site = siteOf(url)
  return id === ownId && frameId === 0 && tab?.id === tabId && site !== null && sites.includes(site)
}
