/**
 * Links that a checkout owes its buyers: promotions, financing costs, terms. Requirement pages of Mercado Pago in es, en and pt name
 * different addresses; all are accepted everywhere. Phrases are tested on text without accents.
 * Source: devsite-docs guides/checkout-api/goto-production.{es,en,pt}.md, plugins; read 2026-11-20.
 */
import { makeHosts } from './hosts.ts'
import { anyOf } from './patterns.ts'
import { domainsOf, pathCodesOf, type Sites, sites } from './sites.ts'

/** Pages of promotions, below Mercado Pago's home page; the names of the first kind go on as a campaign likes. */
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
    /** Whether `url` is Mercado Pago's page on financing costs for buyers. `/costs-section` is the seller's and does not count. */
    isFinancingLink: (url: string) =>
      URL.canParse(url) && isMercadoPagoHost(new URL(url).hostname) && financing.test(address(url)),
  }
}

export const { isPromotionsLink, isFinancingLink } = makeBuyerLinks(sites)

/** What terms are of, where the word alone would not do: "termos" are vacuum flasks in Spanish. */
const of =
  '(?:uso|utilizacao|servicios?|servicos?|ventas?|vendas?|compras?|contratacion|contratacao|contrato|sitio|site|tienda|loja|pedido|adesao|assinatura|plataforma)'
/** "Our", "see", "read". */
const pointer =
  '(?:nuestr[oa]s|noss[oa]s|our|ver|veja|leer|lee|lea|ler|leia|consulta(?:r|e)?|see|view|read|accept|acepto|aceptar|aceito)(?: los| las| os| as| the| our)?'

/** A link's words that name a shop's terms. */
export const termsPhrase = new RegExp(
  [
    String.raw`\bterminos?,? (?:y|&|e|o) (?:las )?(?:condiciones|condicoes|politicas)|\btermos?,? (?:e|&) (?:as )?(?:condicoes|politicas)|\b(?:bases|politicas) y condiciones`,
    String.raw`\bterminos? (?:(?:del?|de la) ${of}|legales|generales)\b|\btermos? (?:(?:de|do|da|gerais d[eo]) ${of}|gerais|legais|e politica)\b`,
    String.raw`\bcondiciones (?:de|del|generales|legales|comerciales)\b|\bcondicoes (?:de|do|da|gerais|legais|comerciais)\b|\bconditions of (?:use|sale|service|purchase)`,
    String.raw`\bterms?(?: (?:&|and|of)|, )(?: the)? ?(?:conditions?|use|service|sale|services|purchase)|\b(?:general|legal) terms\b`,
    String.raw`\bt ?& ?cs?\b|\btyc\b|\bt y c\b|^\W*(?:los |os )?(?:terminos|termos|terms|condiciones)\W*$|^\W*${pointer} (?:terminos|termos|terms|condiciones)\W*$`,
    String.raw`\bcontrato de (?:compra|adhesion|adesao|servicios?|servicos?|uso|usuario|prestac)|\btermin(?:o|os)?\s?[,/]\s?condiciones|\btermos?\s?[,/]\s?condicoes`,
    String.raw`\bterm(?:ino|o|s)?s?,? (?:y|e|and|&) (?:la |las |politicas? de )?(?:privacidad|privacidade|privacy)|(?:legales|legal|legais) (?:y|e|and|&) (?:terminos|termos|terms)\b|^term\.? y cond\.?$`,
  ].join('|'),
  'i',
)

/** A link's words that, in Spanish, name the flasks. */
export const flasks = /^\W*(?:(?:ver|nuestros|los) )?termos\W*$/i

/** What makes a matching phrase something else than the shop's terms. */
export const notShopTerms =
  /(terminos|bases|termos|terms|condiciones|condicoes).{0,30}\b(promo(cion|cao|tion)?(es)?|sorteo|concurso|cupon|cupom|cashback|banco|tarjeta|cartao|descuentos?|descontos?|cuotas|parcelamento)\b|\b(?:condiciones|condicoes|terminos|termos)\b.{0,12}\b(?:de|del|da|do|para)\s+(?:la |el |los |las )?(?:envios?|entrega|frete|pagos?|pagamento|garantia|devoluc|cambios?|trocas?|busqueda|financia|credito)(?!.{0,12}\b(?:compra|venta|uso|venda)s?\b)|\b(?:programa|puntos|pontos|gift ?card)\b/i

/** The legal notice or the shop's policies, which may or may not hold the terms: for a person to look at. */
export const legalNoticePhrase =
  /^\W*((aviso|nota) legal|(avisos|notas) legales|legales|legal|informacion legal|aviso juridico|legal (notice|information)|((nuestras|nossas|ver) )?politicas?( (comercial(es)?|comerciais|del? (la )?(compras?|ventas?|vendas?|uso|tienda|empresa|sitio|negocio)|d[ao] (loja|empresa|site)))?( y (envios?|entregas?))?)\W*$/i

/** Paths at which shops keep their terms. */
export const termsPath =
  /(^|[/_-])(terminos?|termos?|terms|tyc|tos|condiciones|condicoes|conditions)([/_.-]|$)|(terminos|termos|terms)[-_]?(y|e|and|of|de)|bases-y-condiciones/i

/** Hosts whose terms are never the shop's, beside Mercado Pago's own. */
export const thirdPartyTerms =
  /(^|\.)(google|gstatic|recaptcha|hcaptcha|cloudflare|facebook|instagram|paypal|stripe|apple|microsoft|whatsapp|twitter|x|shopify|tiendanube|nuvemshop|vtex|wix|wordpress|woocommerce|openpay|payu|conekta|pagseguro|decidir|mobbex|visa|mastercard|openstreetmap|mapbox|leafletjs)\.[a-z.]+$/

/** A link's words that name the privacy policy. */
export const privacyPhrase =
  /\bprivaci(dad|dade)?\b|\bprivacidade\b|\bprivacy\b|(proteccion|tratamiento|politica) de datos|(protecao|tratamento|politica) de dados|datos personales|dados pessoais/i
