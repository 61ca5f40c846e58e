/**
 * Addresses at which a buyer starts a Mercado Pago payment. What a shop writes on the button: `phrases/pay-buttons.ts`.
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

/** Attribute values with which shops and platforms mark the choice "pay with Mercado Pago". */
export const mercadoPagoChoice = /mercado[-_ ]?pago|(^|[-_])mp[-_](custom|basic|checkout|pix|ticket)/i
