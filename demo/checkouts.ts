/**
 * The sample shop's checkouts with the expected audit of each. `npm start` without addresses audits
 * this list, and the end-to-end tests check it.
 */
import type { Outcome, Verdict } from '../src/engine/audit/types.ts'
import type { Product, SiteId } from '../src/engine/knowledge/words.ts'
import { article, otherCheckout } from './pages/not-a-checkout.ts'
import { cardBrick, checkoutPro, coreMethods, plainFields, secureFields, versionOne, walletBrick } from './pages/right.ts'
import { namedFields, noPromotions, noTerms, ownSdk, plainHttp, rawCode, testKey } from './pages/wrong.ts'
import { type ShopPage, urlOf } from './parts/page.ts'

export interface Expectation {
  verdict: Verdict
  product: Product | null
  site: SiteId | null
  /** By requirement. A requirement without an entry must not have failed. */
  outcomes: Record<string, Outcome>
}

export interface Checkout {
  slug: string
  url: string
  title: string
  page: ShopPage
  expect: Expectation
}

const passed: Expectation['outcomes'] = {
  https: 'passed',
  certificate: 'untested',
  'exposed-secrets': 'passed',
  'production-credentials': 'cantTell',
  notifications: 'untested',
  'official-sdk': 'passed',
  'card-field-names': 'passed',
  promotions: 'passed',
  'terms-link': 'passed',
}

/** Requirements that are never mandatory. */
const recommended = ['secure-fields', 'sdk-version', 'device-id']

const checkout = (page: ShopPage, product: Product, outcomes: Expectation['outcomes'] = {}): Checkout => ({
  slug: page.path.split('/').at(-1)!,
  url: urlOf(page),
  title: page.title,
  page,
  expect: {
    // A right page is undecided, because some requirements need a person. A recommended failure
    // does not change the verdict.
    verdict: Object.entries(outcomes).some(([id, outcome]) => outcome === 'failed' && !recommended.includes(id))
      ? 'notReady'
      : 'undecided',
    product,
    site: page.language === 'pt' ? 'MLB' : 'MLA',
    outcomes: { ...passed, ...outcomes },
  },
})

const notACheckout = (page: ShopPage): Checkout => ({
  ...checkout(page, 'checkout-api'),
  expect: {
    verdict: 'notACheckout',
    product: null,
    site: 'MLA',
    outcomes: Object.fromEntries(Object.keys(passed).map((id) => [id, 'inapplicable'])) as Expectation['outcomes'],
  },
})

const hosted = { 'card-field-names': 'inapplicable', 'secure-fields': 'inapplicable' } as const
const plain = { 'secure-fields': 'failed' } as const
const old = { ...plain, 'sdk-version': 'failed', 'device-id': 'failed' } as const

export const checkouts: readonly Checkout[] = [
  checkout(secureFields, 'checkout-api', {
    'secure-fields': 'passed',
    'financing-costs': 'passed',
    'transparent-prices': 'passed',
  }),
  checkout(coreMethods, 'checkout-api', {
    'financing-costs': 'passed',
    'transparent-prices': 'inapplicable',
    'pix-key': 'untested',
  }),
  checkout(plainFields, 'checkout-api', plain),
  checkout(cardBrick, 'bricks', hosted),
  checkout(checkoutPro, 'checkout-pro', { ...hosted, 'official-sdk': 'inapplicable', 'production-credentials': 'untested' }),
  checkout(walletBrick, 'checkout-pro', hosted),
  checkout(versionOne, 'checkout-api', old),
  checkout(namedFields, 'checkout-api', { ...plain, 'card-field-names': 'failed' }),
  checkout(ownSdk, 'checkout-api', { ...old, 'official-sdk': 'failed' }),
  checkout(plainHttp, 'checkout-api', { https: 'failed', certificate: 'failed' }),
  checkout(noTerms, 'checkout-api', { 'terms-link': 'failed' }),
  checkout(noPromotions, 'checkout-api', { promotions: 'failed' }),
  checkout(testKey, 'checkout-api', { 'production-credentials': 'failed' }),
  checkout(rawCode, 'checkout-pro', {
    ...hosted,
    'official-sdk': 'inapplicable',
    'production-credentials': 'untested',
    'response-messages': 'failed',
    // Asked before paying, not of a result.
    promotions: 'untested',
    'terms-link': 'untested',
  }),
  notACheckout(article),
  notACheckout(otherCheckout),
]
