/** The links of the page, and the ways from it to a Mercado Pago payment. */
import { isPaymentLink, isVoucherLink } from '../../knowledge/payment-addresses.ts'
import type { LinkSeen, Snapshot } from '../../snapshot/types.ts'
import { hasMarker } from './markers.ts'
import { shownPhrases } from './phrases.ts'

type Ways = Pick<Snapshot, 'links' | 'frames'>
type AllWays = Ways & Pick<Snapshot, 'markers' | 'phrases'>

/** The links about one of these topics, in the page's order. */
export const linksAbout = (links: readonly LinkSeen[], ...topics: readonly LinkSeen['about'][]) =>
  links.filter(({ about }) => topics.includes(about))

/** Whether a buyer can see a link with an address of its own and follow it. */
export const isWithinReach = ({ visible, leads }: LinkSeen) => visible && leads !== 'nowhere'

/** Whether the page leads to a Mercado Pago payment page: by a link, a handler or an address in its text; or shows one in a frame. */
export const opensPaymentPage = ({ links, frames, markers, phrases }: AllWays) =>
  linksAbout(links, 'payment').length > 0 ||
  frames.some(({ src }) => isPaymentLink(src)) ||
  hasMarker(markers, 'pays-on-click') ||
  shownPhrases(phrases, 'payment-address').length > 0

/** Whether the page links to a voucher of a Mercado Pago payment or shows one in a frame. */
export const opensVoucher = ({ links, frames }: Ways) =>
  linksAbout(links, 'voucher').length > 0 || frames.some(({ src }) => isVoucherLink(src))
