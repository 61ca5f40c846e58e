import { getDomain } from 'tldts-icann'
import { isWithin } from '../../knowledge/hosts.ts'
import { sharedDomains } from '../../knowledge/platforms.ts'

/** The domain of a host's owner: below a platform's domain the shop's own label; null of a host that has none, such as a number. */
function domainOf(host: string): string | null {
  const platform = sharedDomains.find((domain) => isWithin(host, domain))
  if (!platform) return getDomain(host)
  return host
    .split('.')
    .slice(-1 - platform.split('.').length)
    .join('.')
}

/** Whether two hosts (`www.tienda.com.ar`, `pagos.tienda.com.ar`) belong to one shop, by the public suffix list and the platforms known. */
export function isSameSite(host: string, other: string): boolean {
  if (host === other) return true
  const domain = domainOf(host)
  return domain !== null && domain === domainOf(other)
}

/** The shop of an address: its registrable domain, or its own below a platform's; else its host, or the address itself. */
export function shopOf(url: string): string {
  if (!URL.canParse(url)) return url
  const { hostname, host } = new URL(url)
  return domainOf(hostname) ?? (host || url)
}
