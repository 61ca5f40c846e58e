/**
 * Links that a checkout owes its buyers: promotions, financing costs, terms. Requirement pages of Mercado Pago in es, en and pt name
 * different addresses; all are accepted everywhere. What the links say: `phrases/terms.ts`, `phrases/privacy.ts`.
 * Source: devsite-docs guides/checkout-api/goto-production.{es,en,pt}.md, plugins; read 2026-11-20.
 */
import { isMercadoPagoHost } from './hosts.ts'

const promotions =
  /^(www\.)?mercadopago\.(com(\.(ar|br|mx|co|pe|uy|ve))?|cl)\/((ml[a-z]|mco|mpe)\/credit_card_promos\.htm|promociones[\w-]*|promocoes[\w-]*|meses-sin-intereses|cuotas)(\/.*)?$/i
/** The words before an article's number vary, and may be missing. */
const financing = /\/(ayuda\/([^/]*_)?621|ajuda\/([^/]*_)?(322|621))\/?$/i

const address = (url: string) => {
  if (!URL.canParse(url)) return ''
  const { hostname, pathname, username } = new URL(url)
  return username ? '' : hostname + pathname
}

/** Whether `url` is Mercado Pago's page of promotions. */
export const isPromotionsLink = (url: string) => promotions.test(address(url))

/** Whether `url` is Mercado Pago's page on financing costs for buyers. `/costs-section` is the seller's and does not count. */
export const isFinancingLink = (url: string) =>
  URL.canParse(url) && isMercadoPagoHost(new URL(url).hostname) && financing.test(address(url))

/** Companies whose terms are never the shop's, beside Mercado Pago, by the name in their domain. */
const otherCompanies = [
  ...['google', 'gstatic', 'recaptcha', 'hcaptcha', 'cloudflare', 'apple', 'microsoft', 'openstreetmap', 'mapbox', 'leafletjs'],
  ...['facebook', 'instagram', 'whatsapp', 'twitter', 'x'],
  ...['shopify', 'tiendanube', 'nuvemshop', 'vtex', 'wix', 'wordpress', 'woocommerce'],
  ...['paypal', 'stripe', 'openpay', 'payu', 'conekta', 'pagseguro', 'decidir', 'mobbex', 'visa', 'mastercard'],
]
/** Their hosts, under any ending. */
export const thirdPartyTerms = new RegExp(`(?:^|\\.)(?:${otherCompanies.join('|')})\\.[a-z.]+$`)
