/**
 * The sample shop's journeys: checkouts in several steps, each with the expected audit of all its steps together. `npm start -- --journey`
 * without addresses audits the first.
 */
import type { Outcome, StepKind } from '../src/engine/audit/types.ts'
import type { Expectation } from './checkouts.ts'
import { checkoutPro } from './pages/right.ts'
import { singlePage } from './pages/single-page.ts'
import {
  buyerData,
  cart,
  cartBeforeIt,
  cartBeforePlain,
  cartWithoutTerms,
  payment,
  paymentElsewhere,
  pixCharge,
  pixForm,
  plainData,
  thanks,
} from './pages/steps.ts'
import { rawCode } from './pages/wrong.ts'
import { type ShopPage, urlOf } from './parts/page.ts'

export interface Journey {
  slug: string
  title: string
  /** The shop's pages that it needs. */
  pages: readonly ShopPage[]
  /** Addresses in the order in which a buyer comes to them. */
  addresses: readonly string[]
  /** The first of them. */
  url: string
  /** What each step is for. */
  kinds: readonly StepKind[]
  /** Of all steps together. */
  expect: Expectation
  /** Indices of the steps on which something has failed. */
  failsOn: readonly number[]
}

/** Mercado Pago's own page, to which the shop's link leads. */
const paymentPage = 'https://www.mercadopago.com.ar/checkout/v1/redirect?pref_id=123456789-0f0e0d0c-1111-4222-8333-0a0b0c0d0e0f'

const right: Record<string, Outcome> = {
  https: 'passed',
  'official-sdk': 'passed',
  'card-field-names': 'passed',
  'secure-fields': 'passed',
  'exposed-secrets': 'passed',
  promotions: 'passed',
  'terms-link': 'passed',
  'financing-costs': 'passed',
}

function journey(
  slug: string,
  title: string,
  steps: readonly [ShopPage | string, StepKind][],
  expect: Partial<Omit<Expectation, 'outcomes'>> = {},
  outcomes: Expectation['outcomes'] = {},
  failsOn: readonly number[] = [],
): Journey {
  const addresses = steps.map(([page]) => (typeof page === 'string' ? page : urlOf(page)))
  return {
    slug,
    title,
    pages: steps.flatMap(([page]) => (typeof page === 'string' ? [] : [page])),
    addresses,
    url: addresses[0]!,
    kinds: steps.map(([, kind]) => kind),
    failsOn,
    expect: { verdict: 'undecided', product: 'checkout-api', site: 'MLA', ...expect, outcomes: { ...right, ...outcomes } },
  }
}

const hosted = {
  'official-sdk': 'inapplicable',
  'card-field-names': 'inapplicable',
  'secure-fields': 'inapplicable',
  'financing-costs': 'inapplicable',
} as const

export const journeys: readonly Journey[] = [
  journey('tres-paginas', 'Tres páginas, bien solo juntas', [
    [cart, 'before'],
    [buyerData, 'before'],
    [payment, 'payment'],
  ]),
  journey(
    'ida-y-vuelta',
    'Checkout Pro, ida y vuelta',
    [
      [checkoutPro, 'payment'],
      [paymentPage, 'other'],
      [thanks, 'result'],
    ],
    { product: 'checkout-pro' },
    hosted,
  ),
  journey(
    'pix',
    'Pix: datos y código',
    [
      [pixForm, 'payment'],
      [pixCharge, 'result'],
    ],
    { site: 'MLB' },
    // Cards may be offered on the same page, after a choice.
    { ...hosted, 'official-sdk': 'passed', 'card-field-names': 'cantTell', 'secure-fields': 'cantTell' },
  ),
  journey('rutas', 'Una sola página con rutas', [
    [singlePage[0]!, 'before'],
    [singlePage[1]!, 'payment'],
    [singlePage[2]!, 'result'],
  ]),
  journey('subdominio', 'Pago en un subdominio', [
    [cartBeforeIt, 'before'],
    [paymentElsewhere, 'payment'],
  ]),
  journey(
    'sin-terminos',
    'Sin términos en ningún paso',
    [
      [cartWithoutTerms, 'before'],
      [buyerData, 'before'],
      [payment, 'payment'],
    ],
    { verdict: 'notReady' },
    { 'terms-link': 'failed' },
    [0, 1, 2],
  ),
  journey(
    'datos-sin-https',
    'Datos sin HTTPS en el segundo paso',
    [
      [cartBeforePlain, 'before'],
      [plainData, 'before'],
      [payment, 'payment'],
    ],
    { verdict: 'notReady' },
    { https: 'failed', certificate: 'failed' },
    [1],
  ),
  journey(
    'rechazo-con-codigo',
    'Rechazo con código crudo',
    [
      [checkoutPro, 'payment'],
      [rawCode, 'result'],
    ],
    { verdict: 'notReady', product: 'checkout-pro' },
    { ...hosted, 'response-messages': 'failed' },
    [1],
  ),
]
