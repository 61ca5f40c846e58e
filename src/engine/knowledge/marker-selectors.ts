/**
 * Selectors of the elements that show what kind of integration a page has, from Mercado Pago's docs, samples and plugins, in the order of
 * `markerIds`. Apart from these, and without spaces and quotes that CSS does not need, because they are sent into every page.
 * Source: domain facts on integration kinds (sdk-js docs, plugin templates); read 2026-11-20.
 */
import type { markerIds } from './markers.ts'

type OneEach<Ids extends readonly string[]> = { [Index in keyof Ids]: string }

export const markerSelectors: OneEach<typeof markerIds> = [
  '#cardPaymentBrick_container,#paymentBrick_container',
  '#walletBrick_container,#wallet_container',
  '#statusScreenBrick_container',
  '#brandBrick_container',
  '#mercadopago-checkout',
  '.cho-container',
  'a[mp-mode],a[name=MP-Checkout],a[name=MP-payButton],.mercadopago-button',
  'script[data-preference-id]',
  '#form-checkout',
  '#paymentForm,form#pay',
  '#mp-checkout-custom-root,[id^=payment_method_woo-mercado-pago-],[id*=options-woo-mercado-pago-]',
  '#co-mercadopago-form,#form-secure-fields,[id^=mercadopago_adbpayment]',
  '#mp_custom_checkout,.mp-checkout-form',
  '#mercadopago-formulario,#mp-box-form',
  '[name^="mercadopago_custom["],[name^=MPHiddenInput],[id^=MPHiddenInput]',
  '[name=transactionAmount],[name=transaction_amount],[name=paymentMethodId],[name=payment_method_id]',
  // Addresses of a payment in a handler, of which nothing else is read.
  ['onclick', 'data-href', '\\@click']
    .map(
      (name) => `[${name}*="//mpago.l"],[${name}*="//link.mercadopago."],[${name}*="//www.mercadopago."][${name}*="/checkout"]`,
    )
    .join(),
  'test-mode',
]
