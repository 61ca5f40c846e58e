/** The shop's own code by the name of one of the SDK's globals. */
import { expect, test } from 'vitest'
import { keepsDeviceId, ownGlobalsIn, standInsIn } from '../../src/engine/knowledge/own-globals.ts'
import { ownGlobals } from '../../src/engine/recognise/own-globals.ts'
import type { ScriptCandidate } from '../../src/engine/snapshot/candidates.ts'
import type { ScriptSeen } from '../../src/engine/snapshot/types.ts'
import { script, where } from './sample-snapshot.ts'

test.each([
  ['var MercadoPago = { pagar: function () {} }', 'MercadoPago'],
  ['window.MercadoPago={url:"/pagar"}', 'MercadoPago'],
  ['window.Mercadopago = window.Mercadopago || {}; Mercadopago.abrir = open', 'Mercadopago'],
  ['function MercadoPago() { location.href = "/pagar" }', 'MercadoPago'],
])('is the shop’s: %s', (code, name) => expect(ownGlobalsIn(code)).toEqual([name]))

test.each([
  'window.MercadoPago = class {}',
  'const MercadoPago = { pagar: 1 }',
  'tienda.MercadoPago = {}',
  'if (window.MercadoPago == {}) load()',
  'var MercadoPago = { cardForm: function () {} }',
  'window.Mercadopago = { createToken: function () {} }',
  'var MercadoPago = { token: "/card_tokens" }',
])('may be the SDK, or makes no global: %s', (code) => expect(ownGlobalsIn(code)).toEqual([]))

test.each(['window.MercadoPago = class { cardForm() {} }', 'globalThis.MercadoPago=function (key) {}', 'class MercadoPago {}'])(
  'stands in for the SDK: %s',
  (code) => expect(standInsIn(code)).toEqual(['MercadoPago']),
)

test.each([
  'window.MercadoPago = window.MercadoPago || class {}',
  'if (!window.MercadoPago) window.MercadoPago = class {}',
  'typeof MercadoPago === "undefined" && (window.MercadoPago = function () {})',
  'window.mp = class {}; new MercadoPago("x")',
  'class MercadoPagoForm {}',
  'window.MercadoPago = new Proxy(MercadoPago, {})',
])('stands in for nothing: %s', (code) => expect(standInsIn(code)).toEqual([]))

test('a place for the device’s id', () => {
  expect(keepsDeviceId('var MP_DEVICE_SESSION_ID = ""')).toBe(true)
  expect(keepsDeviceId('window.MP_DEVICE_SESSION_ID = window.MP_DEVICE_SESSION_ID || null')).toBe(true)
  expect(keepsDeviceId('if (window.MP_DEVICE_SESSION_ID === "") wait()')).toBe(false)
  expect(keepsDeviceId('send(window.MP_DEVICE_SESSION_ID)')).toBe(false)
})

const candidate = (excerpt: string): ScriptCandidate => ({
  where: where('script'),
  src: '',
  from: 'inline',
  explicitHttp: false,
  text: 'read',
  async: false,
  excerpt,
  keys: [],
})
const own = (excerpt: string, scripts: ScriptSeen[] = []) => ownGlobals([candidate(excerpt)], scripts)

test('nothing is the shop’s own where the SDK may be', () => {
  const code = 'var MercadoPago = {}'
  expect(own(code)).toEqual(['MercadoPago'])
  expect(own(code, [script('https://tienda.example/app.js')])).toEqual(['MercadoPago'])
  expect(own(code, [script('https://sdk.mercadopago.com/js/v2')])).toEqual([])
  expect(own(code, [script('https://tienda.example/app.js', { signs: ['sdk-body'] })])).toEqual([])
  expect(own(code, [script('https://tienda.example/app.js', { signs: ['sdk-marks'] })])).toEqual([])
})

test('the device’s id is the shop’s own only without the script that fills it', () => {
  const code = 'var MP_DEVICE_SESSION_ID = ""'
  expect(own(code, [script('https://sdk.mercadopago.com/js/v2')])).toEqual(['MP_DEVICE_SESSION_ID'])
  expect(own(code, [script('https://www.mercadopago.com/v2/security.js')])).toEqual([])
})
