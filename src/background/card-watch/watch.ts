/** A watched payment: which tab, and what has been seen of it. Pure. */
import * as v from 'valibot'
import { type CardDataLeak, type LeakBlindSpot, type LeakReason, leakReasons, mostFindings } from '../../engine/audit/card-data-leak.ts'
import { isMercadoPagoHost } from '../../engine/knowledge/hosts.ts'
import { withoutDigits } from '../../engine/leak/card-number.ts'
import { joinReports } from '../../engine/leak/request.ts'
import { emptyReport, type LeakReport } from '../../engine/leak/types.ts'
import { leakReportSchema } from '../../engine/leak/schema.ts'

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

/** A watched tab, one at a time. `at`: when it began. */
export const watchSchema = v.object({ ...wishSchema.entries, report: leakReportSchema })
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

export const begun = (wish: Wish, now: number): Watch => ({ ...wish, at: now, report: emptyReport() })

/** With what was reported since. What a page may have made up shows no digits either. */
export function withReport(watch: Watch, report: LeakReport): Watch {
  const findings = report.findings.map((finding) => ({
    ...finding,
    host: /^[\d.]+$/.test(finding.host) ? finding.host.slice(0, 15) : withoutDigits(finding.host, 120),
    field: withoutDigits(finding.field),
  }))
  const joined = joinReports(watch.report, { ...report, findings })
  return { ...watch, report: { ...joined, findings: joined.findings.slice(0, mostFindings) } }
}

/** A page that is loaded anew is watched from its beginning. */
export const reloaded = (watch: Watch): Watch => ({ ...watch, report: { ...watch.report, late: false } })

function reasonOf({ findings, requests, card, unread, forms }: LeakReport): LeakReason {
  if (findings.length > 0) return 'leaked'
  if (requests === 0) return 'no-requests'
  if (unread + forms > 0) return 'not-all-seen'
  return card ? 'nothing-seen' : 'no-card-seen'
}

/** What a watch came to, or has come to so far. */
export function leakOf({ at, report }: Watch, kind: Kind, now: number): CardDataLeak {
  const { findings, requests, bodies, toMercadoPago, unread, forms, late } = report
  const reason = reasonOf(report)
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
