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
