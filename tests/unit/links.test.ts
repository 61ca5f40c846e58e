import { expect, test } from 'vitest'
import { isOfficialBanner } from '../../src/engine/knowledge/banners.ts'
import { isFinancingLink, isPromotionsLink } from '../../src/engine/knowledge/buyer-links.ts'
import { isPaymentLink } from '../../src/engine/knowledge/payment-addresses.ts'
import { otherTerms } from '../../src/engine/knowledge/phrases/other-terms.ts'
import { payWords } from '../../src/engine/knowledge/phrases/pay-buttons.ts'
import { legalNotice, terms, termsPath } from '../../src/engine/knowledge/phrases/terms.ts'
import { unaccent } from '../../src/engine/knowledge/plain-text.ts'
import { isBannerText } from '../../src/engine/recognise/images.ts'

test.each([
  'https://www.mercadopago.com/mla/credit_card_promos.htm',
  'https://www.mercadopago.com.ar/promociones',
  'https://www.mercadopago.com.ar/cuotas',
  'https://www.mercadopago.com.br/promocoes/',
  'https://www.mercadopago.cl/promociones?x=1',
])('%s shows promotions', (url) => expect(isPromotionsLink(url)).toBe(true))

test.each([
  'https://www.mercadopago.com.ar/costs-section',
  'https://www.mercadopago.com.evil.example/promociones',
  'https://tienda.example/promociones',
])('%s does not', (url) => expect(isPromotionsLink(url)).toBe(false))

test('financing costs', () => {
  expect(isFinancingLink('https://www.mercadopago.com.ar/ayuda/costos-financiacion_621')).toBe(true)
  expect(isFinancingLink('https://www.mercadopago.com.br/ajuda/Custos-de-parcelamento_322')).toBe(true)
  expect(isFinancingLink('https://www.mercadopago.com.ar/costs-section')).toBe(false)
})

test.each([
  'https://imgmp.mlstatic.com/org-img/banners/ar/medios/785X40.jpg',
  'https://imgmp.mlstatic.com/org-img/banners/mx/medios/MLM_468X60.JPG',
  'https://secure.mlstatic.com/developers/site/cloud/banners/co/120x240_Todos-los-medios-de-pago.jpg',
  'https://imgmp.mlstatic.com/org-img/MLB/MP/BANNERS/tipo2_735X40.jpg?v=1',
  'https://imgmp.mlstatic.com/org-img/MLB/MP/BANNERS/PSJ/735x40_banner_psj_3x.jpg',
  'https://www.mercadopago.cl/banner/785x40_banner.jpg',
  'http://imgmp.mlstatic.com/org-img/MLB/MP/BANNERS/2014/230x60.png',
])('%s is a banner', (url) => expect(isOfficialBanner(url)).toBe(true))

test('a logo is not a banner', () => {
  expect(isOfficialBanner('https://http2.mlstatic.com/frontend-assets/logo.png')).toBe(false)
  expect(isOfficialBanner('https://imgmp.mlstatic.com.evil.example/banners/ar/785X40.jpg')).toBe(false)
  expect(isBannerText('Mercado Pago')).toBe(false)
  expect(isBannerText('Mercado Pago - Medios de pago')).toBe(true)
  expect(isBannerText('Mercado Pago - Meios de pagamento')).toBe(true)
})

test.each([
  'Términos y condiciones',
  'TÉRMINOS Y CONDICIONES DE USO',
  'Bases y condiciones',
  'Términos de servicio',
  'Términos del servicio',
  'Condiciones de venta',
  'Condiciones generales',
  'Termos e condições',
  'Termos de uso',
  'Termos de serviço',
  'Condições de compra',
  'Terms and conditions',
  'Terms of use',
  'Terms & Conditions',
  'Terms of Service',
  'T&C',
  'TyC',
  'Términos',
  'Termos',
  'Ver los términos y condiciones',
])('“%s” names terms', (text) => expect(unaccent(text)).toMatch(terms.pattern))

test.each([
  'Política de privacidad',
  'Política de privacidade',
  'Condición: nuevo',
  'Terminal 2',
  'Determinar',
  'En términos de precio',
  'Fin',
  'Contacto',
])('“%s” does not', (text) => expect(unaccent(text)).not.toMatch(terms.pattern))

test('terms of a promotion or a card are not the shop’s', () => {
  expect('Terminos y condiciones de la promocion').toMatch(otherTerms.pattern)
  expect('Terminos y condiciones').not.toMatch(otherTerms.pattern)
  expect('Aviso legal').toMatch(legalNotice.pattern)
  for (const path of [
    '/terminos',
    '/terminos-y-condiciones',
    '/termos-de-uso',
    '/terms',
    '/pages/tyc',
    '/tos',
    '/politicas/condiciones.html',
  ])
    expect(path).toMatch(termsPath.pattern)
  for (const path of ['/terminal', '/determinar', '/privacidad', '/tosca']) expect(path).not.toMatch(termsPath.pattern)
})

test.each([
  'https://www.mercadopago.com.ar/checkout/v1/redirect?pref_id=1-2',
  'https://www.mercadopago.com/mla/checkout/start?pref_id=1-2',
  'https://www.mercadopago.com/mlb/checkout/pay?pref_id=1',
  'https://sandbox.mercadopago.com.ar/checkout/v1/redirect?pref_id=1',
  'https://mpago.la/2AbCd',
  'https://link.mercadopago.com.ar/tienda',
  'https://www.mercadopago.com.br/subscriptions/checkout?preapproval_plan_id=0123',
])('%s starts a payment', (url) => expect(isPaymentLink(url)).toBe(true))

test.each([
  'https://www.mercadopago.com.ar/developers/es/docs/checkout-pro',
  'https://www.mercadopago.com.ar/',
  'https://mpago.la/',
  'https://evil.example/checkout/v1/redirect?pref_id=1',
])('%s does not', (url) => expect(isPaymentLink(url)).toBe(false))

test('tells payment buttons from instructions', () => {
  for (const text of [
    'Pagar con Mercado Pago',
    'Pagá con MercadoPago',
    'Comprar con Mercado Pago',
    'Pagar com Mercado Pago',
    'Pay with Mercado Pago',
    'Finalizar y pagar con Mercado Pago',
  ])
    expect(unaccent(text)).toMatch(payWords.pattern)
  for (const text of [
    'Cómo pagar con Mercado Pago',
    'Mercado Pago',
    'Aceptamos Mercado Pago',
    'Para pagar con Mercado Pago creá una cuenta',
  ])
    expect(unaccent(text)).not.toMatch(payWords.pattern)
})
