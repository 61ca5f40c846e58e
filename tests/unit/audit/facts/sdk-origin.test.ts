import { describe, expect, test } from 'vitest'
import {
  hasSdkName,
  isBetaSdk,
  isLookAlike,
  isMercadoPagos,
  isProxied,
  isSdkByText,
  mayBringSdk,
} from '../../../../src/engine/audit/facts/sdk-origin.ts'
import { script } from '../../sample-snapshot.ts'

const v2 = 'https://sdk.mercadopago.com/js/v2'

test('recognises the beta by its host or by its path at Mercado Pago', () => {
  expect(isBetaSdk(script('https://beta-sdk.mercadopago.com/js/v2'))).toBe(true)
  expect(isBetaSdk(script('https://beta-sdk.mercadopago.com/other.js'))).toBe(true)
  expect(isBetaSdk(script('https://secure.mlstatic.com/sdk/javascript/beta/v1/mercadopago.js'))).toBe(true)
  expect(isBetaSdk(script('https://tienda.example/beta/mercadopago.js'))).toBe(false)
  expect(isBetaSdk(script(v2))).toBe(false)
  expect(isBetaSdk(script('https://beta.tienda.example/js/v2'))).toBe(false)
  expect(isBetaSdk(script(''))).toBe(false)
  expect(isBetaSdk(script('beta-sdk.mercadopago.com'))).toBe(false)
})

test('recognises Mercado Pago’s hosts', () => {
  expect(isMercadoPagos(script(v2))).toBe(true)
  expect(isMercadoPagos(script('https://tienda.example/sdk.mercadopago.com/js/v2'))).toBe(false)
  expect(isMercadoPagos(script(''))).toBe(false)
})

test('recognises the SDK’s file name anywhere but at Mercado Pago', () => {
  expect(hasSdkName(script('https://tienda.example/js/mercadopago.js?v=1'))).toBe(true)
  expect(hasSdkName(script('https://tienda.example/js/mercadopago.min.js'))).toBe(true)
  expect(hasSdkName(script('https://tienda.example/js/pago.js?mercadopago.js'))).toBe(false)
  expect(hasSdkName(script('https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js'))).toBe(false)
  expect(hasSdkName(script(''))).toBe(false)
})

test('recognises the SDK behind a proxy by the address in its path', () => {
  expect(isProxied(script('https://cdn.shop.example/proxy/sdk.mercadopago.com/js/v2'))).toBe(true)
  expect(isProxied(script('https://cdn.shop.example/https%3A%2F%2Fsdk.mercadopago.com%2Fjs%2Fv2'))).toBe(true)
  expect(isProxied(script('https://cdn.shop.example/secure.mlstatic.com/sdk/javascript/v1/mercadopago.js'))).toBe(true)
  expect(isProxied(script('https://cdn.shop.example/sdk.mercadopago.com.png'))).toBe(false)
  expect(isProxied(script(v2))).toBe(false)
})

test('recognises the SDK’s path below the brand', () => {
  for (const path of ['mercadopago/js/v2', 'mercado-pago-sdk/v2.js', 'lib/mercadopago/sdk/v2.min.js'])
    expect(hasSdkName(script(`https://tienda.example/${path}`))).toBe(true)
  for (const path of ['mercadopago/checkout/v2', 'js/v2', 'mercadopago/v2/pagar.js'])
    expect(hasSdkName(script(`https://tienda.example/${path}`))).toBe(false)
})

test('recognises the SDK by its text', () => {
  expect(isSdkByText(script('', { signs: ['uses-v2', 'sdk-body'] }))).toBe(true)
  expect(isSdkByText(script('', { signs: ['uses-v2'] }))).toBe(false)
})

test('a file may have brought the SDK by its marks, by making its global, or where its address has no host', () => {
  const file = 'https://tienda.example/app.js'
  for (const sign of ['sdk-marks', 'defines-global'] as const)
    expect(mayBringSdk(script(file, { signs: ['uses-v2', sign] })), sign).toBe(true)
  for (const src of ['data:text/javascript,1', 'blob:https://tienda.example/1']) expect(mayBringSdk(script(src))).toBe(true)
  expect(mayBringSdk(script(file, { signs: ['uses-v2'] }))).toBe(false)
  expect(mayBringSdk(script('https://tienda.example/load?of=blob:1'))).toBe(false)
  expect(mayBringSdk(script('', { signs: ['sdk-marks'] }))).toBe(false)
})

describe('a look-alike', () => {
  const alike: [string, boolean][] = [
    ['https://sdk.mercadopag0.com/js/v2', true],
    ['https://rnercadopago.example/x.css', true],
    ['https://sdk.mercadopago.com.evil.example/a.js', true],
    ['https://www.mercadopago.evil.example/a.js', true],
    ['https://secure.mlstatic.evil.example/a.js', true],
    ['https://http2.mlstatic.evil.example/a.js', true],
    ['https://resources.mlstatic.evil.example/a.js', true],
    ['https://beta-sdk.mercadopago.evil.example/a.js', true],
    ['https://mercadopago-evil.example/js/v2', true],
    ['https://mercadopago-evil.example/js/v3', true],
    ['https://mercadopago-evil.example/mercadopago.js', true],
    ['https://mercadopago-evil.example/mercado-pago.min.js', true],
    ['https://mercadopago-evil.example/security.js', true],
    ['https://mercadopago-evil.example/render.js', true],
    ['https://mercadopago-evil.example/web-payment-checkout', true],
    ['https://mercadopago-evil.example/web-tokenize-checkout', true],
    ['https://sdk-mercadopago.example/a.js', true],
    ['https://js.mercadopago-evil.example/a.js', true],
    ['https://cdn-mercadopago.example/a.js', true],
    ['https://static.mercadopago-evil.example/a.js', true],
    ['https://mercadopago-sdk.example/a.js', true],
    ['https://mercadopagojs.example/a.js', true],
    ['https://mercadopago-cdn.example/a.js', true],
    ['https://mercadopago-static.example/a.js', true],
    ['https://sdkmercadopago.example/a.js', true],
    ['https://my-sdk-mercadopago.example/a.js', true],
    ['https://my-mercadopago-sdk.example/a.js', true],
    ['https://mercadopago-of-ours-sdk.example/a.js', true],
    ['https://mercadopago-evil.example/mercadopago-sdk/a.css', false],
    ['https://mercadopago-evil.example/cdn-mercadopago/a.css', false],
    ['https://a.www.mercadopago.evil.example/a.css', false],
    ['https://plugins-mercadopago.example/a.js', false],
    ['https://mercadopago-evil.example/mercadopago/a.js', false],
    ['https://mercadopago-evil.example/mercadopago.js/a.css', false],
    ['https://mercadopago-evil.example/security.js/a.css', false],
    ['https://mercadolibre-evil.example/a.css', false],
    ['https://mercadolivre-evil.example/a.css', false],
    ['https://mercadopago-plugin.example/a.css', false],
    ['https://x.mlstatic-evil.example/a.css', false],
    ['https://cdn.example/js/v2', false],
    [v2, false],
    ['', false],
    ['https://mercadopago.com@evil.example/js/v2', true],
    ['https://MLSTATIC@evil.example/js/v2', true],
    ['https://ana@sdk.mercadopag0.com/js/v2', false],
  ]
  test.each(alike)('%s: %s', (src, expected) => expect(isLookAlike(script(src), 'tienda.example')).toBe(expected))

  test('is not the shop’s own host, a parent or a subdomain of it', () => {
    const own = script('https://mercadopag0.example/js/v2')
    expect(isLookAlike(own, 'mercadopag0.example')).toBe(false)
    expect(isLookAlike(own, 'tienda.mercadopag0.example')).toBe(false)
    expect(isLookAlike(script('https://cdn.mercadopag0.example/js/v2'), 'mercadopag0.example')).toBe(false)
    // The shop's own name says nothing of Mercado Pago, only the host that it uses for it.
    expect(isLookAlike(script('https://js.mercadopago.tienda.example/js/v2'), 'mercadopago.tienda.example')).toBe(false)
    expect(isLookAlike(script('https://mercadopago.tienda.example/js/v2'), 'pagos.mercadopago.tienda.example')).toBe(false)
    expect(isLookAlike(script('https://mercadopago.tienda.example/js/v2'), 'pagos.tienda.example')).toBe(true)
    expect(isLookAlike(own, 'tienda-mercadopag0.example')).toBe(true)
    expect(isLookAlike(script('https://xmercadopag0.example/js/v2'), 'mercadopag0.example')).toBe(true)
  })
})
