import { getDomain } from 'tldts-icann'

/** Whether two hosts (`www.tienda.com.ar`, `pagos.tienda.com.ar`) share a registrable domain, by the public suffix list. */
export function isSameSite(host: string, other: string): boolean {
  if (host === other) return true
  const domain = getDomain(host)
  return domain !== null && domain === getDomain(other)
}

/** The shop of an address: its registrable domain; else its host, or the address itself, which is a shop of its own. */
export function shopOf(url: string): string {
  if (!URL.canParse(url)) return url
  const { hostname, host } = new URL(url)
  return getDomain(hostname) ?? (host || url)
}
