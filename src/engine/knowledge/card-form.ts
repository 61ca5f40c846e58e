/** How a card form shows as a whole. Source: SDK docs and samples, frames of checkouts seen; read 2026-11-20. */

/** Ids of the fields in Mercado Pago's v2 samples. */
export const sampleFieldId = /form-checkout__/

/** A frame's address or name that may stand for a payment form: not an advertisement, a map or a captcha. */
export const formFrameWords = /check-?out|pay|pag[ao]|card|tarjeta|cartao|form/i
