/** Replies of the worker, one per state that the popup can show. */
import { sawOf, settledBy } from '../../src/engine/audit/attestations.ts'
import { openOf } from '../../src/engine/audit/open.ts'
import { countOutcomes } from '../../src/engine/audit/outcomes.ts'
import { duties } from '../../src/engine/law/index.ts'
import { whole } from './whole.mjs'

const page = 'https://tienda.example/checkout/pago'
const sdk = 'https://sdk.mercadopago.com/js/v2'

const place = (selector, snippet, frame = page) => ({ frame, selector: [].concat(selector), snippet })
const seen = (reason, outcome, extra = {}) => ({
  reason,
  outcome,
  level: 'mandatory',
  where: null,
  data: {},
  step: 0,
  fingerprint: '',
  ...extra,
})

const categories = {
  promotions: 'experience',
  'financing-costs': 'experience',
  'response-messages': 'experience',
  'terms-link': 'legal',
}
const result = (requirement, observations, level = 'mandatory') => ({
  requirement,
  category: categories[requirement] ?? 'security',
  outcome: observations[0].outcome,
  level,
  observations,
  attestation: null,
})

const named = (field, name, tag = 'input', extra = {}) =>
  seen('named-card-field', 'failed', {
    where: place(`#${name}`, `<${tag} id="${name}" name="${name}">`),
    data: { field, name },
    ...extra,
  })

const https = result('https', [seen('all-https', 'passed')])
const officialSdk = result('official-sdk', [
  seen('official-origin', 'passed', {
    where: place('head > script:nth-of-type(2)', `<script src="${sdk}">`),
    data: { address: sdk },
  }),
])
const secureFields = result('card-field-names', [
  seen('card-data-in-iframes', 'passed', { where: place('#form-checkout__cardNumber', '<div id="form-checkout__cardNumber">') }),
])
const banner = result('promotions', [
  seen('promotions-link', 'passed', {
    where: place('footer > a:nth-of-type(2)', '<a href="https://www.mercadopago.com.ar/promociones">'),
  }),
])
const terms = result('terms-link', [
  seen('own-terms-link', 'passed', {
    where: place('footer > a:nth-of-type(1)', '<a href="/terminos">'),
    data: { text: 'Términos y condiciones' },
  }),
])
const namedFields = result('card-field-names', [
  named('number', 'cardNumber'),
  named('securityCode', 'cvv'),
  named('expiryMonth', 'cardExpirationMonth', 'select'),
  named('expiryYear', 'cardExpirationYear', 'select'),
  seen('named-holder-field', 'failed', {
    level: 'recommended',
    where: place('#holder', '<input id="holder" name="holder">'),
    data: { field: 'holder', name: 'holder' },
  }),
])
const secret = result('exposed-secrets', [
  seen('access-token', 'failed', {
    where: place('script:nth-of-type(3)', '<script>const token = "APP_USR-••••"</script>'),
    data: { key: 'APP_USR-12…9c07', place: 'script' },
  }),
])
const ownCopy = result('official-sdk', [
  seen('own-copy', 'failed', {
    where: place('head > script:nth-of-type(4)', '<script src="/assets/js/mercadopago.v2.js">'),
    data: { address: 'https://tienda.example/assets/js/mercadopago.v2.js' },
  }),
])
const noBanner = result('promotions', [seen('not-on-this-page', 'failed')])
const noBannerPro = result('promotions', [seen('not-on-this-page', 'failed', { level: 'recommended' })], 'recommended')
const toAdd = [
  noBanner,
  result('financing-costs', [seen('not-on-this-page', 'failed')]),
  result('response-messages', [seen('raw-code', 'failed', { data: { text: 'cc_rejected_high_risk' } })]),
]
const maybeTerms = result('terms-link', [
  seen('opens-by-script', 'cantTell', {
    where: place('form > p > a:nth-of-type(1)', '<a href="#" class="js-open-modal">'),
    data: { text: 'Acepto los términos y condiciones' },
  }),
])

const calm = {
  framesRead: 1,
  framesNotRead: [{ origin: 'https://secure-fields.mercadopago.com', expected: true, count: 3 }],
  scriptsNotRead: 0,
  scriptsOfOthers: 0,
  limitsReached: [],
  settled: true,
}

/** As the engine does: what each attestation was given to, and what it settles. */
function settled(results) {
  const now = new Date().toISOString()
  return results.map((one) => {
    const attestation = one.attestation && { saw: sawOf(one), ...one.attestation }
    return { ...one, settledBy: settledBy(one, attestation, now), attestation }
  })
}

const audit = (verdict, judged, { context = {}, coverage = calm, url = page } = {}) => {
  const auditedAt = new Date().toISOString()
  const results = settled(judged)
  return {
    schema: 'semaforo.audit/2',
    tool: { version: '0.1.0', catalogue: '2026-11-20' },
    shop: 'tienda.example',
    startedAt: auditedAt,
    auditedAt,
    steps: [{ url, title: 'Pago', auditedAt, kind: 'payment', coverage }],
    context: {
      isCheckout: verdict !== 'notACheckout',
      why: ['sdk'],
      product: { value: 'checkout-api', why: ['plain-card-fields', 'card-form-script'] },
      site: { value: 'MLA', why: ['tld', 'currency'] },
      ...context,
    },
    coverage,
    verdict,
    totals: countOutcomes(results),
    open: openOf(results),
    results,
  }
}
const offered = (host) => ({ host, site: `https://${host}/*` })
const notFollowed = { hosts: [], away: false, offer: offered('tienda.example') }
const ok = (made, corrections = {}, tester = 'Ana', journey = {}) => ({
  ok: true,
  audit: made,
  corrections,
  tester,
  saved: true,
  stale: false,
  journey: {
    steps: made.steps.map((_, index) => `step-${index}`),
    here: made.steps.length - 1,
    open: true,
    testing: null,
    kept: true,
    id: 'journey-1',
    since: null,
    earlier: [],
    size: 48_000 * made.steps.length,
    follow: notFollowed,
    ...journey,
  },
})

/** The audit of a journey: `steps` as kind, path and more. */
const journeyOf = (made, steps) => ({
  ...made,
  steps: steps.map(([kind, path, more = {}]) => ({
    ...made.steps[0],
    url: new URL(path, page).href,
    kind,
    coverage: made.coverage,
    ...more,
  })),
})
const earlier = [
  {
    id: 'a',
    startedAt: '2026-11-18T10:00:00.000Z',
    changedAt: '2026-11-18T11:00:00.000Z',
    steps: 5,
    verdict: 'notReady',
    emptied: false,
  },
  {
    id: 'b',
    startedAt: '2026-10-02T10:00:00.000Z',
    changedAt: '2026-10-02T11:00:00.000Z',
    steps: 0,
    verdict: 'undecided',
    emptied: true,
  },
]
const onSteps = (one, ...steps) => ({ ...one, observations: steps.map((step) => ({ ...one.observations[0], step })) })
const toSee = (...holders) =>
  result(
    'response-messages',
    holders.map((holder) => seen('result-to-see', 'untested', { data: { holder, result: 'rejected' }, step: 2 })),
  )

const holders = {
  OTHE: 'rejected',
  CALL: 'cc_rejected_call_for_authorize',
  SECU: 'cc_rejected_bad_filled_security_code',
  EXPI: 'cc_rejected_bad_filled_date',
}
/** Messages after payments: clear, contradicting, a raw code, none recognised, one not noted, and those still to be seen. */
const messages = result('response-messages', [
  seen('raw-code', 'failed', {
    data: { text: 'cc_rejected_duplicated_payment' },
    step: 5,
    where: place('#error', '<p id="error">'),
  }),
  seen('contradicts-status', 'failed', { data: { text: '¡Gracias! Pago aprobado.', status: 'rejected' }, step: 3 }),
  seen('clear-message', 'passed', {
    data: { text: 'Tu pago fue aprobado. Vas a ver TIENDA en tu resumen.', status: 'approved' },
    step: 1,
    where: place('h1', '<h1>'),
  }),
  seen('clear-message', 'passed', { data: { text: 'Estamos procesando tu pago.', status: 'in_process' }, step: 2 }),
  seen('message-not-recognised', 'cantTell', { data: { status: 'rejected' }, step: 4 }),
  seen('clear-message', 'passed', { data: { text: 'Tu tarjeta rechazó el pago.', status: 'rejected' }, step: 6 }),
  ...Object.entries(holders).map(([holder, what]) => seen('result-to-see', 'untested', { data: { holder, result: what } })),
])

const many = Array.from({ length: 23 }, (_, index) =>
  named('number', `card-${index + 1}`, 'input', { data: { field: 'number', name: 'cc' } }),
)
const wordy = Array.from({ length: 9 }, (_, index) => named('securityCode', `cvv-${index + 1}`))
const markup = '<img src=x onerror=alert(1)>'
const hostile = `${markup}\u202Egnp.exe {n, plural, one {x}} <b>`
const long = `#${'very-long-identifier-of-a-field-that-nobody-would-write-by-hand-'.repeat(5)}`.slice(0, 300)

const lawSeen = {
  'total-price': {
    outcome: 'seen',
    reason: 'shown',
    where: place('#total', '<p id="total">'),
    text: 'Total a pagar: $ 36.700',
    step: 0,
  },
  'shop-identity': {
    outcome: 'cantTell',
    reason: 'may-be-a-persons',
    where: place('html > body > footer:nth-of-type(1) > div:nth-of-type(2) > p:nth-of-type(3)', '<p>'),
    text: '••-••••••78-6',
    step: 0,
  },
  cftea: { outcome: 'cantTell', reason: 'nothing-financed' },
}

/** What a watched payment came to. */
const leak = (reason, outcome, findings) => ({
  requirement: 'card-data-leak',
  category: 'security',
  level: 'mandatory',
  outcome,
  reason,
  browser: 'chromium',
  startedAt: '2026-11-20T12:50:00.000Z',
  endedAt: '2026-11-20T12:55:00.000Z',
  watched: { requests: 42, bodies: 7, toMercadoPago: 12 },
  notWatched: [
    'service-worker',
    'other-frames',
    'workers',
    ...(reason === 'not-all-seen' ? ['form-bodies'] : []),
    ...(reason === 'no-card-seen' ? ['early-scripts'] : []),
  ],
  findings,
})
const leaked = [
  {
    kind: 'number',
    place: 'query',
    host: 'estadisticas.ejemplo.com',
    field: 'card_number',
    form: 'plain',
    length: 16,
    masked: '450995…3704',
  },
  {
    kind: 'number',
    place: 'json',
    host: 'api.tienda.example',
    field: 'payment.card.number',
    form: 'base64',
    length: 16,
    masked: '450995…3704',
  },
  { kind: 'code', place: 'json', host: 'api.tienda.example', field: 'payment.card.cvv', form: 'plain', length: 3, masked: '•••' },
  {
    kind: 'number',
    place: 'local-storage',
    host: 'tienda.example',
    field: 'checkout-draft.cardNumber',
    form: 'split',
    length: 16,
    masked: '450995…3704',
  },
]
const watched = (now, last) => ({
  ...ok({ ...audit('undecided', [https, officialSdk, secureFields, maybeTerms]), ...(last && { cardDataLeak: last }) }),
  cardWatch: { browser: 'chromium', asks: { origins: ['https://*.tienda.example/*'], permissions: [] }, now, last },
})

/** What was seen of that which the law asks for: something of each kind. */
const law = {
  note: 'For information; ask your counsel.',
  site: 'MLA',
  duties: duties
    .filter(({ laws }) => laws.MLA)
    .map(({ id, laws }) => ({
      duty: id,
      outcome: 'notSeen',
      reason: 'not-on-page',
      where: null,
      text: '',
      step: null,
      source: laws.MLA,
      ...lawSeen[id],
    })),
}

export const samples = {
  notReady: ok(audit('notReady', [https, ownCopy, namedFields, noBanner, maybeTerms])),
  secret: ok(audit('notReady', [https, officialSdk, namedFields, secret, noBanner]), {}, 'Ana', {
    since: { at: '2026-11-18T11:00:00.000Z', fixed: 3, fresh: 1 },
  }),
  stale: { ...ok(audit('notReady', [https, officialSdk, namedFields, banner, terms])), stale: true },
  away: { ...ok(audit('notReady', [https, officialSdk, namedFields, banner, terms])), away: true },
  oneFault: ok(audit('notReady', [https, officialSdk, namedFields, banner, terms])),
  ready: ok(audit('ready', [https, officialSdk, secureFields, banner, terms])),
  readyWithAdvice: ok(
    audit(
      'ready',
      [
        https,
        officialSdk,
        { ...secureFields, outcome: 'inapplicable', observations: [seen('other-product', 'inapplicable')] },
        noBannerPro,
        terms,
      ],
      {
        context: { product: { value: 'checkout-pro', why: ['corrected'] }, site: { value: 'MLB', why: ['tld', 'currency'] } },
      },
    ),
    { product: 'checkout-pro' },
  ),
  undecided: ok(
    audit(
      'undecided',
      [
        https,
        result('official-sdk', [seen('sdk-not-seen', 'cantTell')]),
        result('card-field-names', [
          seen('form-in-foreign-frame', 'cantTell', {
            where: place('iframe:nth-of-type(1)', '<iframe src="https://pagos.example/form">'),
            data: { origin: 'https://pagos.example' },
          }),
        ]),
        { ...banner, outcome: 'error', observations: [seen('engine-error', 'error')] },
        terms,
      ],
      {
        context: { product: { value: null, why: [] }, site: { value: null, why: [] } },
        coverage: {
          framesRead: 3,
          framesNotRead: [
            { origin: 'https://pagos.example', expected: false, count: 2 },
            { origin: 'null', expected: false, count: 1 },
            ...calm.framesNotRead,
          ],
          scriptsNotRead: 2,
          scriptsOfOthers: 1,
          limitsReached: ['elements'],
          settled: false,
        },
      },
    ),
  ),
  notACheckout: ok(
    audit('notACheckout', [], {
      context: { why: ['no-payment-here'], product: { value: null, why: [] }, site: { value: null, why: [] } },
      url: 'https://blog.example/como-pagar',
      coverage: { ...calm, framesNotRead: [] },
    }),
  ),
  hostile: ok(
    audit(
      'notReady',
      [
        {
          ...namedFields,
          observations: [
            named('number', hostile),
            named('number', 'long', 'input', {
              where: place([long, long], `<input id="${long.slice(1)}" class="שלום">`, `https://${'a'.repeat(60)}.example/frame`),
            }),
          ],
        },
        result('terms-link', [
          seen('dead-link', 'failed', {
            where: place('a:nth-of-type(1)', `<a href="javascript:${hostile}">`),
            data: { text: `שלום ${hostile}`, address: 'javascript:alert(1)' },
          }),
        ]),
        result(
          'promotions',
          many.map((one) => ({ ...one, reason: 'banner-by-text', outcome: 'passed', data: { text: long } })),
        ),
        { ...ownCopy, requirement: 'unheard-of', observations: [seen('unheard-of', 'failed')] },
      ],
      {
        url: `https://${'sub.'.repeat(20)}example/${'long/'.repeat(60)}`,
        coverage: { ...calm, framesNotRead: [{ origin: `https://${'a'.repeat(60)}.example`, expected: false, count: 400 }] },
      },
    ),
  ),
  ...Object.fromEntries(
    Object.entries(whole).map(([state, { verdict, results, context, corrections }]) => [
      state,
      ok(audit(verdict, results, { context }), corrections),
    ]),
  ),
  toAdd: ok(
    audit('notReady', toAdd, {
      context: { product: { value: 'checkout-api', why: [] }, site: { value: 'MLB', why: ['tld', 'currency'] } },
    }),
  ),
  toAddSomewhere: ok(audit('notReady', toAdd, { context: { site: { value: null, why: [] } } })),
  journey: ok(
    journeyOf(
      audit('notReady', [
        onSteps(https, 0, 1, 2),
        officialSdk,
        { ...namedFields, observations: namedFields.observations.map((each) => ({ ...each, step: 2 })) },
        onSteps(noBanner, 0, 1, 2),
        onSteps(terms, 0),
        toSee('OTHE', 'CALL', 'FUND'),
      ]),
      [
        ['before', '/carrito'],
        ['before', '/datos', { name: 'Datos y envío' }],
        [
          'payment',
          '/checkout/pago',
          {
            states: [
              { auditedAt: '2026-11-20T12:00:00.000Z', shows: ['card'] },
              { auditedAt: '2026-11-20T12:01:00.000Z', shows: [] },
            ],
          },
        ],
        ['result', '/resultado', { holder: 'APRO' }],
      ],
    ),
    {},
    'Ana',
    { testing: 'FUND', earlier, here: 2 },
  ),
  following: ok(audit('notReady', [namedFields, officialSdk]), {}, 'Ana', {
    follow: { hosts: ['tienda.example'], away: false, offer: null },
  }),
  followingAway: ok(audit('notReady', [namedFields, officialSdk]), {}, 'Ana', {
    follow: { hosts: ['tienda.example'], away: true, offer: null },
  }),
  followingAlso: ok(audit('notReady', [namedFields, officialSdk]), {}, 'Ana', {
    follow: { hosts: ['tienda.example'], away: true, offer: offered('pagos.tienda.example') },
  }),
  journeyLong: ok(
    journeyOf(audit('undecided', [https, officialSdk, secureFields, banner, maybeTerms, toSee('FUND')]), [
      ['before', '/producto/zapatillas-de-correr-con-un-nombre-largo'],
      ['before', '/carrito'],
      ['before', '/datos'],
      ['payment', '/checkout/pago'],
      ['other', 'https://www.mercadopago.com.ar/checkout/v1/redirect'],
      ['result', '/gracias', { holder: 'APRO' }],
      ['result', '/error', { holder: 'FUND' }],
    ]),
    {},
    'Ana',
    { kept: false },
  ),
  payments: ok(
    journeyOf(audit('notReady', [https, officialSdk, secureFields, banner, messages, terms]), [
      ['payment', '/checkout/pago'],
      ['result', '/gracias', { holder: 'APRO', addressSays: 'approved' }],
      ['result', '/pendiente', { addressSays: 'in_process' }],
      ['result', '/error', { holder: 'FUND', addressSays: 'rejected' }],
      ['result', '/error-2', { holder: 'FORM', addressSays: 'rejected', name: 'Con débito' }],
      ['result', '/error-3', { holder: 'DUPL' }],
      ['result', '/error-4'],
    ]),
    {},
    'Ana',
    { testing: 'SECU', earlier },
  ),
  'card-watch-off': watched(null, null),
  'card-watch-on': watched(leak('no-card-seen', 'cantTell', []), null),
  'card-watch-leaked': watched(null, leak('leaked', 'failed', leaked)),
  'card-watch-passed': watched(null, leak('nothing-seen', 'passed', [])),
  'card-watch-unknown': watched(null, leak('not-all-seen', 'cantTell', [])),
  law: ok({ ...audit('undecided', [https, officialSdk, secureFields, maybeTerms]), law }),
  many: ok(audit('notReady', [https, officialSdk, { ...namedFields, observations: [...many, ...wordy] }, noBanner, terms])),
}
