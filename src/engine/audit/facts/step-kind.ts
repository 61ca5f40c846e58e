/** What a page of a journey is for. */
import type { Snapshot } from '../../snapshot/types.ts'
import { isCheckoutPage } from '../context/index.ts'
import type { Context, StepKind } from '../types.ts'
import { isMercadoPagoPage } from './mercado-pago-page.ts'
import { isOtherPage } from './other-page.ts'
import { shownPhrases } from './phrases.ts'
import { isPixCharge } from './pix.ts'
import { isResultStep, offersPayment, showsMadePayment } from './result-step.ts'
import { isSdkRunning } from './sdk.ts'

/**
 * `before`: a page of a checkout, such as the cart or the buyer's data, on which nothing can be paid yet. `other`: of no checkout.
 * A page without any sign of Mercado Pago belongs to the checkout when the tester audits it beside pages that have one; what a person
 * corrected holds for all pages of the shop.
 * @param context of the journey
 */
export function stepKindOf(snapshot: Snapshot, { isCheckout, product }: Context): StepKind {
  if (!isCheckout || (isMercadoPagoPage(snapshot) && !isCorrected(product))) return 'other'
  if (isResultStep(snapshot)) return 'result'
  if (!isCheckoutPage(snapshot) && !isCorrected(product)) return isOtherPage(snapshot) ? 'other' : kindWithoutSigns(snapshot)
  if (offersPayment(snapshot)) return 'payment'
  // The payment's script goes on running in a document that shows one step after the other.
  if (saysResult(snapshot)) return 'result'
  return isSdkRunning(snapshot.documents) ? 'payment' : kindWithoutSigns(snapshot)
}

const isCorrected = ({ why }: Context['product']) => why.includes('corrected')

const kindWithoutSigns = (snapshot: Snapshot): StepKind =>
  showsPixCharge(snapshot) || showsMadePayment(snapshot) || saysResult(snapshot) ? 'result' : 'before'

/** Whether the page shows a Pix code to pay. The words beside it, such as "Pix copia e cola", are no further way to pay; card fields are. */
const showsPixCharge = ({ pix, fields }: Snapshot) => pix.some(isPixCharge) && fields.length === 0

/** Whether a heading tells the result of a payment. */
const saysResult = ({ phrases }: Snapshot) => shownPhrases(phrases, 'result').some(({ headline }) => headline)
