/** The links of the page, and the ways off it to a Mercado Pago payment. */
import { isPaymentLink, isVoucherLink } from '../../knowledge/payment-addresses.ts'
import type { LinkSeen, Snapshot } from '../../snapshot/types.ts'

type Ways = Pick<Snapshot, 'links' | 'frames'>

/** The links about one of these topics, in the page's order. */
export const linksAbout = (links: readonly LinkSeen[], ...topics: readonly LinkSeen['about'][]) =>
  links.filter(({ about }) => topics.includes(about))

/** Whether the page links to, or holds in a frame, a payment page of Mercado Pago's. */
export const opensPaymentPage = ({ links, frames }: Ways) =>
  linksAbout(links, 'payment').length > 0 || frames.some(({ src }) => isPaymentLink(src))

/** Whether the page links to, or holds in a frame, a voucher of a payment made here. */
export const opensVoucher = ({ links, frames }: Ways) =>
  linksAbout(links, 'voucher').length > 0 || frames.some(({ src }) => isVoucherLink(src))
