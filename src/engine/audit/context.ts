/**
 * What the page is: a Mercado Pago checkout at all, of which product, in which country. Each answer carries the codes of its
 * reasons, so that a person can read and correct it.
 */
import { isMercadoPagoHost } from '../knowledge/hosts.ts'
import { isPaymentLink } from '../knowledge/payment-addresses.ts'
import type { Product, SiteId } from '../knowledge/words.ts'
import type { CountrySign, Snapshot } from '../snapshot/types.ts'
import { checkoutReasons, isResultAddress } from './is-checkout.ts'
import { hasSign, isSecureFrame, loadsOfficialSdk, officialOf, ownCardFields, sdkIsRunning } from './page-facts.ts'
import type { Assumed, Context, Corrections } from './types.ts'

/** Reads the context off a snapshot; what a person corrected wins. */
export function readContext(snapshot: Snapshot, corrections: Corrections = {}): Context {
  const why = checkoutReasons(snapshot)
  const ownPage = snapshot.documents[0] !== undefined && isMercadoPagoHost(snapshot.documents[0].host)
  const isCheckout = (why.length > 0 && !ownPage) || corrections.product !== undefined
  return {
    isCheckout,
    why: ownPage ? ['mercado-pago-page'] : why.length > 0 ? why : ['no-payment-here'],
    product: corrections.product
      ? { value: corrections.product, why: ['corrected'] }
      : isCheckout
        ? readProduct(snapshot)
        : unknown,
    site: corrections.site ? { value: corrections.site, why: ['corrected'] } : readSite(snapshot),
  }
}

const unknown = { value: null, why: [] }

/** A sign of a product: the weight is how much it takes to outvote it. */
type ProductSign = [product: Product, code: string, weight: number, seen: boolean]

function readProduct(snapshot: Snapshot): Assumed<Product> {
  const { scripts, markers, links, payControls, documents, frames, secureHosts } = snapshot
  const marker = (...ids: string[]) => markers.some(({ id }) => ids.includes(id))
  const global = (...names: string[]) => documents.some(({ globals }) => globals.some((name) => names.includes(name)))
  const sdkHere =
    loadsOfficialSdk(scripts) ||
    hasSign(scripts, 'uses-v1', 'uses-v2', 'uses-card-methods', 'sdk-body') ||
    sdkIsRunning(documents)
  const own = ownCardFields(snapshot)
  const ownForm = own.some(({ kind }) => kind !== 'holder') && (sdkHere || own.some(({ mercadoPago }) => mercadoPago))
  const inBrick = snapshot.fields.some((field) => field.inBrick)
  const brick = marker('card-brick', 'status-brick') || hasSign(scripts, 'uses-card-brick', 'uses-status-brick')
  const official = (role: string) => scripts.some((script) => officialOf(script)?.role === role)
  const signs: ProductSign[] = [
    ['checkout-api', 'plain-card-fields', 6, ownForm],
    ['checkout-api', 'card-form-ids', 5, secureHosts.length > 0],
    ['checkout-api', 'card-form-script', 4, hasSign(scripts, 'uses-card-form', 'uses-fields', 'uses-card-methods')],
    ['checkout-api', 'secure-fields', 2, frames.some(isSecureFrame) && !brick && !inBrick],
    ['checkout-api', 'plugin-form', 3, marker('woocommerce', 'magento', 'prestashop', 'opencart') && !onlyBasicPlugin(snapshot)],
    ['checkout-api', 'sdk-v1', 2, scripts.some((script) => officialOf(script)?.id === 'sdk-v1') || hasSign(scripts, 'uses-v1')],
    ['checkout-api', 'tokenizer', 4, official('tokenizer')],
    ['bricks', 'brick-container', 5, marker('card-brick', 'status-brick')],
    ['bricks', 'brick-script', 5, hasSign(scripts, 'uses-card-brick', 'uses-status-brick')],
    ['bricks', 'brick-script', 2, hasSign(scripts, 'uses-bricks')],
    ['bricks', 'brick-global', 4, global('cardPaymentBrickController', 'paymentBrickController', 'statusScreenBrickController')],
    [
      'checkout-pro',
      'payment-link',
      3,
      links.some(({ about }) => about === 'payment') ||
        payControls.some(({ kind }) => kind === 'link') ||
        frames.some(({ src }) => isPaymentLink(src)),
    ],
    [
      'checkout-pro',
      'pro-button',
      4,
      official('button') || marker('old-button', 'preference-script', 'pro-modal', 'pro-container'),
    ],
    // The Wallet Brick is Checkout Pro's button of today: it leads to Mercado Pago's own payment page.
    [
      'checkout-pro',
      'wallet-brick',
      5,
      marker('wallet-brick') || hasSign(scripts, 'uses-wallet-brick') || global('walletBrickController'),
    ],
    ['checkout-pro', 'pro-script', 3, hasSign(scripts, 'uses-checkout')],
    ['checkout-pro', 'payment-choice', 1, payControls.length > 0 || marker('woocommerce')],
    ['checkout-pro', 'result-address', 1, documents.some(isResultAddress)],
  ]
  return heaviest(signs.filter(([, , , seen]) => seen).map(([product, code, weight]) => [product, code, weight] as const))
}

/** The WooCommerce plugin's choices for Checkout Pro alone: no card form of the shop's is to come. */
const onlyBasicPlugin = ({ markers }: Snapshot) => {
  const woo = markers.filter(({ id }) => id === 'woocommerce')
  return (
    woo.length > 0 &&
    woo.every(({ where }) => /basic/.test(where.selector.at(-1) ?? '')) &&
    !markers.some(({ id }) => id === 'magento')
  )
}

const countryWeight: Record<CountrySign, number> = {
  'site-id': 6,
  'doc-types': 4,
  locale: 4,
  'mp-domain': 3,
  tld: 3,
  currency: 3,
  lang: 2,
  banner: 2,
  // The Spanish requirement page names Argentina's promotions to every country.
  promotions: 1,
}

function readSite({ documents }: Snapshot): Assumed<SiteId> {
  const signs = new Map(documents.flatMap(({ countrySigns }) => countrySigns).map((sign) => [`${sign.site} ${sign.sign}`, sign]))
  return heaviest([...signs.values()].map(({ site, sign }) => [site, sign, countryWeight[sign]] as const))
}

/** The value with the most weight behind it and its codes; on a draw the one named first. */
function heaviest<Value extends string>(signs: readonly (readonly [Value, string, number])[]): Assumed<Value> {
  const weights = new Map<Value, number>()
  for (const [value, , weight] of signs) weights.set(value, (weights.get(value) ?? 0) + weight)
  let best: Value | null = null
  for (const [value, weight] of weights) if (best === null || weight > weights.get(best)!) best = value
  return { value: best, why: [...new Set(signs.filter(([value]) => value === best).map(([, code]) => code))] }
}
