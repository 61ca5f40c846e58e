/** A watched payment: which tab, and what has been seen of it. Pure. */
import * as v from 'valibot'
import {
  type CardDataLeak,
  type LeakBlindSpot,
  type LeakReason,
  leakReasons,
  mostFindings,
} from '../../engine/audit/card-data-leak.ts'
import { isMercadoPagoHost } from '../../engine/knowledge/hosts.ts'
import { joinReports } from '../../engine/leak/join-reports.ts'
import { leakFindingSchema } from '../../engine/leak/schema.ts'
import type { LeakReport } from '../../engine/leak/types.ts'
import { hostWithoutDigits, withoutDigits } from '../../engine/leak/without-digits.ts'

export type Kind = CardDataLeak['browser']

/** What the browser is asked for. */
export interface Asked {
  origins: string[]
  permissions: 'webRequest'[]
}

const asked = v.object({ origins: v.array(v.string()), permissions: v.array(v.literal('webRequest')) })

/** What the tester asked to watch, until the browser has granted it. */
export const wishSchema = v.object({
  tabId: v.number(),
  asked,
  /** The journey that the result is kept with. */
  journey: v.string(),
  isPrivate: v.boolean(),
  /** In milliseconds since 1970. */
  at: v.number(),
})
export type Wish = v.InferOutput<typeof wishSchema>

const count = v.number()

/** A watched tab, one at a time. `at`: when it began. */
export const watchSchema = v.object({
  ...wishSchema.entries,
  findings: v.array(leakFindingSchema),
  /** To others than Mercado Pago. */
  requests: count,
  bodies: count,
  unread: count,
  forms: count,
  toMercadoPago: count,
  /** The number of a card was on its way to Mercado Pago, as is right. */
  card: v.boolean(),
  /** Scripts of the page had run before the watch. */
  late: v.boolean(),
  /** The document that the tab showed when it began (`top-document.ts`); null once it shows another one, or where that was not known. */
  document: v.nullable(v.number()),
})
export type Watch = v.InferOutput<typeof watchSchema>

const minute = 60_000
/** `wish`: within it the tester answers the browser's question. `watch`: a payment takes no longer. */
const limits = { wish: 2 * minute, watch: 30 * minute }

export const isStale = ({ at }: Wish, now: number): boolean => now - at >= limits.wish
export const isOver = ({ at }: Watch, now: number): boolean => now - at >= limits.watch

/**
 * What has to be granted to watch a page's tab. Firefox shows requests, to any host, to whoever has been granted that host; Chromium shows none, and
 * the shop's own pages are watched from within. Null where nothing is ever watched: on Mercado Pago's pages, and on what is not a web page.
 * @param shop its registrable domain
 */
export function askedFor(kind: Kind, origin: string, shop: string): Asked | null {
  if (!URL.canParse(origin)) return null
  const { protocol, hostname } = new URL(origin)
  if (!/^https?:$/.test(protocol) || isMercadoPagoHost(hostname)) return null
  if (kind === 'firefox') return { origins: ['https://*/*', 'http://*/*'], permissions: ['webRequest'] }
  const host = hostname.endsWith(`.${shop}`) || (hostname === shop && /[a-z]\./.test(shop)) ? `*.${shop}` : hostname
  return { origins: [...new Set(['https:', protocol])].map((scheme) => `${scheme}//${host}/*`), permissions: [] }
}

/** @param document the one that the tab shows */
export const begun = (wish: Wish, now: number, document: number | null = null): Watch => ({
  ...wish,
  at: now,
  findings: [],
  requests: 0,
  bodies: 0,
  unread: 0,
  forms: 0,
  toMercadoPago: 0,
  card: false,
  late: false,
  document,
})

/** With what was reported since. To Mercado Pago a card may go; of that nothing is kept but that it did. */
export function withReport(watch: Watch, { findings, sent, late }: LeakReport): Watch {
  const isOurs = ({ host }: { host: string }) => isMercadoPagoHost(host)
  // What a page may have made up shows no digits either.
  const others = findings
    .filter((finding) => !isOurs(finding))
    .map((finding) => ({ ...finding, host: hostWithoutDigits(finding.host), field: withoutDigits(finding.field) }))
  const joined = joinReports({ findings: watch.findings, sent: [], late: false }, { findings: others, sent: [], late: false })
  const sum = (of: 'requests' | 'bodies' | 'unread' | 'forms') =>
    watch[of] + sent.reduce((all, each) => all + (isOurs(each) ? 0 : each[of]), 0)
  return {
    ...watch,
    findings: joined.findings.slice(0, mostFindings),
    requests: sum('requests'),
    bodies: sum('bodies'),
    unread: sum('unread'),
    forms: sum('forms'),
    toMercadoPago: watch.toMercadoPago + sent.reduce((all, each) => all + (isOurs(each) ? each.requests : 0), 0),
    card: watch.card || findings.some((finding) => finding.kind === 'number' && isOurs(finding)),
    // A document that came later was watched from its beginning: what still says otherwise is a word of the one before.
    late: watch.late || (late && watch.document !== null),
  }
}

/** A page that is loaded anew is watched from its beginning. */
export const reloaded = (watch: Watch): Watch => ({ ...watch, late: false, document: null })

function reasonOf({ findings, requests, card, unread, forms, late }: Watch): LeakReason {
  if (findings.length > 0) return 'leaked'
  if (requests === 0) return 'no-requests'
  if (unread + forms > 0 || late) return 'not-all-seen'
  return card ? 'nothing-seen' : 'no-card-seen'
}

/** What a watch came to, or has come to so far. */
export function leakOf(watch: Watch, kind: Kind, now: number): CardDataLeak {
  const { at, findings, requests, bodies, toMercadoPago, unread, forms, late } = watch
  const reason = reasonOf(watch)
  const blind: Record<LeakBlindSpot, boolean> = {
    sockets: kind === 'firefox',
    'service-worker': true,
    'other-frames': kind === 'chromium',
    workers: kind === 'chromium',
    'form-bodies': forms > 0,
    'early-scripts': late,
    'unread-bodies': unread > 0,
    limit: findings.length >= mostFindings,
  }
  return {
    requirement: 'card-data-leak',
    category: 'security',
    level: 'mandatory',
    outcome: leakReasons[reason],
    reason,
    browser: kind,
    startedAt: new Date(at).toISOString(),
    endedAt: new Date(now).toISOString(),
    watched: { requests, bodies, toMercadoPago },
    notWatched: (Object.keys(blind) as LeakBlindSpot[]).filter((spot) => blind[spot]),
    findings,
  }
}
