/** Replies with the whole catalogue: a right checkout as it opens, with people's attestations, and Point's checklist. */
const page = 'https://tienda.example/checkout/pago'
const place = (selector, snippet) => ({ frame: page, selector: [].concat(selector), snippet })
const seen = (reason, outcome, data = {}, where = null) => ({
  reason,
  outcome,
  level: 'mandatory',
  where,
  data,
  step: 0,
  fingerprint: '',
})
const result = (requirement, category, observations, level = 'mandatory') => ({
  requirement,
  category,
  outcome: observations[0].outcome,
  level,
  observations: observations.map((one) => ({ ...one, level })),
  attestation: null,
})
const off = (requirement, category, reason = 'other-product') => result(requirement, category, [seen(reason, 'inapplicable')])

const field = (id) => place(`#form-checkout__${id}`, `<input id="form-checkout__${id}">`)
const holders = {
  APRO: 'approved',
  CONT: 'pending',
  OTHE: 'rejected',
  CALL: 'cc_rejected_call_for_authorize',
  FUND: 'cc_rejected_insufficient_amount',
  SECU: 'cc_rejected_bad_filled_security_code',
  EXPI: 'cc_rejected_bad_filled_date',
  FORM: 'cc_rejected_bad_filled_other',
}
const measure = (level) =>
  result('integration-quality', 'operations', [seen('measure-it', 'untested', { minimum: 73, read: '2026-11-25' })], level)

/** The results of a checkout without faults. */
const right = [
  result('https', 'security', [seen('all-https', 'passed')]),
  result('certificate', 'security', [seen('look-at-it', 'untested', { host: 'tienda.example' })]),
  result('official-sdk', 'security', [
    seen(
      'official-origin',
      'passed',
      { address: 'https://sdk.mercadopago.com/js/v2' },
      place('head > script', '<script src="https://sdk.mercadopago.com/js/v2">'),
    ),
  ]),
  result('sdk-version', 'security', [seen('current', 'passed')], 'recommended'),
  result('card-field-names', 'security', [seen('card-data-in-iframes', 'passed')]),
  result('secure-fields', 'security', [seen('iframes', 'passed')], 'recommended'),
  result('exposed-secrets', 'security', [seen('none-found', 'passed')]),
  result('production-credentials', 'credentials', [
    seen('compare-key', 'cantTell', { key: 'APP_USR-4a1e…9c07' }, place('script:nth-of-type(3)', '<script>')),
  ]),
  off('integrator-credentials', 'credentials'),
  result(
    'payer-and-item-data',
    'approval',
    [
      seen('form-asks', 'untested', { datum: 'email' }, field('cardholderEmail')),
      seen('form-asks', 'untested', { datum: 'identification' }, field('identificationNumber')),
      seen('form-asks', 'untested', { datum: 'phone' }, place('#phone', '<input id="phone">')),
      seen('form-does-not-ask', 'untested', { datum: 'first-name' }),
      seen('form-does-not-ask', 'untested', { datum: 'last-name' }),
      seen('form-does-not-ask', 'untested', { datum: 'address' }),
      seen('only-the-server-knows', 'untested'),
    ],
    'recommended',
  ),
  result('device-id', 'approval', [seen('sdk-v2', 'passed')], 'recommended'),
  result('notifications', 'notifications', [seen('look-in-the-panel', 'untested')]),
  result(
    'response-messages',
    'experience',
    Object.entries(holders).map(([holder, result]) => seen('result-to-see', 'untested', { holder, result })),
  ),
  result('promotions', 'experience', [seen('promotions-link', 'passed')]),
  result('financing-costs', 'experience', [
    seen('financing-link', 'passed', { address: 'https://www.mercadopago.com.ar/cuotas' }),
  ]),
  result('transparent-prices', 'experience', [seen('cft-shown', 'passed', { text: 'CFTEA: 112,4 %' })]),
  result('terms-link', 'legal', [seen('own-terms-link', 'passed', { text: 'Términos y condiciones' })]),
  result('data-responsibility', 'legal', [
    seen(
      'read-this',
      'untested',
      { text: 'Términos y condiciones', address: 'https://tienda.example/terminos' },
      place('footer a:nth-of-type(1)', '<a href="/terminos">'),
    ),
    seen(
      'read-this',
      'untested',
      { text: 'Política de privacidad', address: 'https://tienda.example/privacidad' },
      place('footer a:nth-of-type(2)', '<a href="/privacidad">'),
    ),
    seen(
      'read-this',
      'untested',
      { text: 'Aviso legal', address: 'https://tienda.example/aviso-legal' },
      place('footer a:nth-of-type(3)', '<a href="/aviso-legal">'),
    ),
  ]),
  off('pix-key', 'payments', 'other-country'),
  measure('recommended'),
  result('reports', 'operations', [seen('look-in-the-panel', 'untested')], 'recommended'),
]

const ago = (hours) => new Date(Date.now() - hours * 3_600_000).toISOString()
const said = (decision, by, hours, note = '', more) => ({ decision, by, note, at: ago(hours), ...more })
const attested = (results, attestations) => results.map((one) => ({ ...one, attestation: attestations[one.requirement] ?? null }))
const replace = (results, ...others) =>
  results.map((one) => others.find(({ requirement }) => requirement === one.requirement) ?? one)

const noBanner = result('promotions', 'experience', [seen('not-on-this-page', 'failed')])
const plainFields = result(
  'secure-fields',
  'security',
  [seen('plain-fields', 'failed', { field: 'number' }, place('#cardNumber', '<input id="cardNumber">'))],
  'recommended',
)
/** A recommended failure together with a mandatory question. */
const testBuyer = {
  ...result('production-credentials', 'credentials', [
    seen('test-buyer', 'failed'),
    seen('compare-key', 'cantTell', { key: 'APP_USR-4a1e…9c07' }),
  ]),
  level: 'recommended',
}
testBuyer.observations[0].level = 'recommended'

const point = right.map((one) =>
  /^(notifications|reports)$/.test(one.requirement)
    ? one
    : one.requirement === 'integrator-credentials'
      ? result('integrator-credentials', 'credentials', [seen('look-in-the-panel', 'untested')])
      : one.requirement === 'integration-quality'
        ? measure('mandatory')
        : one.requirement === 'pix-key'
          ? result('pix-key', 'payments', [seen('country-unknown', 'cantTell')])
          : off(one.requirement, one.category),
)

/** Results, verdict and context of each state. */
export const whole = {
  whole: { verdict: 'undecided', results: right },
  attested: {
    verdict: 'notReady',
    results: attested(right, {
      certificate: said('passed', 'Ana', 74, 'DigiCert, vence en marzo.'),
      notifications: said('passed', 'Ana', 74),
      'data-responsibility': said('failed', 'Beto', 3, 'La política no habla de los datos de pago.'),
      'production-credentials': said('passed', 'Ana', 2),
      reports: said('notApplicable', '', 0.001),
      https: said('passed', 'Ana', 900),
    }),
  },
  overruled: {
    verdict: 'notReady',
    results: attested(replace(right, noBanner, plainFields, testBuyer), {
      promotions: said('accepted', 'Ana', 50, 'Está en el carrito, con el banner oficial.', { until: '2027-03-01' }),
      'secure-fields': said('falseAlarm', 'Beto', 26, 'Son campos de otro procesador.'),
      'terms-link': said('failed', 'Ana', 1, 'El texto es el de otra tienda.'),
    }),
  },
  exceptions: {
    verdict: 'readyWithExceptions',
    results: attested(replace(right, noBanner), {
      promotions: said('accepted', 'Ana', 50, 'El banner sale con la próxima versión.', { until: '2027-03-01' }),
      ...Object.fromEntries(
        ['certificate', 'production-credentials', 'notifications', 'response-messages', 'data-responsibility'].map((id) => [
          id,
          said('passed', 'Ana', 48),
        ]),
      ),
    }),
  },
  lapsed: {
    verdict: 'notReady',
    results: attested(replace(right, noBanner, plainFields), {
      promotions: said('accepted', 'Ana', 900, 'Sale con la próxima versión.', { until: '2026-11-01' }),
      'secure-fields': said('passed', 'Beto', 26),
      notifications: said('passed', 'Ana', 2400),
    }),
  },
  measured: {
    verdict: 'undecided',
    results: attested(right, {
      'integration-quality': said('passed', 'Ana', 49, '', {
        measured: { score: 74, date: '2026-11-18', paymentId: '1320894471' },
      }),
    }),
  },
  noCountry: {
    verdict: 'undecided',
    results: right.map((one) =>
      /transparent-prices|pix-key/.test(one.requirement)
        ? result(one.requirement, one.category, [seen('country-unknown', 'cantTell')])
        : one,
    ),
    context: { site: { value: null, why: [] } },
  },
  point: {
    verdict: 'undecided',
    results: point,
    context: { product: { value: 'point', why: ['corrected'] }, site: { value: null, why: [] } },
    corrections: { product: 'point' },
  },
}
