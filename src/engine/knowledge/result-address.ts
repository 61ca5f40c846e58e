/**
 * Addresses of pages that show the result of a payment or a subscription.
 * Source: devsite-docs checkout-pro/redirection, samples of checkout-api, and addresses seen; read 2026-11-20.
 */

/** Parameters with which Mercado Pago sends buyers back. An address that has all parameters of any one row is enough. */
export const returnParameters: readonly (readonly string[])[] = [
  ['collection_status'],
  ['preapproval_id'],
  ['status', 'collection_id'],
  ['status', 'preference_id'],
  ['status', 'payment_id', 'merchant_order_id'],
  ['status', 'payment_id', 'payment_type'],
  ['status', 'payment_id', 'external_reference'],
]

/** Parameters that name a payment together with its status in a shop's own addresses; they do not show whose payment it is. */
export const paymentParameters: readonly string[] = ['payment_id', 'merchant_order_id']
