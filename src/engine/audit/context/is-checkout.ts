/** Whether a buyer starts, makes or has just made a Mercado Pago payment on the page. */
import { checkoutMarkers } from '../../knowledge/markers.ts'
import type { Snapshot } from '../../snapshot/types.ts'
import { isBrickRunning } from '../facts/bricks.ts'
import { hasSampleForm, hasSamplePixForm, isSecureFrame } from '../facts/card-form.ts'
import { opensPaymentPage, opensVoucher } from '../facts/links.ts'
import { offersByMarker } from '../facts/markers.ts'
import { isOtherPage, isWithoutPayment, scriptsOfPage } from '../facts/other-page.ts'
import { isOwnKey, isTokenInSettings } from '../facts/own-keys.ts'
import { isPixOfMercadoPago } from '../facts/pix.ts'
import { isProcessedByMercadoPago } from '../facts/processed-by.ts'
import { isReturnFromMercadoPago, showsRejectionOfMercadoPago } from '../facts/result-page.ts'
import { hasSign } from '../facts/script-signs.ts'
import { callsSdk, isPaymentScript, isSdkRunning } from '../facts/sdk.ts'
import { isSdkByText } from '../facts/sdk-origin.ts'
import { once } from '../once.ts'

/** Every sign that a buyer starts, makes or has just made a Mercado Pago payment. One is enough; words and logos do not count. */
export const checkoutReasons = once((snapshot: Snapshot): readonly string[] => {
  const { markers, pix, payControls, secureHosts, documents, frames, keys } = snapshot
  // A shop may load one script on all its pages.
  const saysNothing = isWithoutPayment(snapshot)
  const ofThisPage = scriptsOfPage(snapshot)
  const signs: [string, boolean][] = [
    ['sdk', ofThisPage.some((script) => isPaymentScript(script) || isSdkByText(script))],
    ['sdk-global', isSdkRunning(documents) && !saysNothing],
    ['uses-sdk', callsSdk(ofThisPage)],
    ['secure-fields', frames.some(isSecureFrame)],
    ['card-form', secureHosts.length > 0 || hasSampleForm(snapshot)],
    ['processed-by', isProcessedByMercadoPago(snapshot)],
    ['pix-form', hasSamplePixForm(snapshot)],
    ['brick', isBrickRunning(documents, 'card', 'status', 'wallet')],
    ['payment-element', offersByMarker(markers, ...checkoutMarkers) || pix.some(isPixOfMercadoPago)],
    ['payment-link', opensPaymentPage(snapshot) || opensVoucher(snapshot) || hasSign(ofThisPage, 'opens-payment')],
    ['pro-script', hasSign(ofThisPage, 'uses-checkout', 'uses-old-button')],
    ['calls-api', hasSign(ofThisPage, 'calls-api')],
    ['payment-choice', payControls.length > 0],
    ['result-address', documents.some(isReturnFromMercadoPago) || showsRejectionOfMercadoPago(snapshot)],
  ]
  const reasons = signs.filter(([, seen]) => seen).map(([code]) => code)
  // Most pages with a key show what it is for.
  const ownKey = keys.some((key) => isOwnKey(key) || (!isOtherPage(snapshot) && isTokenInSettings(key)))
  return reasons.length === 0 && ownKey ? ['own-key'] : reasons
})
