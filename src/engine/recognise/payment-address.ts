/** Whether an address whose query was removed leads to a Mercado Pago payment page, or to a test payment. */
import { isPaymentLink, isSandboxLink } from '../knowledge/payment-addresses.ts'
import type { TellingQuery } from '../snapshot/candidates.ts'

const queries: Record<TellingQuery, string> = { '': '', plan: '?preapproval_plan_id=', test: '?order_id=ORDTST' }

interface Address {
  query: TellingQuery
}

export const paysAt = (href: string, { query }: Address) => isPaymentLink(href + queries[query])
export const isTestAt = (href: string, { query }: Address) => isSandboxLink(href + queries[query])
