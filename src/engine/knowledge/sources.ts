/**
 * Mercado Pago's pages that requirements rest on. Each requirement lists its own. All stand on its developer site, which every
 * country has in three languages. Read in public copies of the site and in its repository, mercadopago/devsite-docs.
 */
import type { Source } from './source.ts'

const read = '2026-11-26'

/** The older "requirements for going to production": the only page with the rules of a shop's own form, banner, links and terms. */
export const goToProduction: Source = {
  title: {
    es: 'Requisitos para salir a producción (Checkout API)',
    pt: 'Requisitos para entrar em produção (Checkout Transparente)',
    en: 'Requirements for the production environment (Checkout API)',
  },
  path: 'guides/checkout-api/goto-production',
  read,
}

/** The newer one: quality measurement, HTTPS, notifications, Pix key, reports. */
export const goLive: Source = {
  title: {
    es: 'Requisitos para salir a producción (Checkout Bricks)',
    pt: 'Requisitos para entrar em produção (Checkout Bricks)',
    en: 'Requirements to go to production (Checkout Bricks)',
  },
  path: 'docs/checkout-bricks/integration-test/go-to-production-requirements',
  read,
}

export const checkoutPro: Source = {
  title: {
    es: 'Salir a producción (Checkout Pro)',
    pt: 'Subir em produção (Checkout Pro)',
    en: 'Go to production (Checkout Pro)',
  },
  path: 'docs/checkout-pro/go-to-production',
  read,
}

export const point: Source = {
  title: {
    es: 'Requisitos para salir a producción (Point)',
    pt: 'Requisitos para entrar em produção (Point)',
    en: 'Requirements to go to production (Point)',
  },
  path: 'docs/mp-point-legacy/integration-test/go-to-production',
  read,
}

/** No banners are documented for Peru and Uruguay. */
export const banners: Source = {
  title: { es: 'Banners de Mercado Pago', pt: 'Banners de Mercado Pago', en: 'Mercado Pago banners' },
  path: 'docs/resources-banners/introduction',
  sites: ['MLA', 'MLB', 'MLM', 'MLC', 'MCO'],
  read,
}

export const sdk: Source = {
  title: {
    es: 'MercadoPago.js: SDK JS - ES Module',
    pt: 'MercadoPago.js: SDK JS - ES Module',
    en: 'MercadoPago.js: SDK JS - ES Module',
  },
  path: 'docs/sdks-library/client-side/mp-js-v2',
  read,
}

export const approval: Source = {
  title: {
    es: 'Recomendaciones para mejorar la aprobación de pagos',
    pt: 'Recomendações para melhorar sua aprovação',
    en: 'Recommendations to improve payments approval',
  },
  path: 'docs/how-tos/improve-payment-approval',
  read,
}

export const credentials: Source = {
  title: { es: 'Credenciales', pt: 'Credenciais', en: 'Credentials' },
  path: 'docs/your-integrations/credentials',
  read,
}

export const secrets: Source = {
  title: { es: 'Mantén tus credenciales seguras', pt: 'Mantenha suas credenciais seguras', en: 'Keep your credentials safe' },
  path: 'docs/checkout-api/best-practices/credentials-best-practices/secure-credentials',
  read,
}

export const responses: Source = {
  title: {
    es: 'Resultados de creación de un pago',
    pt: 'Resultados da criação de uma cobrança',
    en: 'Payment creation results',
  },
  path: 'docs/checkout-api-payments/response-handling/collection-results',
  read,
}

export const cardsForTests: Source = {
  title: { es: 'Tarjetas de prueba', pt: 'Cartões de teste', en: 'Test cards' },
  path: 'docs/your-integrations/test/cards',
  read,
}

export const webhooks: Source = {
  title: { es: 'Webhooks', pt: 'Webhooks', en: 'Webhooks' },
  path: 'docs/your-integrations/notifications/webhooks',
  read,
}

export const argentina: Source = {
  title: {
    es: 'Consideraciones especiales para Argentina',
    pt: 'Considerações especiais para Argentina',
    en: 'Special considerations for Argentina',
  },
  path: 'docs/resources/localization/considerations-argentina',
  sites: ['MLA'],
  read,
}

export const integratePix: Source = {
  title: { es: 'Pix', pt: 'Pix', en: 'Pix' },
  path: 'docs/checkout-api-payments/integration-configuration/integrate-pix',
  sites: ['MLB'],
  read,
}

export const quality: Source = {
  title: {
    es: 'Medir la calidad de la integración (Checkout API)',
    pt: 'Medir a qualidade da integração (Checkout Transparente)',
    en: 'Measure integration quality (Checkout API)',
  },
  path: 'docs/checkout-api-orders/integration-quality',
  read,
}

export const accountReports: Source = {
  title: { es: 'Reportes', pt: 'Relatórios', en: 'Reports' },
  path: 'docs/reports/introduction',
  read,
}
