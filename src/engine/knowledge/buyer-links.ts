/**
 * Links that a checkout has to offer: promotions, financing costs, terms. Mercado Pago's requirement pages in es, en and pt give
 * different addresses; all are accepted everywhere. For the links' words, see `phrases/terms.ts` and `phrases/privacy.ts`.
 * Source: devsite-docs guides/checkout-api/goto-production.{es,en,pt}.md, plugins; read 2026-11-20.
 */
import { makeHosts } from './hosts.ts'
import { anyOf } from './patterns.ts'
import { domainsOf, pathCodesOf, type Sites, sites } from './sites.ts'

/** Promotion pages below Mercado Pago's home page; the names of some may continue with that of a campaign. */
const promotionPages = String.raw`promociones[\w-]*|promocoes[\w-]*|meses-sin-intereses|cuotas`
/** Articles on financing costs. The words before an article's number vary, and may be missing. */
const financing = /\/(ayuda\/([^/]*_)?621|ajuda\/([^/]*_)?(322|621))\/?$/i

const address = (url: string) => {
  if (!URL.canParse(url)) return ''
  const { hostname, pathname, username } = new URL(url)
  return username ? '' : hostname + pathname
}

export function makeBuyerLinks(table: Sites) {
  const { isMercadoPagoHost } = makeHosts(table)
  const home = String.raw`(?:www\.)?${anyOf(domainsOf(table))}`
  const old = String.raw`${anyOf(pathCodesOf(table))}/credit_card_promos\.htm`
  const promotions = new RegExp(`^${home}/(?:${old}|${promotionPages})(?:/|$)`, 'i')
  return {
    /** Whether `url` is Mercado Pago's page of promotions. */
    isPromotionsLink: (url: string) => promotions.test(address(url)),
    /** Whether `url` is Mercado Pago's page on financing costs for buyers. `/costs-section` is for sellers and does not count. */
    isFinancingLink: (url: string) =>
      URL.canParse(url) && isMercadoPagoHost(new URL(url).hostname) && financing.test(address(url)),
  }
}

export const { isPromotionsLink, isFinancingLink } = makeBuyerLinks(sites)

/** Companies, besides Mercado Pago, whose terms are never the shop's own, by the name in their domain. */
const otherCompanies = [
  ...['google', 'gstatic', 'recaptcha', 'hcaptcha', 'cloudflare', 'apple', 'microsoft', 'openstreetmap', 'mapbox', 'leafletjs'],
  ...['facebook', 'instagram', 'whatsapp', 'twitter', 'x'],
  ...['shopify', 'tiendanube', 'nuvemshop', 'vtex', 'wix', 'wordpress', 'woocommerce'],
  ...['paypal', 'stripe', 'openpay', 'payu', 'conekta', 'pagseguro', 'decidir', 'mobbex', 'visa', 'mastercard'],
]
/** Hosts of theirs that hold what their customers write: a shop's own terms may stand there. */
const ofCustomers = /^(?:(?:docs|drive|sites)\.google\.com|cdn\.shopify\.com|(?!www\.|[a-z]{2}\.)[\w-]+\.wordpress\.com)$/
/** Their hosts, with any domain ending. */
const ofCompanies = new RegExp(`(?:^|\\.)(?:${otherCompanies.join('|')})\\.[a-z.]{2,20}$`)

/** Whether a host is another company's own, so that its terms are not the shop's. */
export const isThirdParty = (host: string): boolean => ofCompanies.test(host) && !ofCustomers.test(host)
