/**
 * Elements that show what kind of integration a page has, by the selectors of Mercado Pago's docs, samples and plugins.
 * Written without spaces and quotes that CSS does not need, because they are sent into every page.
 * Source: domain facts on integration kinds (sdk-js docs, plugin templates); read 2026-11-20.
 */
export const markers = {
  'card-brick': '#cardPaymentBrick_container,#paymentBrick_container',
  'wallet-brick': '#walletBrick_container,#wallet_container',
  'status-brick': '#statusScreenBrick_container',
  'brand-brick': '#brandBrick_container',
  'pro-modal': '#mercadopago-checkout',
  'pro-container': '.cho-container',
  'old-button': 'a[mp-mode],a[name=MP-Checkout],a[name=MP-payButton],.mercadopago-button',
  'preference-script': 'script[data-preference-id]',
  'v2-form': '#form-checkout',
  'v1-form': '#paymentForm,form#pay',
  woocommerce: '#mp-checkout-custom-root,[id^=payment_method_woo-mercado-pago-],[id*=options-woo-mercado-pago-]',
  magento: '#co-mercadopago-form,#form-secure-fields,[id^=mercadopago_adbpayment]',
  prestashop: '#mp_custom_checkout,.mp-checkout-form',
  opencart: '#mercadopago-formulario,#mp-box-form',
  'plugin-field': '[name^="mercadopago_custom["],[name^=MPHiddenInput],[id^=MPHiddenInput]',
  'payment-field': '[name=transactionAmount],[name=transaction_amount],[name=paymentMethodId],[name=payment_method_id]',
  // Addresses of a payment in a handler, of which nothing else is read.
  'pays-on-click':
    '[onclick*="//mpago.l"],[onclick*="//link.mercadopago."],[onclick*="//www.mercadopago."][onclick*="/checkout"]',
  'test-mode': 'test-mode',
} as const

export type MarkerId = keyof typeof markers

/** Markers that prove by themselves that a buyer pays with Mercado Pago here. A bare form id or the Brand Brick does not. */
export const checkoutMarkers: readonly MarkerId[] = [
  'card-brick',
  'wallet-brick',
  'status-brick',
  'pro-modal',
  'old-button',
  'woocommerce',
  'magento',
  'prestashop',
  'opencart',
  'plugin-field',
]

/** The official plugins that draw a card form on the shop's page. */
export const cardFormPlugins: readonly MarkerId[] = ['woocommerce', 'magento', 'prestashop', 'opencart']

/** Ids of a plugin's choice that leads to Checkout Pro: WooCommerce's "basic", PrestaShop's "standard". */
export const proPluginId = /pago-basic|mp_standard/
