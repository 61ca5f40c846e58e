/** The checklist of each product. */
import type { QualitySheet } from '../../audit/quality-check.ts'
import { checkoutApi } from './checkout-api.ts'
import { checkoutPro } from './checkout-pro.ts'
import { point } from './point.ts'

/** For Bricks no list of its own was found, though Mercado Pago has one; that of Checkout API stands in, and the sheet says so. */
export const qualityCriteria: QualitySheet['criteria'] = {
  'checkout-api': checkoutApi,
  bricks: checkoutApi,
  'checkout-pro': checkoutPro,
  point,
}
