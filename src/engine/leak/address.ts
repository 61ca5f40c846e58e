/** Searches an address. Pure. */
import { withoutDigits } from './card-number.ts'
import { searchText } from './search.ts'
import type { Hit, LeakPlace } from './types.ts'

/** The host of an address, as it may be shown; empty where it has none. */
export function hostShown(address: string): string {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(address)?.[1]?.toLowerCase() ?? ''
  // The numbers of an IP address are as short as its groups.
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(host) ? host : withoutDigits(host, 120)
}

/** What stands in the parts of an address. Other schemes than the web's carry what the page has made itself. */
export function searchAddress(address: string): (Hit & { place: LeakPlace })[] {
  const [, before = '', path = '', query = '', fragment = ''] =
    /^(?:https?|wss?):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#([^]*))?$/i.exec(address.slice(0, 100_000)) ?? []
  const parts: [LeakPlace, string][] = [
    ['host', before],
    ['path', path.replaceAll('/', ' / ')],
    ['query', query],
    ['fragment', fragment.replace(/^[^?=]*\?/, '')],
  ]
  return parts.flatMap(([place, text]) => (/\d|%3|[A-Za-z0-9]{16}/.test(text) ? searchText(text).map((hit) => ({ ...hit, place })) : []))
}
