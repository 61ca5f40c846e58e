/** Whether a buyer starts, makes or has just made a Mercado Pago payment on the page. */
import { checkoutMarkers } from '../knowledge/markers.ts'
import { isPaymentLink, isVoucherLink } from '../knowledge/payment-addresses.ts'
import { pluginPix } from '../knowledge/pix.ts'
import type { Snapshot } from '../snapshot/types.ts'
import { hasSign, isSecureFrame, officialOf, sdkIsRunning } from './page-facts.ts'

/** Every sign that a buyer starts, makes or has just made a Mercado Pago payment here. One is enough; words and logos are none. */
export function checkoutReasons(snapshot: Snapshot): string[] {
  const { scripts, markers, links, payControls, documents, frames } = snapshot
  const signs: [string, boolean][] = [
    [
      'sdk',
      scripts.some((script) => /sdk|button|tokenizer/.test(officialOf(script)?.role ?? '')) || hasSign(scripts, 'sdk-body'),
    ],
    ['sdk-global', sdkIsRunning(documents)],
    ['uses-sdk', hasSign(scripts, 'uses-v1', 'uses-v2')],
    ['secure-fields', frames.some(isSecureFrame)],
    ['card-form', snapshot.secureHosts.length > 0 || isOfficialForm(snapshot)],
    ['brick', documents.some(({ globals }) => globals.some((name) => /BrickController$/.test(name) && !/^brand/.test(name)))],
    [
      'payment-element',
      markers.some(({ id }) => checkoutMarkers.includes(id)) || snapshot.pix.some(({ where }) => pluginPix.test(where.snippet)),
    ],
    [
      'payment-link',
      links.some(({ about }) => about === 'payment' || about === 'voucher') ||
        frames.some(({ src }) => isPaymentLink(src) || isVoucherLink(src)),
    ],
    ['pro-script', hasSign(scripts, 'uses-checkout')],
    ['calls-api', hasSign(scripts, 'calls-api')],
    ['payment-choice', payControls.length > 0],
    ['result-address', documents.some(isResultAddress)],
  ]
  return signs.filter(([, seen]) => seen).map(([code]) => code)
}

/**
 * A card form in the shape of Mercado Pago's samples, also without the SDK in sight: v2's ids, or v1's `data-checkout` beside its hidden
 * payment fields. `data-checkout` alone is used by others too.
 */
function isOfficialForm({ fields, markers }: Snapshot): boolean {
  const official = fields.filter(({ by, mercadoPago }) => mercadoPago && by === 'mercado-pago')
  const v2 = official.some(({ where }) => /form-checkout__/.test(where.selector.at(-1) ?? ''))
  return v2 || (official.length > 0 && markers.some(({ id }) => id === 'payment-field'))
}

/** Addresses to which Mercado Pago sends buyers back. Source: devsite-docs checkout-pro/redirection, and addresses seen. */
export const isResultAddress = ({ query: { names } }: Snapshot['documents'][number]) =>
  names.includes('collection_status') ||
  names.includes('preapproval_id') ||
  (names.includes('status') &&
    (names.includes('collection_id') ||
      names.includes('preference_id') ||
      (names.includes('payment_id') &&
        (names.includes('merchant_order_id') || names.includes('payment_type') || names.includes('external_reference')))))
