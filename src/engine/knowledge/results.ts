/**
 * Payment results: statuses and test cards. For the words of messages, see `phrases/results.ts` and `phrases/rejections.ts`.
 * Source: devsite-docs checkout-api/handling-responses, order status pages, test cards; read 2026-11-20 and 2026-11-25.
 */
export type ResultStatus = 'approved' | 'in_process' | 'rejected'

/** Which of the three messages a status requires; later statuses (refunds, chargebacks) do not require one here. */
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

/** Holder names that produce each result with a test card. Source: test cards page. */
export const testHolders: Record<string, string> = {
  APRO: 'approved',
  CONT: 'pending',
  OTHE: 'rejected',
  CALL: 'cc_rejected_call_for_authorize',
  FUND: 'cc_rejected_insufficient_amount',
  SECU: 'cc_rejected_bad_filled_security_code',
  EXPI: 'cc_rejected_bad_filled_date',
  FORM: 'cc_rejected_bad_filled_other',
  DUPL: 'cc_rejected_duplicated_payment',
  LOCK: 'cc_rejected_card_disabled',
}

/**
 * What a tester files the result of a payment with 3DS under, beside the holders' names. The bank asks the buyer to confirm, in a frame; until
 * then the payment is `pending_challenge` (by Orders: `action_required`). Not with Checkout Pro, where Mercado Pago's own page shows it.
 * Source: devsite-docs checkout-api/integrate-3ds, checkout-bricks/integrate-3ds; read 2026-11-26.
 */
export const challenge = '3DS'

/** What the result of a test payment is filed under. */
export const filedUnder: readonly string[] = [...Object.keys(testHolders), challenge]

/** A code of a rejected payment as only Mercado Pago writes it. */
export const rejectionCode = /\bcc_(?:rejected|amount)_[a-z]/
