/**
 * Payment results: codes, and what a page shows when a message about one was not made. What a message says: `result-words.ts`.
 * Source: devsite-docs checkout-api/handling-responses, order status pages, test cards; read 2026-11-20.
 */
export type ResultStatus = 'approved' | 'in_process' | 'rejected'

/** Which of the three messages a status calls for; statuses of later life (refunds, chargebacks) call for none here. */
export const statusOf: Record<string, ResultStatus> = {
  approved: 'approved',
  accredited: 'approved',
  authorized: 'approved',
  processed: 'approved',
  in_process: 'in_process',
  pending: 'in_process',
  processing: 'in_process',
  action_required: 'in_process',
  rejected: 'rejected',
  failed: 'rejected',
  failure: 'rejected',
  cancelled: 'rejected',
  canceled: 'rejected',
  expired: 'rejected',
}

/** A payment's raw code shown to a buyer. */
export const rawCode =
  /\b(?:cc_rejected_\w+|cc_amount_rate_limit_exceeded|pending_(?:contingency|review_manual|waiting_transfer|waiting_payment|challenge|capture)|rejected_(?:insufficient_data|by_bank|by_regulations|by_issuer)|in_process|bad_filled_\w+|invalid_card_token)\b/i

/** Fields of the official messages that were not filled, and templates that were not rendered. */
export const unfilled =
  /\{\{\s*[$\w.>-]*(?:amount|statement|payment|installments|status|message|order|total)[$\w.>-]*\s*\}\}|#\s?(?:undefined|NaN|null)\b|\$\{\s*[\w.]*(?:amount|payment|status|message|total)[\w.]*\s*\}|\b(?:statement_descriptor|payment_method_id|transaction_amount)\b|\[(?:amount|payment_method_id|installments)\]|(?<![{$])\{(?:amount|statement_descriptor|payment_method_id|installments|total)\}|(?:\$|R\$|de)\s*(?:undefined|NaN|null)\b|\bpayment_method_id\b/

/** The SDK's own English messages for fields, shown unmapped. */
export const rawFieldMessage = /\bparameter \w+ can not be null\/empty\b|\binvalid parameter \w+\b/

/** Holder names that bring about each result with a test card. Source: test cards page. */
export const testHolders: Record<string, string> = {
  APRO: 'approved',
  CONT: 'pending',
  OTHE: 'rejected',
  CALL: 'cc_rejected_call_for_authorize',
  FUND: 'cc_rejected_insufficient_amount',
  SECU: 'cc_rejected_bad_filled_security_code',
  EXPI: 'cc_rejected_bad_filled_date',
  FORM: 'cc_rejected_bad_filled_other',
}
