/**
 * Addresses at which a buyer starts a Mercado Pago payment, and what a shop writes on the button.
 * Source: Checkout Pro docs, old plugins, public code; read 2026-11-20.
 */
import { isMercadoPagoHost } from './hosts'

/** Whether `url` leads to a Mercado Pago payment page: Checkout Pro, a subscription, or a payment link. */
export function isPaymentLink(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { hostname, pathname, search } = new URL(url)
  if (/^(www\.)?mpago\.(la|li)$/.test(hostname)) return pathname.length > 1
  if (/^link\.mercadopago\.[a-z.]+$/.test(hostname) && isMercadoPagoHost(hostname)) return pathname.length > 1
  if (!isMercadoPagoHost(hostname)) return false
  if (/^\/subscriptions\/checkout/.test(pathname)) return /preapproval_plan_id=/.test(search)
  if (/^\/ml[a-z]\/debits\/new/.test(pathname)) return /preapproval_plan_id=/.test(search)
  return /^\/(ml[a-z]|mco|mpe)?\/?checkout\/(v\d+\/)?(redirect|start|pay|preference|modal|payment)/.test(pathname)
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

/** A button's or link's own words that start a payment, without accents; anchored, so that "how to pay with Mercado Pago" is no button. */
export const payWords =
  /^\W*(ir a |continuar (y |con el |e )?|proceder (a|al|con el) |realizar (el )?|efectuar (el )?|confirmar (y |e )|finalizar (y |e )?|quiero |clic para )?(pag(ar|a|ue|o|amento)|compr(ar|a|e)|abonar|don(ar|a|e)|doar|suscrib\w+|assin(ar|e)|pay|checkout|buy|subscribe|donate)\b([^.?]|\.\d){0,24}\bmercado ?pago\b/i

/** A button that takes the buyer there; as a link these words may lead to Mercado Pago's home page. */
export const goWords = /^\W*(ir|continuar|seguir|proceed|continue|go)( para| to)? (a|al|con|com|o|no|with|to )? ?mercado ?pago\b/i

/** Attribute values with which shops and platforms mark the choice "pay with Mercado Pago". */
export const mercadoPagoChoice = /mercado[-_ ]?pago|(^|[-_])mp[-_](custom|basic|checkout|pix|ticket)/i

/** A promotion in the shape of a button's words: "Comprá en 6 cuotas con Mercado Pago". */
export const promotionWords = /\b(hasta|cuotas|parcelas|promo|descuento|desconto|sin interes|sem juros|% off)\b/i
