/** How Pix appears on a page. Source: devsite-docs integrate-pix, cart-woocommerce templates, public
 * shops; read 2026-11-27. */

/** The copy-and-paste code of a Pix charge. */
export const pixCode = /\b000201\d{2}[\s\S]{0,60}?br\.gov\.bcb\.pix/i

/** Such a code whose key is an e-mail address, after the address was masked together with what stands before it. */
export const maskedPixCode = /^…@[^@]{0,200}5802BR/

/** Mercado Pago's own mark in the code's identifier of the transaction (field 62, 05), which the codes of its charges carry; as
 * it is handed over, in two words. */
export const issuedCode = /05\d\dmp qrinter/

/** Elements with which official plugins and Bricks offer or show Pix. */
export const pixElements =
  'pix-template,.mp-details-pix-qr-img,#mp-qr-code,[id*=woo-mercado-pago-pix],[data-payment-method=pix i]'

/** The field in which PrestaShop's plugin shows the code of a charge to be copied. Source: cart-prestashop-7 pix_return.tpl; read 2026-11-27. */
export const pixCodeField = 'mp-pix-input-code'

/** Marks of the official plugins on a Pix charge; the other signs may come from any processor. */
export const pluginPix = /mp-details-pix|"mp-qr-code|woo-mercado-pago-pix|"mp-pix-input-code/
