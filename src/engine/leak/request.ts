/** Searches one request: to Mercado Pago a card may go, to nobody else. Pure. */
import { hostOf } from '../knowledge/address.ts'
import { isMercadoPagoHost } from '../knowledge/hosts.ts'
import { hostShown, searchAddress } from './address.ts'
import { searchFields, searchText } from './search.ts'
import { emptyReport, type Hit, type LeakFinding, type LeakPlace, type LeakReport } from './types.ts'

/** The body of a request, as far as it could be read. */
export type Body =
  | { text: string }
  /** A form's fields, and how they are sent. */
  | { fields: readonly (readonly [name: string, value: string])[]; place: 'form' | 'multipart' }
  | 'unread'
  | null

/** How a body that is only text looks. */
function placeOf(text: string): LeakPlace {
  if (/^\s*[[{]/.test(text)) return 'json'
  if (/^--[^\r\n]{1,200}\r?\n/.test(text)) return 'multipart'
  return /^[^=&\s<>{}"]{1,200}=/.test(text) ? 'form' : 'text'
}

const hitsIn = (body: Body): (Hit & { place: LeakPlace })[] => {
  if (body === null || body === 'unread') return []
  if ('fields' in body) return searchFields(body.fields).map((hit) => ({ ...hit, place: body.place }))
  return searchText(body.text).map((hit) => ({ ...hit, place: placeOf(body.text) }))
}

/** What a request tells. `counted`: it was counted by somebody else already. */
export function searchRequest(address: string, body: Body, counted = false): LeakReport {
  const report = emptyReport()
  const host = hostOf(address)
  if (!host) return report
  const hits = [...searchAddress(address), ...hitsIn(body)]
  if (isMercadoPagoHost(host)) return { ...report, toMercadoPago: counted ? 0 : 1, card: hits.some(({ kind }) => kind === 'number') }
  return {
    ...report,
    requests: counted ? 0 : 1,
    bodies: body === null || body === 'unread' ? 0 : 1,
    unread: body === 'unread' ? 1 : 0,
    findings: hits.map((hit): LeakFinding => ({ host: hostShown(address), ...hit })),
  }
}

const keyOf = ({ host, place, kind, field, form, masked }: LeakFinding) => [host, place, kind, field, form, masked].join('\n')

/** Two reports as one; what was found twice is told once. */
export function joinReports(one: LeakReport, other: LeakReport): LeakReport {
  const known = new Set(one.findings.map(keyOf))
  const fresh = other.findings.filter((finding) => !known.has(keyOf(finding)) && known.add(keyOf(finding)))
  return {
    findings: [...one.findings, ...fresh],
    requests: one.requests + other.requests,
    bodies: one.bodies + other.bodies,
    toMercadoPago: one.toMercadoPago + other.toMercadoPago,
    card: one.card || other.card,
    unread: one.unread + other.unread,
    forms: one.forms + other.forms,
    late: one.late || other.late,
  }
}
