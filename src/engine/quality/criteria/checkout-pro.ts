/**
 * The checklist of Checkout Pro. Keys as in copies of the official list in public code (repository not identified), read 2026-11-20. The tool
 * also writes `statement_descriptor_/_soft_descriptor`; that logos, messages, modal and marketing are good practice was read 2026-11-25.
 */
import { criteria } from './lists.ts'

export const checkoutPro = [
  ...criteria('required', 'both', 'email payer_first_name payer_last_name'),
  ...criteria(
    'required',
    'server',
    'item_id item_title item_description item_category_id item_quantity item_unit_price statement_descriptor',
  ),
  ...criteria('required', 'both', 'external_reference back_urls'),
  ...criteria('required', 'server', 'webhooks_ipn back_end_sdk'),
  ...criteria('good', 'both', 'address payer_identification payer_phone'),
  ...criteria(
    'good',
    'server',
    'payer_identification_mlm binary_mode date_of_expiration expiration marketing_information max_installments excluded_payment_methods excluded_payment_types shipment_amount',
  ),
  ...criteria('good', 'both', 'modal logos response_messages'),
  ...criteria('good', 'page', 'front_end_sdk_pro'),
  ...criteria('good', 'server', 'payment_get_or_search_api chargebacks_api cancellation_api refunds_api settlement release'),
]
