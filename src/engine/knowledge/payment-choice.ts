/** How shops and platforms mark the choice "pay with Mercado Pago". Source: plugins, public code; read 2026-11-20. */

/** Attribute values of such a choice. */
export const mercadoPagoChoice = /mercado[-_ ]?pago|(^|[-_])mp[-_](custom|basic|checkout|pix|ticket)/i
