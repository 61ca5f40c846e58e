/** The addresses on the command line. */
import { CannotAudit } from './problems.ts'

/**
 * Parses the address that the browser will open. Throws `CannotAudit` when it is not a complete
 * http or https address.
 */
export function checkAddress(text: string): URL {
  if (!URL.canParse(text)) throw new CannotAudit('bad-address')
  const url = new URL(text)
  // `localhost:8080/pay` and `shop.example:443` parse, with the host's name as the scheme.
  if (/^[\w.-]+:\d{1,5}([/?#]|$)/.test(text)) throw new CannotAudit('bad-address')
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new CannotAudit('unsupported-scheme', url.protocol)
  return url
}

/** The address without user name and password, which no extension may read a page under. */
export function withoutCredentials(url: URL): URL {
  const bare = new URL(url)
  bare.username = ''
  bare.password = ''
  return bare
}
