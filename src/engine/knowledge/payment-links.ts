/**
 * Addresses at which a buyer starts a Mercado Pago payment, and what a shop writes on the button.
 * Source: Checkout Pro docs, old plugins, public code; read 2026-11-20.
 */
import { isMercadoPagoHost } from './hosts.ts'

/** Whether `url` leads to a Mercado Pago payment page: Checkout Pro, a subscription, or a payment link. */
export function isPaymentLink(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { hostname, pathname } = new URL(url)
  if (/^(www\.)?mpago\.(la|li)$/.test(hostname)) return pathname.length > 1
  if (/^link\.mercadopago\.[a-z.]+$/.test(hostname) && isMercadoPagoHost(hostname)) return pathname.length > 1
  if (!isMercadoPagoHost(hostname)) return false
  return /^\/(subscriptions\/checkout|(ml[a-z]|mco|mpe)?\/?(debits\/new|checkout\/(v\d+\/)?(redirect|start|pay|preference|modal|payment)))/.test(
    pathname,
  )
}

/** Whether `url` is a voucher of a payment made here: how to pay in cash, or a Pix code. Source: devsite-docs other-payment-ways, integrate-pix. */
export function isVoucherLink(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { hostname, pathname } = new URL(url)
  return (
    isMercadoPagoHost(hostname) && /^\/(ml[a-z]\/|mco\/|mpe\/)?payments\/((sandbox\/)?ticket\/helper|\d+\/ticket)/.test(pathname)
  )
}

/** Whether an address says that the payment is a test: a `sandbox.` host, or an order of the test kind. */
export function isSandboxLink(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { hostname, searchParams } = new URL(url)
  if (!isMercadoPagoHost(hostname)) return false
  return /^sandbox\./.test(hostname) || (searchParams.get('order_id') ?? '').startsWith('ORDTST')
}

/**
 * A button's or link's own words that start a payment, without accents; anchored, so that "how to pay with Mercado Pago" is no button, and
 * what goes on with a colon or a question mark is the title of an article.
 */
export const payWords =
  /^[^\w¿]*(?!para )(?:(?:ir|continuar|finalizar|proceder|realizar|efectuar|confirmar|quiero|quero|cli(?:c|ck|que|ca)|ha(?:z|ce)|toca|toque|a|al|y|e|o|el|con|para|aqui|aca) ){0,5}(?:pag(?:ar|a|ue|o|amento)|compr(?:ar|a|e)|abonar|pay|checkout|buy|subscribe|suscri\w+|assin(?:ar|e|a)|inscri\w+|don(?:ar|a|ate)|doar?|aportar|colaborar|contribuir|reservar)\b(?:[^.?:]|\.(?=\d)){0,32}\bmercado ?pago\b(?!\s*[:?]| (?:es|e|is)\b)/i

/** A button that takes the buyer there; as a link these words may lead to Mercado Pago's home page. */
export const goWords = /^\W*(ir|continuar|seguir|proceed|continue|go)( para| to)? (a|al|con|com|o|no|with|to )? ?mercado ?pago\b/i

/** Attribute values with which shops and platforms mark the choice "pay with Mercado Pago". */
export const mercadoPagoChoice = /mercado[-_ ]?pago|(^|[-_])mp[-_](custom|basic|checkout|pix|ticket)/i

/** A promotion in the shape of a button's words: "Comprá en 6 cuotas con Mercado Pago". */
export const promotionWords = /\b(hasta|cuotas|parcelas|promo|descuento|desconto|sin interes|sem juros|% off)\b/i

/** Names of fields in which a shop's owner enters what connects it to Mercado Pago; no buyer is asked for any of it. */
export const asksForKeys =
  /access_?-?token|(public|private|secret|api)_?-?key|client_?-?secret|webhook_?-?(secret|url)|mercado_?-?pago_?-?(key|token|secret|env|mode)\b/i

/** A box or radio button, as its own tag, that is a shop owner's switch, or a visitor's consent or filter, and no way to pay. */
export const noWayToPay =
  /type="checkbox"[^>]*(?:enable|activ|ativ|habilit|sandbox|cookie|consent)|(?:enable|activ|ativ|habilit|sandbox|cookie|consent)[^>]*type="checkbox"|name="[^"]*(?:filt(?:er|r)|default|padr)/i

/** Paths of a shop's own that have to do with Mercado Pago and not with a buyer. */
export const backOffice =
  /admin|panel|webhook|notif|\bipn\b|config|setting|ajuste|integrac|conect|connect|oauth|callback|report|blog|ayuda|ajuda|help|docs?\//i
