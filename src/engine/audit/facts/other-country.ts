/** Addresses of another country than the shop's. */
import { hostOf } from '../../knowledge/address.ts'
import { siteOnDomain } from '../../knowledge/hosts.ts'
import { siteOf } from '../../knowledge/payment-addresses.ts'
import { sites } from '../../knowledge/sites.ts'
import type { SiteId } from '../../knowledge/words.ts'
import type { Snapshot, Where } from '../../snapshot/types.ts'
import type { Context } from '../types.ts'
import { linksAbout } from './links.ts'

/** Signs of the shop's country that do not come from Mercado Pago's addresses, and say more than its language. */
const ownSigns = ['corrected', 'site-id', 'tld', 'currency', 'doc-types', 'locale']

const isSure = (why: readonly string[]) => why.some((sign) => ownSigns.includes(sign))

/** Whether an address is on Mercado Pago's domain of another country than the shop's, which is sure. */
export function isOfAnotherCountry(address: string, { value, why }: Context['site']): boolean {
  const site = siteOnDomain(hostOf(address), sites)
  return value !== null && site !== undefined && site !== value && isSure(why)
}

/** The links and frames that lead to a payment in another country; none where the shop's own country is not sure. */
export function foreignPayments(
  { links, frames }: Pick<Snapshot, 'links' | 'frames'>,
  { value, why }: Context['site'],
): { where: Where; address: string; site: SiteId }[] {
  if (!value || !isSure(why)) return []
  const addresses = [
    ...linksAbout(links, 'payment').map(({ where, href }) => ({ where, address: href })),
    ...frames.map(({ where, src }) => ({ where, address: src })),
  ]
  return addresses.flatMap(({ where, address }) => {
    const site = siteOf(address)
    return site && site !== value ? [{ where, address, site }] : []
  })
}
