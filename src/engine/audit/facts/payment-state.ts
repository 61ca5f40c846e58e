/** What a page lets a buyer pay with at the moment. Two readings of one page that differ in it are two states of a step. */
import type { Snapshot } from '../../snapshot/types.ts'
import type { PaymentPart } from '../types.ts'
import { isSecureFrame } from './card-form.ts'
import { linksAbout, opensVoucher } from './links.ts'
import { isPixCharge } from './pix.ts'

/** The ways to pay that are in sight. A choice that is not made yet opens none. */
export function paymentPartsOf(snapshot: Snapshot): PaymentPart[] {
  const { fields, frames, markers, pix, links } = snapshot
  const parts: [PaymentPart, boolean][] = [
    [
      'card',
      fields.some(({ visible, otherProcessor }) => visible && !otherProcessor) ||
        frames.some((frame) => isSecureFrame(frame) && frame.visible) ||
        markers.some(({ id, hidden }) => id === 'card-brick' && !hidden),
    ],
    ['pix', pix.some(isPixCharge)],
    ['voucher', opensVoucher(snapshot)],
    [
      'payment-page',
      linksAbout(links, 'payment').some(({ visible }) => visible) ||
        markers.some(({ id, hidden }) => id === 'wallet-brick' && !hidden),
    ],
  ]
  return parts.filter(([, seen]) => seen).map(([part]) => part)
}
