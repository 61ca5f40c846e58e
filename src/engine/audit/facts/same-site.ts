import { getDomain } from 'tldts-icann'

/** Whether two hosts (`www.tienda.com.ar`, `pagos.tienda.com.ar`) share a registrable domain, by the public suffix list. */
export function isSameSite(host: string, other: string): boolean {
  if (host === other) return true
  const domain = getDomain(host)
  return domain !== null && domain === getDomain(other)
}
