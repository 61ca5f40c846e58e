/** Payment addresses of another country than the shop's. */
import { siteOf } from '../../knowledge/payment-addresses.ts'
import type { SiteId } from '../../knowledge/words.ts'
import type { Snapshot, Where } from '../../snapshot/types.ts'
import type { Context } from '../types.ts'
import { linksAbout } from './links.ts'

/** Signs of the shop's country that do not come from Mercado Pago's addresses, and say more than its language. */
const ownSigns = ['corrected', 'site-id', 'tld', 'currency', 'doc-types', 'locale']

/** The links and frames that lead to a payment in another country; none where the shop's own country is not sure. */
export function foreignPayments(
  { links, frames }: Pick<Snapshot, 'links' | 'frames'>,
  { value, why }: Context['site'],
): { where: Where; address: string; site: SiteId }[] {
  if (!value || !why.some((sign) => ownSigns.includes(sign))) return []
  const addresses = [
    ...linksAbout(links, 'payment').map(({ where, href }) => ({ where, address: href })),
    ...frames.map(({ where, src }) => ({ where, address: src })),
  ]
  return addresses.flatMap(({ where, address }) => {
    const site = siteOf(address)
    return site && site !== value ? [{ where, address, site }] : []
  })
}
