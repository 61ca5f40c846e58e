import { expect, test } from 'vitest'
import type { Context } from '../../../src/engine/audit/types.ts'
import { productionCredentials } from '../../../src/engine/requirements/production-credentials.ts'
import { emptyPage, form, frame, key, link, marker, phrase, script, where } from '../sample-snapshot.ts'
import { finds } from './table.ts'

const masked = 'APP_USR-4b7c…4e5f'

finds(productionCredentials, {
  'no key in sight': [{}, [{ reason: 'key-not-seen' }]],
  'a production key, to compare, once': [
    { keys: [key(), key({ where: where('#again') }), key({ kind: 'access-token' }), key({ mode: 'unknown', masked: 'other' })] },
    [{ reason: 'compare-key', where: where('#again'), data: { key: masked } }],
  ],
  'two production keys': [
    { keys: [key(), key({ masked: 'APP_USR-9999…0000', where: where('#b') })] },
    [
      { reason: 'compare-key', where: where('script'), data: { key: masked } },
      { reason: 'compare-key', where: where('#b'), data: { key: 'APP_USR-9999…0000' } },
    ],
  ],
  'a test key says all': [
    { keys: [key(), key({ mode: 'test', masked: 'TEST-0123…cdef', where: where('#test') })] },
    [{ reason: 'test-key', where: where('#test'), data: { key: 'TEST-0123…cdef' } }],
  ],
  'a test key in the script of the key to compare may not be in use': [
    { keys: [key(), key({ mode: 'test', masked: 'TEST-0123…cdef' })] },
    [{ reason: 'compare-key', where: where('script'), data: { key: masked } }],
  ],
  'a key that a call sent is named where it stands': [
    { keys: [key({ place: 'address', where: where('#call') }), key()] },
    [{ reason: 'compare-key', where: where('script'), data: { key: masked } }],
  ],
  'a test key that a call sent is named once': [
    {
      keys: [
        key({ mode: 'test', masked: 'TEST-0123…cdef', where: where('#test') }),
        key({ mode: 'test', masked: 'TEST-0123…cdef', place: 'address', where: where('#call') }),
      ],
    },
    [{ reason: 'test-key', where: where('#test'), data: { key: 'TEST-0123…cdef' } }],
  ],
  'a test key that stands only in a call, beside another key': [
    { keys: [key(), key({ mode: 'test', masked: 'TEST-0123…cdef', place: 'address', where: where('#call') })] },
    [{ reason: 'test-key', where: where('#call'), data: { key: 'TEST-0123…cdef' } }],
  ],
  'a key that two calls sent': [
    {
      keys: [
        key({ place: 'address', where: where('#call') }),
        key({ mode: 'unknown', place: 'address', where: where('#again') }),
      ],
    },
    [{ reason: 'compare-key', where: where('#call'), data: { key: masked } }],
  ],
  'a key in a comment is not in use': [{ keys: [key({ mode: 'test', place: 'comment' })] }, [{ reason: 'key-not-seen' }]],
  'whatever leads to a test host': [
    {
      links: [link(), link({ sandbox: true, href: 'https://sandbox.mercadopago.com/a', where: where('#a') })],
      forms: [form(), form({ sandbox: true, action: 'https://sandbox.mercadopago.com/b', where: where('#b') })],
      frames: [frame('https://x.example/'), frame('https://sandbox.mercadopago.com/c', { sandbox: true, where: where('#c') })],
      scripts: [script(''), script('https://tienda.example/d.js', { signs: ['sandbox-address'], where: where('#d') })],
    },
    [
      { reason: 'sandbox-link', where: where('#a'), data: { address: 'https://sandbox.mercadopago.com/a' } },
      { reason: 'sandbox-link', where: where('#b'), data: { address: 'https://sandbox.mercadopago.com/b' } },
      { reason: 'sandbox-link', where: where('#c'), data: { address: 'https://sandbox.mercadopago.com/c' } },
      { reason: 'sandbox-link', where: where('#d'), data: { address: 'https://tienda.example/d.js' } },
    ],
  ],
  'a notice of test mode': [
    { markers: [marker('woocommerce'), marker('test-mode')] },
    [{ reason: 'test-mode', where: where('#test-mode') }],
  ],
  'a notice that nobody sees': [{ markers: [marker('test-mode', { hidden: true })] }, [{ reason: 'key-not-seen' }]],
  'words of test mode, a test account and a test order': [
    { phrases: [phrase('test-order'), phrase('test-account'), phrase('test-mode'), phrase('result')], keys: [key()] },
    [
      { reason: 'says-test-mode', where: where('.test-mode'), data: { text: 'about test-mode' } },
      { reason: 'test-account', where: where('.test-account'), data: { text: 'about test-account' } },
      { reason: 'test-order', where: where('.test-order'), data: { text: 'about test-order' } },
    ],
  ],
  'words of test mode that nobody sees': [
    { phrases: [phrase('test-mode', { visible: false }), phrase('test-account', { visible: false })] },
    [{ reason: 'key-not-seen' }],
  ],
  'the plugin’s notice and its words are one': [
    { markers: [marker('test-mode')], phrases: [phrase('test-mode')] },
    [{ reason: 'test-mode', where: where('#test-mode') }],
  ],
  'a test buyer, beside the key to compare': [
    { phrases: [phrase('result'), phrase('test-buyer')], keys: [key()] },
    [
      { reason: 'test-buyer', where: where('.test-buyer') },
      { reason: 'compare-key', where: where('script'), data: { key: masked } },
    ],
  ],
  'a test buyer, and no key': [
    { phrases: [phrase('test-buyer')] },
    [{ reason: 'test-buyer', where: where('.test-buyer') }, { reason: 'key-not-seen' }],
  ],
})

const inCountry = (site: Context['site']): Context => ({
  isCheckout: true,
  why: [],
  product: { value: 'checkout-pro', why: [] },
  site,
})
const toBrazil = link({ about: 'payment', href: 'https://www.mercadopago.com.br/checkout/v1/redirect', where: where('#br') })
const elsewhere = {
  reason: 'paid-in-another-country',
  where: where('#br'),
  data: { address: 'https://www.mercadopago.com.br/checkout/v1/redirect', site: 'MLB' },
}

test('a payment in another country than the shop’s is to be confirmed', () => {
  const of = (parts: Parameters<typeof emptyPage>[0], site: Context['site']) =>
    productionCredentials.check(emptyPage(parts), inCountry(site))
  expect(of({ links: [toBrazil] }, { value: 'MLA', why: ['tld', 'lang'] })).toEqual([elsewhere])
  expect(of({ links: [toBrazil], keys: [key()] }, { value: 'MLA', why: ['corrected'] })).toMatchObject([
    elsewhere,
    { reason: 'compare-key' },
  ])
  expect(of({ links: [toBrazil], keys: [key({ mode: 'test' })] }, { value: 'MLA', why: ['tld'] })).toMatchObject([
    { reason: 'test-key' },
    elsewhere,
  ])
  const old = frame('https://www.mercadopago.com/mlb/checkout/pay', { where: where('#br') })
  expect(of({ frames: [old] }, { value: 'MLA', why: ['currency'] })).toMatchObject([{ reason: 'paid-in-another-country' }])
})

test('and is no question where country or address do not say so', () => {
  const silent = [{ reason: 'key-not-seen' }]
  const of = (href: string, site: Context['site'], changes = {}) =>
    productionCredentials.check(emptyPage({ links: [link({ about: 'payment', href, ...changes })] }), inCountry(site))
  expect(of(toBrazil.href, { value: 'MLB', why: ['tld'] })).toEqual(silent)
  expect(of(toBrazil.href, { value: null, why: [] })).toEqual(silent)
  // The language alone: Spanish is spoken in many countries.
  expect(of(toBrazil.href, { value: 'MLA', why: ['lang', 'mp-domain'] })).toEqual(silent)
  expect(of('https://www.mercadopago.com/checkout/v1/redirect', { value: 'MLA', why: ['tld'] })).toEqual(silent)
  expect(of('https://mpago.la/2AbC9xY', { value: 'MLA', why: ['tld'] })).toEqual(silent)
  expect(of('https://www.mercadopago.com.br/ajuda', { value: 'MLA', why: ['tld'] }, { about: 'terms' })).toEqual(silent)
})
