/** Searches what a page keeps in the browser. Pure. */
import { searchFields, searchText } from './search.ts'
import type { Searched } from './types.ts'
import { withoutDigits } from './without-digits.ts'

/** Names and contents of a web storage. */
export function searchStored(entries: readonly (readonly [name: string, content: string])[]): Searched {
  const searched = entries.map((entry) => searchFields([entry]))
  const hits = entries.flatMap(([name], index) => [
    ...searched[index]!.hits,
    // The name itself may be what should not be there.
    ...(/\d{4}/.test(name) ? searchText(name).hits.map((hit) => ({ ...hit, field: withoutDigits(name) })) : []),
  ])
  return { hits, whole: searched.every(({ whole }) => whole) }
}

/** Cookies as a document tells them. */
export const searchCookies = (cookies: string): Searched =>
  searchStored(
    cookies.split(/;\s*/).map((cookie) => {
      const at = cookie.indexOf('=')
      return at < 0 ? ['', cookie] : [cookie.slice(0, at), cookie.slice(at + 1)]
    }),
  )
