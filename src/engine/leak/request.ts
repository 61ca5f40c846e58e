/** Searches one request. Pure. */
import { hostShown, searchAddress } from './address.ts'
import { searchFields, searchText } from './search.ts'
import { emptyReport, type LeakPlace, type LeakReport, type Searched } from './types.ts'

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

function searchBody(body: Body): Searched & { place: LeakPlace } {
  if (body === null || body === 'unread') return { hits: [], whole: body === null, place: 'text' }
  if ('fields' in body) return { ...searchFields(body.fields), place: body.place }
  return { ...searchText(body.text), place: placeOf(body.text) }
}

/** What a request tells. `requests`: 0 where it was counted already. */
export function searchRequest(address: string, body: Body, requests = 1): LeakReport {
  const host = hostShown(address)
  if (!host) return emptyReport()
  const { hits, whole, place } = searchBody(body)
  const found = [...searchAddress(address), ...hits.map((hit) => ({ ...hit, place }))]
  return {
    findings: found.map((hit) => ({ host, ...hit })),
    // One that is too long to be searched to its end counts as not read: what was found in its beginning is told.
    sent: [{ host, requests, bodies: body && whole ? 1 : 0, unread: whole ? 0 : 1, forms: 0 }],
    late: false,
  }
}
