/** What counts as making the SDK's global. */
import { expect, test } from 'vitest'
import { signsIn } from '../../src/engine/knowledge/script-signs.ts'

test.each(['= null', '=null', '  =  undefined', '= window.MercadoPago || {}'])(
  'the global set to nothing makes none: %s',
  (rest) => {
    expect(signsIn(`window.MercadoPago${rest}`)).not.toContain('defines-global')
  },
)

test.each(['= class {}', '=function(){}'])('the global set to code is made: %s', (rest) => {
  expect(signsIn(`window.MercadoPago${rest}`)).toContain('defines-global')
})

test.each([
  'window["MercadoPago"] = t',
  "self['MercadoPago']=class {}",
  'Object.defineProperty(window, "MercadoPago", { value: t })',
])('the global is made by its name: %s', (code) => {
  expect(signsIn(code)).toContain('defines-global')
})

test.each([
  'const names = ["MercadoPago", "Stripe"]',
  'if (window["MercadoPago"] == null) load()',
  'window["MercadoPago"] = null',
])('the name alone makes no global: %s', (code) => {
  expect(signsIn(code)).not.toContain('defines-global')
})

test('some of the SDK’s marks are a sign of their own, and enough of them are the SDK', () => {
  const marks = ['mercadopago', '"https://secure-fields.mercadopago.com"', '"/identification_types?"']
  const more = ['"js_version="', '"/card_issuers?"', '"/card_tokens"']
  expect(signsIn(marks.slice(0, 2).join())).not.toContain('sdk-marks')
  expect(signsIn(marks.join())).toEqual(['sdk-marks'])
  expect(signsIn([...marks, ...more].join())).toEqual(['sdk-body'])
})

test('a client of the REST API that has the brand’s name is not the SDK', () => {
  const client = `class MercadoPago { types() { return fetch(api + "/v1/identification_types?k=" + k) } pay() { return fetch(api + "/v1/card_tokens") } }`
  expect(signsIn(client)).not.toContain('sdk-body')
  expect(signsIn(`${client} const q = "&js_version=2"`)).toContain('sdk-body')
})

test.each(['var Mercadopago = new MercadoPago("k")', 'window.Mercadopago = new window.MercadoPago("k")'])(
  'an instance of v2 by the name of v1 calls no v1: %s',
  (code) => {
    expect(signsIn(`${code}; Mercadopago.getInstallments({})`)).not.toContain('uses-v1')
    expect(signsIn('Mercadopago.getInstallments({})')).toContain('uses-v1')
  },
)

test.each(['e.MercadoPago="MercadoPago"', "t.MercadoPago = 'mercado_pago'", 'r.MercadoPago = 1'])(
  'a word or number by that name makes no global: %s',
  (code) => {
    expect(signsIn(code)).not.toContain('defines-global')
  },
)
