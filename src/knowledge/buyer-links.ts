/**
 * Links that a checkout owes its buyers: promotions, financing costs, terms. Requirement pages of Mercado Pago in es, en and pt name
 * different addresses; all are accepted everywhere. Phrases are tested on text without accents.
 * Source: devsite-docs guides/checkout-api/goto-production.{es,en,pt}.md, plugins; read 2026-11-20.
 */
import { isMercadoPagoHost } from './hosts'

const promotions =
  /^(www\.)?mercadopago\.(com(\.(ar|br|mx|co|pe|uy|ve))?|cl)\/((ml[a-z]|mco|mpe)\/credit_card_promos\.htm|promociones|promocoes|cuotas)(\/.*)?$/i
const financing = /\/(ayuda|ajuda)\/(costos-financiacion_621|custos-de-parcelamento_322)\/?$/i

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

/** A link's words that name a shop's terms. */
export const termsPhrase =
  /\bterminos?,? (y|&|e|o) (las )?(condiciones|politicas)|\b(bases|politicas) y condiciones|\bterminos? ((del?|de la) (uso|servicios?|ventas?|compras?|contratacion|contrato|sitio|tienda|pedido)|legales|generales)\b|\bcondiciones (de|del|generales|legales|comerciales)\b( (uso|compra|venta|servicio|contratacion|la compra))?|\btermos?,? (e|&) (as )?(condicoes|politicas)|\btermos? (de|do|da|gerais) ?(uso|servico|compra|venda|contrato|condicoes|adesao)?|\bcondicoes (de|do|da|gerais)\b|\bterms?( (&|and|of)|, )( the)? ?(conditions?|use|service|sale|services|purchase)|\bt ?& ?c\b|\btyc\b|\bt y c\b|^(los )?(terminos|termos|terms)$|\bcontrato de (compra|adhesion|adesao|servicios)|\bterminos?\s?[,/]\s?condiciones|\btermos?\s?[,/]\s?condicoes|\bterm(?:ino|o|s)?s?,? (?:y|e|and|&) (?:la |las |politicas? de )?(?:privacidad|privacidade|privacy)|^(?:(?:nuestros|nossos|our|ver|leer|ler|see|view|read)(?: los| os| the| our)? )?(?:terminos|termos|terms)$|^condiciones$|^term\.? y cond\.?$/i

/** What makes a matching phrase something else than the shop's terms. */
export const notShopTerms =
  /(terminos|bases|termos|terms).{0,30}\b(promo(cion|cao|tion)?(es)?|sorteo|concurso|cupon|cashback|banco|tarjeta|cartao)\b|\b(?:condiciones|condicoes|terminos|termos)\b.{0,12}\b(?:de|del|da|do|para)\s+(?:la |el |los |las )?(?:envios?|entrega|frete|pagos?|pagamento|garantia|devoluc|cambios?|trocas?|busqueda|financia|credito)|\b(?:programa|puntos|pontos|gift ?card)\b/i

/** The legal notice, which may or may not hold the terms: for a person to look at. */
export const legalNoticePhrase = /^(aviso legal|avisos legales|legales|legal|informacion legal|aviso juridico|legal notice)$/i

/** Paths at which shops keep their terms. */
export const termsPath =
  /(^|[/_-])(terminos?|termos?|terms|tyc|tos|condiciones|condicoes|conditions)([/_.-]|$)|(terminos|termos|terms)[-_]?(y|e|and|of|de)|bases-y-condiciones/i

/** Hosts whose terms are never the shop's, beside Mercado Pago's own. */
export const thirdPartyTerms =
  /(^|\.)(google|gstatic|recaptcha|hcaptcha|cloudflare|facebook|instagram|paypal|stripe|apple|microsoft|whatsapp|twitter|x|shopify|tiendanube|nuvemshop|vtex|wix|wordpress|woocommerce|openpay|payu|conekta|pagseguro|decidir|mobbex|visa|mastercard|openstreetmap|mapbox|leafletjs)\.[a-z.]+$/

/** A link's words that name the privacy policy. */
export const privacyPhrase =
  /\bprivaci(dad|dade)?\b|\bprivacidade\b|\bprivacy\b|proteccion de datos|protecao de dados|datos personales/i
