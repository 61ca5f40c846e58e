/**
 * The checklist of Checkout API. Keys as in copies of the official list in public code (repository not identified), read 2026-11-20; which of
 * them a page can show is our own conclusion. `ssl`: a certificate from an authority; `tls`: 1.2 or later; `secure_form`: PCI secure fields.
 */
import { criteria } from './lists.ts'

export const checkoutApi = [
  ...criteria('required', 'both', 'email payer_first_name payer_last_name'),
  ...criteria(
    'required',
    'server',
    'item_id item_title item_description item_category_id item_quantity item_unit_price statement_descriptor',
  ),
  ...criteria('required', 'both', 'external_reference'),
  ...criteria('required', 'server', 'issuer_id'),
  ...criteria('required', 'both', 'device_id'),
  ...criteria('required', 'server', 'webhooks_ipn back_end_sdk'),
  ...criteria('required', 'page', 'web_front_end_sdk'),
  ...criteria('required', 'both', 'ssl tls'),
  ...criteria('required', 'page', 'secure_form'),
  ...criteria('good', 'both', 'address payer_identification payer_phone'),
  ...criteria('good', 'server', 'payer_identification_mlm payer_id binary_mode auth_and_capt'),
  ...criteria('good', 'both', 'logos response_messages'),
  ...criteria('good', 'server', 'payment_get_or_search_api chargebacks_api cancellation_api refunds_api settlement release'),
]
