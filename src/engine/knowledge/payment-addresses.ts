/**
 * Addresses at which a buyer starts a Mercado Pago payment, gets instructions to pay, or makes a test payment.
 * Source: Checkout Pro docs, old plugins, devsite-docs other-payment-ways and integrate-pix; read 2026-11-20.
 */
import { makeHosts, siteOnDomain } from './hosts.ts'
import { anyOf } from './patterns.ts'
import { pathCodesOf, type Sites, sites } from './sites.ts'

/** Short links to a payment. */
const shortHosts = ['mpago.la', 'www.mpago.la', 'mpago.li', 'www.mpago.li']

const paymentPaths = [
  'subscriptions/checkout',
  'debits/new',
  ...['redirect', 'start', 'pay', 'preference', 'modal', 'payment'].flatMap((page) => [
    `checkout/${page}`,
    `checkout/v#/${page}`,
  ]),
]
const voucherPaths = ['payments/ticket/helper', 'payments/sandbox/ticket/helper', 'payments/#/ticket']

export function makePaymentAddresses<Id extends string>(table: Sites<Id>) {
  const { isMercadoPagoHost } = makeHosts(table)
  /** Paths that begin with one of `beginnings`, where `#` is a number, with or without a country code before it. */
  const under = (beginnings: readonly string[]) =>
    new RegExp(`^/(?:${anyOf(pathCodesOf(table))}/?)?${anyOf(beginnings).replaceAll('#', String.raw`\d+`)}`)
  const payment = under(paymentPaths)
  const voucher = under(voucherPaths)
  const parse = (url: string) => {
    const { hostname, pathname, searchParams } = new URL(URL.canParse(url) ? url : 'about:blank')
    return isMercadoPagoHost(hostname) ? { hostname, pathname, searchParams } : null
  }
  return {
    /** The country in which `url` takes a payment, by its domain or the code in its path; null if it does not say. */
    siteOf: (url: string): Id | null => {
      const at = parse(url)
      if (!at || !payment.test(at.pathname)) return null
      const inPath = (id: Id) => at.pathname.startsWith(`/${id.toLowerCase()}/`)
      return siteOnDomain(at.hostname, table) ?? (Object.keys(table) as Id[]).find(inPath) ?? null
    },
    /** Whether `url` leads to a Mercado Pago payment page: Checkout Pro, a subscription, or a payment link. */
    isPaymentLink: (url: string) => {
      const at = parse(url)
      if (!at) return false
      const short = shortHosts.includes(at.hostname) || at.hostname.startsWith('link.mercadopago.')
      return short ? at.pathname.length > 1 : payment.test(at.pathname)
    },
    /** Whether `url` is a voucher of a Mercado Pago payment: how to pay in cash, or a Pix code. */
    isVoucherLink: (url: string) => voucher.test(parse(url)?.pathname ?? ''),
    /** Whether an address says that the payment is a test: a `sandbox.` host, or a test order. */
    isSandboxLink: (url: string) => {
      const at = parse(url)
      return at !== null && (at.hostname.startsWith('sandbox.') || (at.searchParams.get('order_id') ?? '').startsWith('ORDTST'))
    },
  }
}

export const { siteOf, isPaymentLink, isVoucherLink, isSandboxLink } = makePaymentAddresses(sites)
