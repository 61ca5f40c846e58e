/**
 * What a journey is: a Mercado Pago checkout at all, of which product, in which country. Each answer carries the codes of its
 * reasons, so that a person can read and correct it.
 */
import type { Snapshot } from '../../snapshot/types.ts'
import { isMercadoPagoPage } from '../facts/mercado-pago-page.ts'
import type { Context, Corrections } from '../types.ts'
import { checkoutReasons } from './is-checkout.ts'
import { readProduct } from './product.ts'
import { readSite } from './site.ts'

/** Derives the context from one page; a person's corrections take precedence. */
export const readContext = (snapshot: Snapshot, corrections: Corrections = {}): Context => contextOf([snapshot], corrections)

/**
 * Derives the context from the pages of a journey, in any order; a person's corrections take precedence. One page that is a checkout makes
 * the journey one, and the product is found on such pages only; the country on any of the shop's.
 */
export function contextOf(pages: readonly Snapshot[], corrections: Corrections): Context {
  const ordered = [...pages].sort((a, b) => compare(a.takenAt, b.takenAt) || compare(a.url, b.url))
  const shops = ordered.filter((page) => !isMercadoPagoPage(page))
  const reasons = shops.map(checkoutReasons)
  const checkouts = shops.filter((_, index) => reasons[index]!.length > 0)
  const isCheckout = checkouts.length > 0 || corrections.product !== undefined
  return {
    isCheckout,
    why: shops.length === 0 ? ['mercado-pago-page'] : whyCheckout(reasons.flat()),
    product: corrections.product
      ? { value: corrections.product, why: ['corrected'] }
      : isCheckout
        ? readProduct(checkouts)
        : unknown,
    site: corrections.site ? { value: corrections.site, why: ['corrected'] } : readSite(shops.length > 0 ? shops : ordered),
  }
}

/** Whether one page by itself is a checkout. */
export const isCheckoutPage = (page: Snapshot): boolean => !isMercadoPagoPage(page) && checkoutReasons(page).length > 0

const whyCheckout = (reasons: readonly string[]) => (reasons.length > 0 ? [...new Set(reasons)] : ['no-payment-here'])

const unknown = { value: null, why: [] }

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
