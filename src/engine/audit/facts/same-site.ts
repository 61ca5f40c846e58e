import { getDomain } from 'tldts-icann'

/** Whether two hosts belong to one registrable domain (`www.tienda.com.ar` and `pagos.tienda.com.ar`), by the public suffix list. */
export function isSameSite(host: string, other: string): boolean {
  if (host === other) return true
  const domain = getDomain(host)
  return domain !== null && domain === getDomain(other)
}
