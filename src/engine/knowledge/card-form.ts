/** Signs of a whole card form. Source: SDK docs and samples, frames of checkouts seen; read 2026-11-20. */

/** Ids of the fields in Mercado Pago's v2 samples. */
export const sampleFieldId = /form-checkout__/

/** Words in a frame's address or name that suggest a payment form, unlike an advertisement, a map or a captcha. */
export const formFrameWords = /check-?out|pay|pag[ao]|card|tarjeta|cartao|form/i
