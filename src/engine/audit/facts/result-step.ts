/** Whether all that is left to do on the page is to read the result of a payment. */
import { checkoutMarkers, type MarkerId } from '../../knowledge/markers.ts'
import type { Snapshot } from '../../snapshot/types.ts'
import { hasBrick, isBrickRunning } from './bricks.ts'
import { isSecureFrame } from './card-form.ts'
import { opensPaymentPage, opensVoucher } from './links.ts'
import { hasMarker } from './markers.ts'
import { isPixCharge } from './pix.ts'
import { isResultPage } from './result-page.ts'

const waysToPay = checkoutMarkers.filter((id): id is MarkerId => id !== 'status-brick')

/** A result page, by its own address, without a way to pay. Code alone is none: shops load one script on all their pages. */
export const isResultStep = (snapshot: Snapshot) => snapshot.documents.slice(0, 1).some(isResultPage) && !offersPayment(snapshot)

/** Whether the page shows a payment that was made, with no other way to pay, though its address does not say so. */
export const showsMadePayment = (snapshot: Snapshot) =>
  (opensVoucher(snapshot) || snapshot.pix.some(isPixCharge) || showsStatusScreen(snapshot)) && !offersPayment(snapshot)

/** Beside a Brick that takes a card, the place of a Status Screen waits for the payment, unless it runs or the address is a result's. */
export const showsStatusScreen = (parts: Pick<Snapshot, 'documents' | 'markers' | 'scripts'>) =>
  isBrickRunning(parts.documents, 'status') ||
  (hasBrick(parts, 'status') && (!hasBrick(parts, 'card') || parts.documents.some(isResultPage)))

/** The parts that may hold a way to pay. */
type Ways = Pick<
  Snapshot,
  'fields' | 'secureHosts' | 'payControls' | 'frames' | 'documents' | 'markers' | 'links' | 'phrases' | 'pix'
>

/** Whether a buyer can pay on the page. A Pix code or a voucher to be paid belongs to a payment that was made. */
export const offersPayment = (snapshot: Ways) =>
  snapshot.fields.length + snapshot.secureHosts.length + snapshot.payControls.length > 0 ||
  snapshot.frames.some(isSecureFrame) ||
  isBrickRunning(snapshot.documents, 'card', 'wallet') ||
  hasMarker(snapshot.markers, ...waysToPay) ||
  opensPaymentPage(snapshot) ||
  snapshot.pix.some((each) => !isPixCharge(each))
