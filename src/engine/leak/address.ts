/** Searches an address. Pure. */
import { searchText } from './search.ts'
import type { Hit, LeakPlace } from './types.ts'
import { hostWithoutDigits } from './without-digits.ts'

/** The host of an address, as it may be shown; empty where it has none. */
export function hostShown(address: string): string {
  return hostWithoutDigits(/^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(address)?.[1]?.toLowerCase() ?? '')
}

/** What stands in the parts of an address. Other schemes than the web's carry what the page has made itself. */
export function searchAddress(address: string): (Hit & { place: LeakPlace })[] {
  const [, before = '', path = '', query = '', fragment = ''] =
    /^(?:https?|wss?):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/i.exec(address.slice(0, 100_000)) ?? []
  const parts: [LeakPlace, string][] = [
    ['host', before],
    ['path', path.replaceAll('/', ' / ')],
    ['query', query],
    ['fragment', fragment.replace(/^[^?=]*\?/, '')],
  ]
  return parts.flatMap(([place, text]) =>
    /\d|%3|[A-Za-z0-9]{16}/.test(text) ? searchText(text).hits.map((hit) => ({ ...hit, place })) : [],
  )
}
