/** Elements that show what kind of integration a page has: what each stands for, in the order of `markerSelectors`. */
export const markerIds = [
  'card-brick',
  'wallet-brick',
  'status-brick',
  'brand-brick',
  'pro-modal',
  'pro-container',
  'old-button',
  'preference-script',
  'v2-form',
  'v1-form',
  'woocommerce',
  'magento',
  'prestashop',
  'opencart',
  'plugin-field',
  'payment-field',
  'pays-on-click',
  'test-mode',
] as const

export type MarkerId = (typeof markerIds)[number]

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
