/** How shops and platforms mark the choice "pay with Mercado Pago". Source: plugins, public code; read 2026-11-20. */

/** Attribute values of such a choice. */
export const mercadoPagoChoice = /mercado[-_ ]?pago|(^|[-_])mp[-_](custom|basic|checkout|pix|ticket)/i

/** The tag of a choice that cannot be made, which is no offer. */
export const cannotBeChosen = /\s(?:disabled(?=[\s>=])|aria-disabled="true")/
