/**
 * The sample shop's checkouts and what an audit says of each. `npm start` without addresses audits this list, and the end-to-end
 * tests walk it.
 */
import type { Outcome, Verdict } from '../src/audit/types'
import type { Product, SiteId } from '../src/knowledge/words'
import { shops } from './hosts'
import { article, otherCheckout } from './pages/not-a-checkout'
import { cardBrick, checkoutPro, coreMethods, plainFields, secureFields, versionOne, walletBrick } from './pages/right'
import { namedFields, noPromotions, noTerms, ownSdk, plainHttp } from './pages/wrong'
import type { ShopPage } from './parts/page'

export interface Expectation {
  verdict: Verdict
  product: Product | null
  site: SiteId | null
  outcomes: Record<'https' | 'official-sdk' | 'card-field-names' | 'promotions' | 'terms-link', Outcome>
}

export interface Checkout {
  slug: string
  url: string
  title: string
  page: ShopPage
  expect: Expectation
}

/** The address of a page. */
export const urlOf = ({ shop, path }: ShopPage) => `${shop === 'old' ? 'http' : 'https'}://${shops[shop]}${path}`

const passed: Expectation['outcomes'] = {
  https: 'passed',
  'official-sdk': 'passed',
  'card-field-names': 'passed',
  promotions: 'passed',
  'terms-link': 'passed',
}

const checkout = (page: ShopPage, product: Product, outcomes: Partial<Expectation['outcomes']> = {}): Checkout => ({
  slug: page.path.split('/').at(-1)!,
  url: urlOf(page),
  title: page.title,
  page,
  expect: {
    verdict: Object.values(outcomes).includes('failed') ? 'notReady' : 'ready',
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

export const checkouts: readonly Checkout[] = [
  checkout(secureFields, 'checkout-api'),
  checkout(coreMethods, 'checkout-api'),
  checkout(plainFields, 'checkout-api'),
  checkout(cardBrick, 'bricks', { 'card-field-names': 'inapplicable' }),
  checkout(checkoutPro, 'checkout-pro', { 'official-sdk': 'inapplicable', 'card-field-names': 'inapplicable' }),
  checkout(walletBrick, 'checkout-pro', { 'card-field-names': 'inapplicable' }),
  checkout(versionOne, 'checkout-api'),
  checkout(namedFields, 'checkout-api', { 'card-field-names': 'failed' }),
  checkout(ownSdk, 'checkout-api', { 'official-sdk': 'failed' }),
  checkout(plainHttp, 'checkout-api', { https: 'failed' }),
  checkout(noTerms, 'checkout-api', { 'terms-link': 'failed' }),
  checkout(noPromotions, 'checkout-api', { promotions: 'failed' }),
  notACheckout(article),
  notACheckout(otherCheckout),
]
