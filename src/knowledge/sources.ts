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
const banners: Source = { page: `${docs}/resources/banners/introduction.es.md`, read }
const sdk: Source = { page: 'https://github.com/mercadopago/sdk-js', read }

/** By requirement id. */
export const sources = {
  https: [goToProduction],
  'official-sdk': [goToProduction, sdk],
  'card-field-names': [goToProduction],
  promotions: [goToProduction, banners],
  'terms-link': [goToProduction],
} as const satisfies Record<string, readonly Source[]>
