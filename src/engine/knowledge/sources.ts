/** Mercado Pago's pages that requirements rest on. Each requirement lists its own. */

export interface Source {
  /** The page's heading, in its language, followed by the product in brackets if several products have a page of that name. */
  title: string
  /** Address of the page. */
  page: string
  /** Day it was last read, ISO 8601. */
  read: string
}

const read = '2026-11-20'
const docs = 'https://github.com/mercadopago/devsite-docs/blob/HEAD/guides'

/** The older "requirements for going to production": the rules of a shop's own page. */
export const goToProduction: Source = {
  title: 'Requisitos para salir a producción (Checkout API)',
  page: `${docs}/checkout-api/goto-production.es.md`,
  read,
}

/** The newer one: quality measurement, HTTPS, notifications, Pix key, reports. */
export const goLive: Source = {
  title: 'Requisitos para salir a producción',
  page: `${docs}/snippets/test-integration/go-live-requirements.es.md`,
  read,
}

export const checkoutPro: Source = {
  title: 'Salir a producción (Checkout Pro)',
  page: `${docs}/checkout-pro/goto-production.es.md`,
  read,
}

export const point: Source = {
  title: 'Requisitos para salir a producción (Point)',
  page: `${docs}/mp-point/integration-api/go-to-production-requirements.es.md`,
  read,
}

export const banners: Source = {
  title: 'Banners de Mercado Pago',
  page: `${docs}/resources/banners/introduction.es.md`,
  read,
}

export const sdk: Source = { title: 'SDK MercadoPago.js', page: 'https://github.com/mercadopago/sdk-js', read }

export const approval: Source = {
  title: 'How to improve payments approval',
  page: `${docs}/additional-content/how-tos/improve-approval.en.md`,
  read,
}

export const credentials: Source = {
  title: 'Credenciales',
  page: `${docs}/additional-content/your-integrations/credentials-v2.es.md`,
  read,
}

export const secrets: Source = {
  title: 'Mantén tus credenciales seguras',
  page: `${docs}/additional-content/best-practices/safety-for-your-credential/secure-credentials.es.md`,
  read,
}

export const responses: Source = {
  title: 'Mensajes de respuesta',
  page: `${docs}/online-payments/checkout-api/handling-responses.es.md`,
  read,
}

export const argentina: Source = {
  title: 'Consideraciones especiales para Argentina',
  page: `${docs}/resources/localization/considerations-argentina.es.md`,
  read,
}

export const integratePix: Source = { title: 'Pix', page: `${docs}/checkout-api-v2/integrate-pix.en.md`, read }

export const quality: Source = {
  title: 'Calidad de integración',
  page: `${docs}/additional-content/homologator/homologator.es.md`,
  read,
}
