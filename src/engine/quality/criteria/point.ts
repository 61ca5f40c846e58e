/** The checklist of Point, which no page can show. Our own keys for a list in words, found in public code (repository not identified), read 2026-11-20. */
import { criteria } from './lists.ts'

export const point = [
  ...criteria(
    'required',
    'server',
    'point_payment payment_intent_id store_creation_by_api pos_creation_by_api external_reference webhooks_point centralized_credentials',
  ),
  ...criteria(
    'good',
    'server',
    'rejected_payment_case cancel_intent returns search_after_notification implementation_manual logs operations_manual search_terminals_by_api device_manager_pdv_standalone device_alerts access_token_as_header fetch_notified_payment integrator_id platform_id refunds_api settlement_report transactions_report configurable_credentials',
  ),
]
