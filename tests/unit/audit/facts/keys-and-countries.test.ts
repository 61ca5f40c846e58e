import { expect, test } from 'vitest'
import { foreignPayments, isOfAnotherCountry } from '../../../../src/engine/audit/facts/other-country.ts'
import { isOwnKey, isTokenInSettings } from '../../../../src/engine/audit/facts/own-keys.ts'
import { holderOf } from '../../../../src/engine/audit/facts/payment-holder.ts'
import type { Context } from '../../../../src/engine/audit/types.ts'
import { frame, key, link, where } from '../../sample-snapshot.ts'

const at = (snippet: string) => ({ where: { ...where('script'), snippet } })
const inline = at('<script>')
const file = at('<script src="https://tienda.example/app.js">')

test('a key is the page’s own in its code, its markup or a call, not in a file that any page may load', () => {
  expect(isOwnKey(key(inline))).toBe(true)
  expect(isOwnKey(key({ ...at('<div data-public-key="APP_USR-…">'), place: 'attribute' }))).toBe(true)
  expect(isOwnKey(key({ ...file, place: 'address' }))).toBe(true)
  expect(isOwnKey(key(file))).toBe(false)
  for (const place of ['comment', 'text', 'storage'] as const) expect(isOwnKey(key({ ...inline, place }))).toBe(false)
})

test('nor in the data of a framework, in data about the page, or in a sample to copy', () => {
  for (const snippet of [
    '<script id="__NEXT_DATA__" type="application/json">',
    '<script type="application/ld+json">',
    '<button data-clipboard-text="…">',
    '<div class="clipboard">',
    '<code>',
    '<pre class="sample">',
  ])
    expect(isOwnKey(key(at(snippet))), snippet).toBe(false)
  expect(isOwnKey(key(at('<codelist>')))).toBe(true)
})

test('a public key counts where it is given as one, a token in any case, and a client’s secret never', () => {
  expect(isOwnKey(key({ ...inline, asPublicKey: false }))).toBe(false)
  expect(isOwnKey(key({ ...inline, kind: 'access-token', asPublicKey: false }))).toBe(true)
  expect(isOwnKey(key({ ...inline, kind: 'client-secret' }))).toBe(false)
})

test('a token in a file of settings is out on every page', () => {
  const token = (snippet: string) => key({ ...at(snippet), kind: 'access-token' })
  for (const name of ['config.js', 'settings.min.js', 'js/env.prod.js', 'constants.mjs', 'mercado-pago.js', 'mercadopago.js?v=1'])
    expect(isTokenInSettings(token(`<script src="https://tienda.example/${name}">`)), name).toBe(true)
  for (const snippet of ['<script src="/app.js">', '<script src="/config.json">', '<script src="/reconfig.js">', '<script>'])
    expect(isTokenInSettings(token(snippet)), snippet).toBe(false)
  const settings = token('<script async src="/config.js">')
  expect(isTokenInSettings(settings)).toBe(true)
  expect(isTokenInSettings({ ...settings, kind: 'public-key' })).toBe(false)
  expect(isTokenInSettings({ ...settings, place: 'attribute' })).toBe(false)
})

const argentina: Context['site'] = { value: 'MLA', why: ['tld'] }
const brazils = 'https://www.mercadopago.com.br/checkout/v1/redirect'
const argentinas = 'https://www.mercadopago.com.ar/checkout/v1/redirect'

test('a payment of another country than the shop’s is told, in a link or a frame', () => {
  const pays = link({ about: 'payment', href: brazils })
  const page = {
    links: [link({ href: brazils }), link({ about: 'payment', href: argentinas }), pays],
    frames: [frame(argentinas), frame(brazils), frame('https://ads.example/')],
  }
  expect(foreignPayments(page, argentina)).toEqual([
    { where: pays.where, address: brazils, site: 'MLB' },
    { where: page.frames[1]!.where, address: brazils, site: 'MLB' },
  ])
})

test('an address is of another country by Mercado Pago’s domain, where the shop’s own country is sure', () => {
  const promotions = (domain: string) => `https://www.${domain}/promociones`
  expect(isOfAnotherCountry(promotions('mercadopago.com.br'), argentina)).toBe(true)
  for (const domain of ['mercadopago.com.ar', 'mercadopago.com', 'mercadopago.com.br.evil.example', 'tienda.com.br'])
    expect(isOfAnotherCountry(promotions(domain), argentina), domain).toBe(false)
  expect(isOfAnotherCountry(promotions('mercadopago.com.br'), { value: 'MLA', why: ['lang'] })).toBe(false)
  expect(isOfAnotherCountry(promotions('mercadopago.com.br'), { value: null, why: [] })).toBe(false)
})

test('a payment elsewhere is told only where the shop’s own country is sure', () => {
  const page = { links: [], frames: [frame(brazils)] }
  for (const sign of ['corrected', 'site-id', 'tld', 'currency', 'doc-types', 'locale'])
    expect(foreignPayments(page, { value: 'MLA', why: ['lang', sign] }), sign).toHaveLength(1)
  expect(foreignPayments(page, { value: 'MLA', why: ['lang', 'banner', 'promotions', 'mp-domain'] })).toEqual([])
  expect(foreignPayments(page, { value: null, why: ['tld'] })).toEqual([])
})

test('the holder of a test card is the one that the tester noted, else the one whose result was seen', () => {
  expect(holderOf({ data: { status: 'approved' } }, { holder: 'OTHE' })).toBe('OTHE')
  expect(holderOf({ data: { status: 'approved' } }, {})).toBe('APRO')
  expect(holderOf({ data: { status: 'in_process' } }, {})).toBe('CONT')
  // What stands in an address may be the name of a property that every object has.
  for (const status of ['rejected', 'constructor']) expect(holderOf({ data: { status } }, {})).toBeUndefined()
  expect(holderOf({ data: {} }, {})).toBeUndefined()
})
