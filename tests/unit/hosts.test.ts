import { expect, test } from 'vitest'
import { hasBrandSlip } from '../../src/engine/knowledge/brand-slips.ts'
import {
  isLocalHost,
  isMercadoPagoHost,
  isSecureFieldsHost,
  isTestHost,
  looksLikeMercadoPago,
} from '../../src/engine/knowledge/hosts.ts'
import { officialScriptAt, sdkFileName } from '../../src/engine/knowledge/scripts.ts'

const countries = ['com.ar', 'com.br', 'com.mx', 'cl', 'com.co', 'com.pe', 'com.uy', 'com.ve', 'com']

test.each([
  ...countries.map((country) => `www.mercadopago.${country}`),
  'sdk.mercadopago.com',
  'http2.mlstatic.com',
  'secure.mlstatic.com',
  'api.mercadolibre.com',
  'www.mercadolivre.com',
  'mpago.la',
])('%s is Mercado Pago’s', (host) => {
  expect(isMercadoPagoHost(host)).toBe(true)
  expect(looksLikeMercadoPago(host)).toBe(false)
})

test.each([
  'sdk.mercadopago.com.evil.example',
  'mercadopago.com.evil.example',
  'sdk-mercadopago.com',
  'mercadopago.io',
  'rnercadopago.com',
  'mercadopag0.com',
  'mercado-pago.com',
  'secure.mlstatic.com.example',
])('%s is not Mercado Pago’s', (host) => {
  expect(isMercadoPagoHost(host)).toBe(false)
  expect(looksLikeMercadoPago(host)).toBe(true)
})

test.each([
  'cdn.example',
  'mercado.example',
  'pago.example',
  'mercadona.es',
  'supermercado.com.ar',
  'mercadopet.com',
  'mercadopan.com',
  'mercadolider.com',
  'static.tienda.com.ar',
])('%s is neither', (host) => {
  expect(isMercadoPagoHost(host)).toBe(false)
  expect(looksLikeMercadoPago(host)).toBe(false)
})

test.each(['sdk.mercadopagp.com', 'mercadoqago.com', 'sdk-mercdopago.com', 'mercadopgao.example', 'mercadolivrre.com'])(
  '%s has a slip in one letter',
  (host) => expect(hasBrandSlip(host)).toBe(true),
)
test.each(['sdk.mercadopago.com', 'mercadopet.com', 'mercadopan.com', 'mercadolider.com', 'mlstatik.com'])(
  '%s has none',
  (host) => expect(hasBrandSlip(host)).toBe(false),
)

test('recognises beta, staging and sandbox hosts as test hosts', () => {
  for (const host of ['beta-sdk.mercadopago.com', 'sandbox.mercadopago.com.ar', 'secure-fields-stg.mercadopago.com'])
    expect(isTestHost(host)).toBe(true)
  for (const host of ['sdk.mercadopago.com', 'secure-fields.mercadopago.com', 'beta.example'])
    expect(isTestHost(host)).toBe(false)
  expect(isSecureFieldsHost('secure-fields.mercadopago.com')).toBe(true)
  expect(isSecureFieldsHost('secure-fields.mercadopago.com.example')).toBe(false)
})

test('recognises local hosts', () => {
  for (const host of [
    'localhost',
    'shop.localhost',
    '127.0.0.1',
    '10.1.2.3',
    '192.168.1.9',
    '172.20.0.1',
    '[::1]',
    'shop.test',
    'mi.local',
  ])
    expect(isLocalHost(host), host).toBe(true)
  for (const host of ['tienda.example', 'localhost.example', '11.0.0.1', '172.32.0.1', 'notlocal', '8.8.8.8'])
    expect(isLocalHost(host), host).toBe(false)
})

test.each<readonly [string, string]>([
  ['https://sdk.mercadopago.com/js/v2', 'sdk-v2'],
  ['https://sdk.mercadopago.com/js/v2?source=Magento', 'sdk-v2'],
  ['https://beta-sdk.mercadopago.com/gama/js/v2', 'sdk-v2-beta'],
  ['https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js', 'sdk-v1'],
  ...countries.map(
    (country) => [`https://www.mercadopago.${country}/integrations/v1/web-payment-checkout.js`, 'web-payment-checkout'] as const,
  ),
  ...countries.map(
    (country) =>
      [`https://www.mercadopago.${country}/integrations/v1/web-tokenize-checkout.js`, 'web-tokenize-checkout'] as const,
  ),
  ['https://secure.mlstatic.com/mptools/render.js', 'render-js'],
  ['https://resources.mlstatic.com/mptools/render.js', 'render-js'],
  ['https://www.mercadopago.com/org-img/jsapi/mptools/buttons/render.js', 'render-js'],
  ['http://mp-tools.mlstatic.com/buttons/render.js', 'render-js'],
  ['https://www.mercadopago.com/v2/security.js', 'security-js'],
  ['https://secure.mlstatic.com/modules/javascript/analytics.js', 'analytics-v1'],
  ['https://http2.mlstatic.com/storage/v1/plugins/melidata/woocommerce.min.js', 'plugin-telemetry'],
  ['https://http2.mlstatic.com/storage/v1/mercadopago/woocommerce/scripts/v1/super-token.bundle.min.js', 'plugin-telemetry'],
])('%s is %s', (url: string, id: string) => {
  expect(officialScriptAt(url)?.id).toBe(id)
})

test.each([
  'https://sdk.mercadopago.com.evil.example/js/v2',
  'https://sdk.mercadopago.com@evil.example/js/v2',
  'https://evil.example/sdk.mercadopago.com/js/v2',
  'https://evil.example/?https://sdk.mercadopago.com/js/v2',
  'https://sdk.mercadopago.com/js/v22',
  'https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js.php',
  'no address',
])('%s is not an official script', (url) => {
  expect(officialScriptAt(url)).toBeUndefined()
})

test('recognises file names of copies', () => {
  for (const name of [
    '/mercadopago.js',
    '/assets/js/mercadopago.min.js',
    '/mercado-pago.js',
    '/mercadopago-sdk.js',
    '/mercadopago-v1.6.js',
    '/mercadopago.1.6.2.min.js',
  ])
    expect(name).toMatch(sdkFileName)
  for (const name of ['/mercadopago-checkout.js', '/js/mercadopago/config.js', '/mp.js', '/mercadopago.1.6.js.map'])
    expect(name).not.toMatch(sdkFileName)
})

test('recognises a long file name as fast as a short one', () => {
  const name = `/mercadopago${'.1'.repeat(50_000)}/x`
  // The fastest of several runs, so that what else the machine does counts less.
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now()
    expect(sdkFileName.test(name)).toBe(false)
    return performance.now() - start
  })
  expect(Math.min(...times)).toBeLessThan(50)
})
