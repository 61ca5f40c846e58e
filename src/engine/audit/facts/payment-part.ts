/** The part of the page in which a buyer pays. */
import type { MarkerId } from '../../knowledge/markers.ts'
import type { Snapshot } from '../../snapshot/types.ts'
import { isSecureFrame, mayHoldForm } from './card-form.ts'
import { linksAbout } from './links.ts'
import { offersPayment } from './result-step.ts'

/** Elements that are the payment part or stand in it, unlike the choices that open it and the fields that nobody sees. */
const places: readonly MarkerId[] = ['card-brick', 'wallet-brick', 'pro-container', 'old-button', 'v2-form', 'v1-form']

/** Whether the payment part is on the page, and all of it is hidden until a buyer makes a choice or goes a step further. */
export function isPaymentClosed({ fields, frames, markers, links }: Snapshot): boolean {
  const seen = [
    ...fields.filter(({ otherProcessor }) => !otherProcessor).map(({ visible }) => visible),
    ...frames.filter(isSecureFrame).map(({ visible }) => visible),
    ...markers.filter(({ id }) => places.includes(id)).map(({ hidden }) => !hidden),
    ...linksAbout(links, 'payment').map(({ visible }) => visible),
  ]
  return seen.length > 0 && !seen.includes(true)
}

/** Whether there is something to pay with, or a frame that may hold it. A running SDK alone is neither: the form is still to come. */
export const hasPaymentPart = (snapshot: Snapshot) => offersPayment(snapshot) || snapshot.frames.some(mayHoldForm)
