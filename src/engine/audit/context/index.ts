/**
 * What the page is: a Mercado Pago checkout at all, of which product, in which country. Each answer carries the codes of its
 * reasons, so that a person can read and correct it.
 */
import { isMercadoPagoHost } from '../../knowledge/hosts.ts'
import type { Snapshot } from '../../snapshot/types.ts'
import type { Context, Corrections } from '../types.ts'
import { checkoutReasons } from './is-checkout.ts'
import { readProduct } from './product.ts'
import { readSite } from './site.ts'

/** Derives the context from a snapshot; a person's corrections take precedence. */
export function readContext(snapshot: Snapshot, corrections: Corrections = {}): Context {
  const why = checkoutReasons(snapshot)
  const ownPage = snapshot.documents[0] !== undefined && isMercadoPagoHost(snapshot.documents[0].host)
  const isCheckout = (why.length > 0 && !ownPage) || corrections.product !== undefined
  return {
    isCheckout,
    why: ownPage ? ['mercado-pago-page'] : why.length > 0 ? why : ['no-payment-here'],
    product: corrections.product
      ? { value: corrections.product, why: ['corrected'] }
      : isCheckout
        ? readProduct(snapshot)
        : unknown,
    site: corrections.site ? { value: corrections.site, why: ['corrected'] } : readSite(snapshot),
  }
}

const unknown = { value: null, why: [] }
