import { describe, expect, test } from 'vitest'
import { makeBuyerLinks } from '../../src/engine/knowledge/buyer-links.ts'
import { makeHosts } from '../../src/engine/knowledge/hosts.ts'
import { makePaymentAddresses } from '../../src/engine/knowledge/payment-addresses.ts'
import { makeScripts } from '../../src/engine/knowledge/scripts.ts'
import { type Site, sites } from '../../src/engine/knowledge/sites.ts'
import { siteIds } from '../../src/engine/knowledge/words.ts'
import { makeCountries } from '../../src/engine/recognise/country.ts'
import type { Reading } from '../../src/engine/snapshot/candidates.ts'

/** A country that Mercado Pago does not serve. */
const invented: Site = {
  country: 'ec',
  domain: 'mercadopago.com.ec',
  language: 'es',
  currency: 'USD',
  currencyMarks: ['dólares'],
  amountMarks: ['US$'],
  documents: ['Cédula ecuatoriana'],
  documentBeginnings: ['RUC-EC'],
  bannerPaths: ['/banners/ec/'],
}
const table = { ...sites, MEC: invented }

type Told = Partial<Reading['country']> & { host?: string; lang?: string; links?: string[]; images?: string[] }

/** A page whose only signs of a country are those given. */
function reading({ host = 'tienda.example', lang = 'es', links = [], images = [], ...country }: Told): Reading {
  return {
    document: { host, lang },
    clickables: links.map((href) => ({ href })),
    images: images.map((address) => ({ addresses: [address] })),
    scripts: [],
    forms: [],
    country: { lists: [], money: [], currencies: [], locales: [], ...country },
  } as unknown as Reading
}

const signsIn = (told: Told) => makeCountries(table)(reading(told), null).map(({ site, sign }) => `${site} ${sign}`)
const signsInProduct = (told: Told) => makeCountries(sites)(reading(told), null).map(({ site, sign }) => `${site} ${sign}`)

describe('a country that is added to the table', () => {
  test('has hosts of Mercado Pago and Mercado Libre', () => {
    const { isMercadoPagoHost, isTestHost, looksLikeMercadoPago } = makeHosts(table)
    for (const host of ['www.mercadopago.com.ec', 'mercadopago.com.ec', 'www.mercadolibre.com.ec']) {
      expect(isMercadoPagoHost(host), host).toBe(true)
      expect(looksLikeMercadoPago(host), host).toBe(false)
      expect(makeHosts(sites).isMercadoPagoHost(host), host).toBe(false)
    }
    expect(isTestHost('sandbox.mercadopago.com.ec')).toBe(true)
    expect(isTestHost('www.mercadopago.com.ec')).toBe(false)
  })

  test('has promotions and financing links', () => {
    const { isPromotionsLink, isFinancingLink } = makeBuyerLinks(table)
    expect(isPromotionsLink('https://www.mercadopago.com.ec/mec/credit_card_promos.htm')).toBe(true)
    expect(isPromotionsLink('https://www.mercadopago.com.ec/promociones')).toBe(true)
    expect(isFinancingLink('https://www.mercadopago.com.ec/ayuda/costos-financiacion_621')).toBe(true)
    expect(makeBuyerLinks(sites).isPromotionsLink('https://www.mercadopago.com.ec/promociones')).toBe(false)
    expect(isPromotionsLink('https://www.mercadopago.com.ec/mxx/credit_card_promos.htm')).toBe(false)
  })

  test('has official scripts', () => {
    const { officialScriptAt } = makeScripts(table)
    const button = 'https://www.mercadopago.com.ec/integrations/v1/web-payment-checkout.js'
    expect(officialScriptAt(button)?.id).toBe('web-payment-checkout')
    expect(officialScriptAt('https://www.mercadopago.com.ec/integrations/v1/web-tokenize-checkout.js')?.id).toBe(
      'web-tokenize-checkout',
    )
    expect(makeScripts(sites).officialScriptAt(button)).toBeUndefined()
  })

  test('has payment, voucher and sandbox addresses', () => {
    const { isPaymentLink, isVoucherLink, isSandboxLink } = makePaymentAddresses(table)
    expect(isPaymentLink('https://www.mercadopago.com.ec/checkout/v1/redirect?pref_id=1')).toBe(true)
    expect(isPaymentLink('https://www.mercadopago.com.ec/mec/checkout/start')).toBe(true)
    expect(isPaymentLink('https://www.mercadopago.com.ec/mec/ayuda')).toBe(false)
    expect(isPaymentLink('https://link.mercadopago.com.ec/tienda')).toBe(true)
    expect(isVoucherLink('https://www.mercadopago.com.ec/mec/payments/1/ticket')).toBe(true)
    expect(isSandboxLink('https://sandbox.mercadopago.com.ec/checkout/v1/redirect')).toBe(true)
    expect(makePaymentAddresses(sites).isSandboxLink('https://sandbox.mercadopago.com.ec/checkout/v1/redirect')).toBe(false)
  })

  test.each<[string, Told, string[]]>([
    ['the shop’s domain', { host: 'tienda.com.ec' }, ['MEC tld']],
    ['the page’s language', { lang: 'es-EC' }, ['MEC lang']],
    ['a link to its domain', { links: ['https://www.mercadopago.com.ec/ayuda'] }, ['MEC mp-domain']],
    ['its promotions', { links: ['https://www.mercadopago.com.ec/promociones'] }, ['MEC promotions']],
    ['a banner', { images: ['https://imgmp.mlstatic.com/org-img/banners/ec/medios/468X60.jpg'] }, ['MEC banner']],
    ['documents', { lists: [['Cédula ecuatoriana', 'Pasaporte']] }, ['MEC doc-types']],
    ['beginnings of documents', { lists: [['RUC-EC (empresas)', 'Pasaporte']] }, ['MEC doc-types']],
    ['a currency', { currencies: ['USD'] }, ['MEC currency']],
    ['a currency in text', { money: ['USD'] }, ['MEC currency']],
    ['a mark before an amount', { money: ['US$ 5'] }, ['MEC currency']],
    ['a locale', { locales: ['EC'] }, ['MEC locale']],
  ])('is recognised by %s', (_, told, signs) => {
    expect(signsIn(told)).toEqual(signs)
    expect(signsInProduct(told)).not.toContain(signs[0])
  })
})

test('every country has a row, in the order of the ids', () => {
  expect(Object.keys(sites)).toEqual([...siteIds])
})

describe('document types', () => {
  test.each<[string, string[], string[]]>([
    ['an empty option is no document of any country', ['', 'CABA', 'Córdoba'], []],
    ['Argentina by its tax codes', ['DNI', 'CUIT'], ['MLA doc-types']],
    ['Argentina by DNI and CI together', ['DNI', 'CI', 'Otro'], ['MLA doc-types']],
    ['not Argentina with documents of Peru', ['DNI', 'CI', 'C.E.', 'Otro'], []],
    ['Brazil by what begins with CPF', ['CPF - Pessoa física'], ['MLB doc-types']],
    ['not Brazil by a word that begins with those letters', ['CPFL'], []],
    ['Chile by RUT in any spelling', ['rut'], ['MLC doc-types']],
    ['Uruguay by CI without DNI', ['CI', 'Otro'], ['MLU doc-types']],
    ['not Uruguay by a list that may be longer', ['CI', ...Array(11).fill('Otro')], []],
    ['no country by DNI alone', ['DNI', 'Otro'], []],
  ])('%s', (_, options, signs) => {
    expect(signsInProduct({ lists: [options] })).toEqual(signs)
  })
})

test('amounts in the currencies of two countries are no sign of either', () => {
  expect(signsInProduct({ money: ['R$ 5', 'ARS'] })).toEqual([])
  expect(signsInProduct({ money: ['R$ 5'] })).toEqual(['MLB currency'])
})

test('Portuguese alone is a sign of Brazil, Spanish alone of no country', () => {
  expect(signsInProduct({ lang: 'pt' })).toEqual(['MLB lang'])
  expect(signsInProduct({ lang: 'pt-PT' })).toEqual(['MLB lang'])
  expect(signsInProduct({ lang: 'es' })).toEqual([])
  expect(signsInProduct({ lang: 'es_UY' })).toEqual(['MLU lang'])
})

test('Venezuela’s addresses are Mercado Pago’s, although it is not in the table', () => {
  expect(makeHosts(sites).isMercadoPagoHost('www.mercadopago.com.ve')).toBe(true)
  expect(makeBuyerLinks(sites).isPromotionsLink('https://www.mercadopago.com.ve/mlv/credit_card_promos.htm')).toBe(true)
  expect(signsInProduct({ links: ['https://www.mercadopago.com.ve/ayuda'] })).toEqual([])
})
