/** The addresses of a journey belong to one shop. */
import { shopOf } from '../src/engine/audit/facts/same-site.ts'
import { hostOf } from '../src/engine/knowledge/address.ts'
import { isMercadoPagoHost } from '../src/engine/knowledge/hosts.ts'
import { checkAddress } from './check-address.ts'

/** Whole addresses; what is none is told when it is to be opened. */
const addressesIn = (urls: readonly string[]): string[] =>
  urls.flatMap((url) => {
    try {
      return [checkAddress(url).href]
    } catch {
      return []
    }
  })

/** The shop of a journey, which is that of its first address. Undefined without an address. */
export const shopOfAll = (urls: readonly string[]): string | undefined => addressesIn(urls).map(shopOf)[0]

/** The first address on another shop than the journey's; a buyer is sent to Mercado Pago's pages and back. Undefined when there is none. */
export function foreignIn(urls: readonly string[]): string | undefined {
  const shop = shopOfAll(urls)
  return addressesIn(urls).find((url) => shopOf(url) !== shop && !isMercadoPagoHost(hostOf(url)))
}
