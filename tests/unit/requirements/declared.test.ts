/** The catalogue: ids, kinds, levels and products of each requirement. A change here is a change of the product. */
import { expect, test } from 'vitest'
import { catalogue } from '../../../src/engine/requirements/index.ts'

const web = ['checkout-api', 'bricks', 'checkout-pro']

const declared: Record<
  string,
  [category: string, level: string, how: string, scope: string, products?: string[], sites?: string[]]
> = {
  https: ['security', 'mandatory', 'page', 'everywhere', web],
  certificate: ['security', 'mandatory', 'page-and-person', 'everywhere', web],
  'official-sdk': ['security', 'mandatory', 'page', 'everywhere', web],
  'sdk-version': ['security', 'recommended', 'page', 'everywhere', web],
  'card-field-names': ['security', 'mandatory', 'page', 'everywhere', ['checkout-api']],
  'secure-fields': ['security', 'recommended', 'page', 'everywhere', ['checkout-api']],
  'exposed-secrets': ['security', 'mandatory', 'page', 'everywhere', web],
  'production-credentials': ['credentials', 'mandatory', 'page-and-person', 'everywhere', web],
  'integrator-credentials': ['credentials', 'mandatory', 'person', 'anywhere', ['point']],
  'payer-and-item-data': ['approval', 'recommended', 'page-and-person', 'anywhere', web],
  'device-id': ['approval', 'recommended', 'page', 'anywhere', web],
  notifications: ['notifications', 'mandatory', 'person', 'anywhere'],
  'response-messages': ['experience', 'mandatory', 'page-and-person', 'everywhere', web],
  promotions: ['experience', 'mandatory', 'page', 'anywhere', web],
  'financing-costs': ['experience', 'mandatory', 'page', 'anywhere', web],
  'transparent-prices': ['experience', 'mandatory', 'page-and-person', 'anywhere', web, ['MLA']],
  'terms-link': ['legal', 'mandatory', 'page', 'anywhere', web],
  'data-responsibility': ['legal', 'mandatory', 'person', 'anywhere', web],
  'pix-key': ['payments', 'mandatory', 'page-and-person', 'anywhere', undefined, ['MLB']],
  'integration-quality': ['operations', 'recommended', 'person', 'anywhere'],
  reports: ['operations', 'recommended', 'person', 'anywhere'],
}

/** Reasons that are `failed` or `cantTell`, with their own levels. All others are passed, for a person, or not applicable. */
const outcomes: Record<string, Record<string, string>> = {
  https: {
    failed: 'page-over-http frame-over-http script-over-http sdk-over-http form-sends-over-http',
    'failed, recommended': 'other-form-over-http',
    cantTell: 'local-page code-sends-over-http',
    passed: 'all-https',
  },
  certificate: {
    failed: 'no-https wrong-host expired not-trusted',
    'failed, recommended': 'weak-connection',
    passed: 'valid',
    cantTell: 'local-page added-authority',
    untested: 'look-at-it',
  },
  'official-sdk': {
    failed: 'own-copy look-alike-host beta-sdk sdk-over-http',
    'failed, recommended': 'loaded-twice',
    passed: 'official-origin',
    cantTell: 'tag-not-running possible-copy origin-not-seen sdk-not-seen',
    inapplicable: 'no-sdk-needed',
  },
  'sdk-version': {
    failed: 'v1 tokenizer old-button',
    passed: 'current',
    cantTell: 'tag-not-running sdk-not-seen',
    inapplicable: 'no-sdk-needed',
  },
  'card-field-names': {
    failed: 'named-card-field',
    'failed, recommended': 'named-loose-card-field named-holder-field',
    passed: 'no-names card-data-in-iframes',
    cantTell: 'hidden-copy form-not-seen empty-hosts form-in-foreign-frame',
    inapplicable: 'hosted-form',
  },
  'secure-fields': {
    failed: 'plain-fields',
    passed: 'iframes',
    cantTell: 'form-not-seen empty-hosts',
    inapplicable: 'hosted-form',
  },
  'exposed-secrets': {
    failed: 'access-token token-as-public-key client-secret calls-with-token',
    passed: 'none-found',
    cantTell: 'scripts-not-read',
  },
  'production-credentials': {
    failed: 'test-key sandbox-link test-mode says-test-mode test-account test-order',
    'failed, recommended': 'test-buyer',
    cantTell: 'paid-in-another-country compare-key',
    untested: 'key-not-seen',
  },
  'integrator-credentials': { untested: 'look-in-the-panel' },
  'payer-and-item-data': { untested: 'form-asks form-does-not-ask only-the-server-knows' },
  'device-id': {
    passed: 'sdk-v2 security-js device-global',
    failed: 'fraud-prevention-off missing',
    cantTell: 'tag-not-running security-js-not-running sdk-not-seen',
    inapplicable: 'payment-page-does-it',
  },
  notifications: { untested: 'look-in-the-panel' },
  'response-messages': {
    failed: 'raw-code unfilled-placeholder raw-field-message contradicts-status',
    passed: 'clear-message status-brick',
    cantTell: 'message-not-recognised',
    untested: 'result-to-see',
  },
  promotions: {
    passed: 'official-banner brand-brick banner-by-text promotions-link',
    cantTell: 'possible-banner promotions-of-another-country',
    failed: 'not-visible not-on-this-page',
  },
  'financing-costs': {
    passed: 'financing-link',
    failed: 'not-visible not-on-this-page',
    inapplicable: 'shown-by-brick no-installments',
  },
  'transparent-prices': {
    failed: 'cft-missing tea-without-cft',
    'failed, recommended': 'interest-free-with-cost',
    passed: 'cft-shown cft-small',
    cantTell: 'not-shown-yet',
    inapplicable: 'shown-by-brick no-installments',
  },
  'terms-link': {
    passed: 'own-terms-link own-terms-control',
    cantTell: 'opens-by-script other-host legal-notice terms-come-late',
    failed: 'dead-link not-visible mercado-pago-terms third-party-terms consent-without-link not-on-this-page',
  },
  'data-responsibility': { untested: 'read-this find-the-policy' },
  'pix-key': { passed: 'pix-charge pix-offered', untested: 'pix-not-seen' },
  'integration-quality': { untested: 'measure-it' },
  reports: { untested: 'look-in-the-panel' },
}

test('the catalogue has this order', () => {
  expect(
    catalogue.requirements.map(({ id, category, level, how, scope, products, sites }) => [
      id,
      [category, level, how, scope, products, sites],
    ]),
  ).toEqual(Object.entries(declared).map(([id, facts]) => [id, Object.assign(Array(6).fill(undefined), facts)]))
  expect(catalogue.date).toBe('2026-11-20')
})

test('these levels differ by product', () => {
  const differing = catalogue.requirements.filter(({ levelFor }) => levelFor).map(({ id, levelFor }) => [id, levelFor])
  expect(Object.fromEntries(differing)).toEqual({
    promotions: { 'checkout-pro': 'recommended' },
    'financing-costs': { 'checkout-pro': 'recommended' },
    'integration-quality': { point: 'mandatory' },
  })
})

test.each(catalogue.requirements)('$id has these reasons and outcomes', ({ id, reasons }) => {
  const seen: Record<string, string[]> = {}
  for (const [reason, { outcome, level }] of Object.entries(reasons)) {
    const meaning = level ? `${outcome}, ${level}` : outcome
    seen[meaning] = [...(seen[meaning] ?? []), reason]
  }
  expect(Object.fromEntries(Object.entries(seen).map(([meaning, codes]) => [meaning, codes.join(' ')]))).toEqual(outcomes[id])
})
