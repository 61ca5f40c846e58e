/** Searches what a page keeps in the browser. Pure. */
import { searchFields, searchText } from './search.ts'
import type { Hit } from './types.ts'
import { withoutDigits } from './without-digits.ts'

/** Names and contents of a web storage. */
export const searchStored = (entries: readonly (readonly [name: string, content: string])[]): Hit[] =>
  entries.flatMap(([name, content]) => [
    ...searchFields([[name, content]]),
    // The name itself may be what should not be there.
    ...(/\d{4}/.test(name) ? searchText(name).map((hit) => ({ ...hit, field: withoutDigits(name) })) : []),
  ])

/** Cookies as a document tells them. */
export const searchCookies = (cookies: string): Hit[] =>
  searchStored(
    cookies.split(/;\s*/).map((cookie) => {
      const at = cookie.indexOf('=')
      return at < 0 ? ['', cookie] : [cookie.slice(0, at), cookie.slice(at + 1)]
    }),
  )
