/** Searches one request. Pure. */
import { hostShown, searchAddress } from './address.ts'
import { searchFields, searchText } from './search.ts'
import { emptyReport, type Hit, type LeakPlace, type LeakReport } from './types.ts'

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

/** What a request tells. `requests`: 0 where it was counted already. */
export function searchRequest(address: string, body: Body, requests = 1): LeakReport {
  const host = hostShown(address)
  if (!host) return emptyReport()
  const unread = body === 'unread' ? 1 : 0
  return {
    findings: [...searchAddress(address), ...hitsIn(body)].map((hit) => ({ host, ...hit })),
    sent: [{ host, requests, bodies: body && !unread ? 1 : 0, unread, forms: 0 }],
    late: false,
  }
}
