/** The addresses on the command line. */
import { CannotAudit } from './problems.ts'

/** A domain with a dot, and perhaps a port and a path: what people type without a scheme. A name without a dot, or a number, may be http. */
const bareDomain = /^([\w-]+\.)+[a-z][\w-]*(:\d{1,5})?([/?#]|$)/i

/**
 * Parses the address that the browser will open; a bare domain means https. Throws `CannotAudit` when it is no http or https
 * address.
 */
export function checkAddress(text: string): URL {
  const address = bareDomain.test(text) ? `https://${text}` : text
  if (!URL.canParse(address)) throw new CannotAudit('bad-address')
  const url = new URL(address)
  // `localhost:8080/pay` parses, with the host's name as the scheme.
  if (/^[\w.-]+:\d{1,5}([/?#]|$)/.test(address)) throw new CannotAudit('bad-address')
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
