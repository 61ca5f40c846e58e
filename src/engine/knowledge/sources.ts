/** Mercado Pago's pages behind each requirement, and the day each was last read. */

export interface Source {
  /** Address of the page. */
  page: string
  /** Day it was last read, ISO 8601. */
  read: string
}

const read = '2026-11-20'
const docs = 'https://github.com/mercadopago/devsite-docs/blob/HEAD/guides'

/** The older "requirements for going to production": the rules of a shop's own page. */
const goToProduction: Source = { page: `${docs}/checkout-api/goto-production.es.md`, read }
/** The newer one: quality measurement, HTTPS, notifications, Pix key, reports. */
const goLive: Source = { page: `${docs}/snippets/test-integration/go-live-requirements.es.md`, read }
const checkoutPro: Source = { page: `${docs}/checkout-pro/goto-production.es.md`, read }
const point: Source = { page: `${docs}/mp-point/integration-api/go-to-production-requirements.es.md`, read }
const banners: Source = { page: `${docs}/resources/banners/introduction.es.md`, read }
const sdk: Source = { page: 'https://github.com/mercadopago/sdk-js', read }
const approval: Source = { page: `${docs}/additional-content/how-tos/improve-approval.en.md`, read }
const credentials: Source = { page: `${docs}/additional-content/your-integrations/credentials-v2.es.md`, read }
const secrets: Source = {
  page: `${docs}/additional-content/best-practices/safety-for-your-credential/secure-credentials.es.md`,
  read,
}
const responses: Source = { page: `${docs}/online-payments/checkout-api/handling-responses.es.md`, read }
const argentina: Source = { page: `${docs}/resources/localization/considerations-argentina.es.md`, read }
const pix: Source = { page: `${docs}/checkout-api-v2/integrate-pix.en.md`, read }
const quality: Source = { page: `${docs}/additional-content/homologator/homologator.es.md`, read }

/** By requirement id. */
export const sources = {
  https: [goToProduction, goLive, checkoutPro],
  certificate: [goToProduction, goLive, checkoutPro],
  'official-sdk': [goToProduction, sdk],
  'sdk-version': [sdk],
  'card-field-names': [goToProduction],
  'secure-fields': [quality],
  'exposed-secrets': [secrets],
  'production-credentials': [goToProduction, checkoutPro, credentials],
  'integrator-credentials': [point],
  'payer-and-item-data': [goToProduction, quality],
  'device-id': [approval],
  notifications: [goToProduction, goLive, point],
  'response-messages': [goToProduction, responses],
  promotions: [goToProduction, banners],
  'financing-costs': [goToProduction],
  'transparent-prices': [goToProduction, argentina],
  'terms-link': [goToProduction],
  'data-responsibility': [goToProduction],
  'pix-key': [goLive, point, pix],
  'integration-quality': [goLive, point, quality],
  reports: [goLive, checkoutPro, point],
} as const satisfies Record<string, readonly Source[]>
