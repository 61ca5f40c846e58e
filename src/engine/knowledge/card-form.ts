/** Signs of a whole card form. Source: SDK docs and samples, frames of checkouts seen; read 2026-11-20. */

import type { CardFieldKind } from './card-fields.ts'

/** Ids of the fields in Mercado Pago's v2 samples. */
export const sampleFieldId = /form-checkout__/

/** Words in a frame's address or name that suggest a payment form, unlike an advertisement, a map or a captcha. */
export const formFrameWords = /check-?out|pay|pag[ao]|card|tarjeta|cartao|form/i

/** Ids of the buyer's fields that only the sample of a Pix payment has. Source: devsite-docs integrate-pix; read 2026-11-25. */
export const samplePixId = /\bid="form-checkout__payer(?:First|Last)Name"/

/** The boxes of a card in v1's sample, and how it marks them. Others mark some of them so, with an expiry in one piece. */
export const v1Kinds: readonly CardFieldKind[] = ['number', 'securityCode', 'expiryMonth', 'expiryYear']
export const v1FieldMark = /\bdata-checkout="(?:cardNumber|securityCode|cardExpiration(?:Month|Year))"/
