/** How Pix shows on a page. Source: devsite-docs integrate-pix, cart-woocommerce templates; read 2026-11-20. */

/** The copy-and-paste code of a Pix charge. */
export const pixCode = /\b000201\d{2}[\s\S]{0,60}?br\.gov\.bcb\.pix/i

/** Pix as a way to pay, in a choice's or a heading's own words; the word inside another is a brand. */
export const pixChoice =
  /^\s*(pagar?( com| con)? |pague com |pay with )?(o )?pix\b(?!el|ar|ie)|\bpagamento (via|por|com) pix\b|\b(chave|qr ?code|codigo|copia e cola)( do)? pix\b|\bpix copia e cola\b/i

/** Elements with which official plugins and Bricks offer or show Pix. */
export const pixElements =
  'pix-template, .mp-details-pix-qr-img, #mp-qr-code, [id*="woo-mercado-pago-pix"], [data-payment-method="pix" i]'

/** A choice's own identifier: `pix`, `metodo-pix`, `payment_pix`; not `caneca-pixar`. */
export const pixIdentifier = /(^|[^a-z])pix([^a-z]|$)/i
/** A choice's words begin with Pix: `Pix`, `Pix – aprovação na hora`. */
export const pixFirst = /^\s*pix\b(?![-\w])/i
