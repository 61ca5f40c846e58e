import { cardFormPlugins, proPluginId } from '../../knowledge/markers.ts'
import { creditsChoiceId } from '../../knowledge/pro-choices.ts'
import type { Product } from '../../knowledge/words.ts'
import type { MarkerSeen, Snapshot } from '../../snapshot/types.ts'
import { hasBrick, hasBrickCode, hasBrickContainer, isBrickRunning } from '../facts/bricks.ts'
import { hasSampleBuyer, hasSamplePixForm, isCardData, isSecureFrame, ownCardFields } from '../facts/card-form.ts'
import { opensPaymentPage, opensVoucher } from '../facts/links.ts'
import { hasMarker } from '../facts/markers.ts'
import { isPixCharge, isPixOfMercadoPago } from '../facts/pix.ts'
import { isProcessedByMercadoPago } from '../facts/processed-by.ts'
import { isReturnFromMercadoPago } from '../facts/result-page.ts'
import { hasSign } from '../facts/script-signs.ts'
import { callsSdk, isOldButton, isSdk, isSdkRunning, isSdkV1, isTokenizer } from '../facts/sdk.ts'
import { isSdkByText } from '../facts/sdk-origin.ts'
import { countScriptsNotRead } from '../facts/unread.ts'
import { once } from '../once.ts'
import type { Assumed } from '../types.ts'
import { heaviest, type Sign } from './heaviest.ts'

/** The product that most of the pages' signs point to; a sign counts once, even if several pages have it. */
export function readProduct(pages: readonly Snapshot[]): Assumed<Product> {
  const [first, ...others] = pages.map(productSigns)
  const seen = first?.filter(([, , , isSeen], sign) => isSeen || others.some((signs) => signs[sign]![3])) ?? []
  return heaviest(seen.map(([product, code, weight]): Sign<Product> => [product, code, weight]))
}

/** A sign of a product, with its weight in the vote. */
type ProductSign = [...Sign<Product>, seen: boolean]

const productSigns = once((snapshot: Snapshot): ProductSign[] => {
  const { scripts, markers, payControls, documents, frames, fields, secureHosts } = snapshot
  const drawsBrick = fields.some(({ inBrick }) => inBrick)
  const hasCardBrick = hasBrick(snapshot, 'card', 'status') || drawsBrick || isBrickRunning(documents, 'card', 'status')
  const linksToPayment =
    opensPaymentPage(snapshot) || hasSign(scripts, 'opens-payment') || payControls.some(({ kind }) => kind === 'link')
  const button = scripts.some(isOldButton) || hasMarker(markers, 'old-button', 'preference-script', 'pro-modal', 'pro-container')
  const wallet = hasBrick(snapshot, 'wallet') || isBrickRunning(documents, 'wallet')
  return [
    ['checkout-api', 'plain-card-fields', 6, hasOwnForm(snapshot)],
    ['checkout-api', 'card-form-ids', 5, secureHosts.length > 0],
    ['checkout-api', 'card-form-script', 4, hasSign(scripts, 'uses-card-form', 'uses-fields', 'uses-card-methods', 'uses-yape')],
    ['checkout-api', 'secure-fields', 2, frames.some(isSecureFrame) && !hasCardBrick && !mayDrawBrick(snapshot)],
    ['checkout-api', 'pix-form', 3, hasSamplePixForm(snapshot)],
    ['checkout-api', 'processed-by', 3, snapshot.pix.some(isPixCharge) && isProcessedByMercadoPago(snapshot)],
    ['checkout-api', 'voucher', 2, opensVoucher(snapshot)],
    [
      'checkout-api',
      'plugin-form',
      3,
      markers.some(isPluginForm) || snapshot.pix.some((each) => isPixCharge(each) && isPixOfMercadoPago(each)),
    ],
    ['checkout-api', 'sdk-v1', 2, scripts.some(isSdkV1) || hasSign(scripts, 'uses-v1')],
    ['checkout-api', 'tokenizer', 4, scripts.some(isTokenizer)],
    ['bricks', 'brick-container', 5, hasBrickContainer(markers, 'card', 'status') || drawsBrick],
    ['bricks', 'brick-script', 5, hasBrickCode(scripts, 'card', 'status')],
    ['bricks', 'brick-script', 2, hasSign(scripts, 'uses-bricks')],
    ['bricks', 'brick-global', 4, isBrickRunning(documents, 'card', 'status')],
    ['checkout-pro', 'payment-link', 3, linksToPayment],
    ['checkout-pro', 'pro-button', 4, button],
    ['checkout-pro', 'wallet-brick', 5, wallet],
    ['checkout-pro', 'pro-script', 3, hasSign(scripts, 'uses-checkout', 'uses-old-button')],
    [
      'checkout-pro',
      'payment-choice',
      1,
      payControls.length > 0 || hasMarker(markers, 'woocommerce') || markers.some(isProPlugin),
    ],
    ['checkout-pro', 'result-address', 1, documents.some(isReturnFromMercadoPago)],
    [
      'checkout-api',
      'payment-element',
      1,
      fields.length + secureHosts.length === 0 && !hasSamplePixForm(snapshot) && hasSampleBuyer(snapshot),
    ],
  ]
})

/** Whether the shop has its own card fields, together with the SDK, with Mercado Pago's marks on them, or said to be charged by it. */
function hasOwnForm(snapshot: Snapshot): boolean {
  const { scripts, documents } = snapshot
  const own = ownCardFields(snapshot)
  const hasSdk =
    scripts.some((script) => isSdk(script) || isSdkByText(script)) ||
    callsSdk(scripts) ||
    hasSign(scripts, 'uses-card-methods') ||
    isSdkRunning(documents)
  return own.some(isCardData) && (hasSdk || own.some(({ mercadoPago }) => mercadoPago) || isProcessedByMercadoPago(snapshot))
}

/** Whether an element is an official plugin's choice of Checkout Pro, for which no card form of the shop is expected. */
const isProPlugin = ({ id, where }: MarkerSeen) =>
  cardFormPlugins.includes(id) &&
  [proPluginId, creditsChoiceId].some((choice) => choice.test(`${where.selector.at(-1) ?? ''} ${where.snippet}`))

const isPluginForm = (marker: MarkerSeen) => cardFormPlugins.includes(marker.id) && !isProPlugin(marker)

/** A Brick draws its own secure fields. Whether code creates one is not known while scripts are unread. */
const mayDrawBrick = (snapshot: Snapshot) => countScriptsNotRead(snapshot) > 0
