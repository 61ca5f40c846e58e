import { describe, expect, test } from 'vitest'
import {
  hasSign,
  isBetaSdk,
  isLookAlike,
  isSecureFrame,
  loadsOfficialSdk,
  officialOf,
  ownCardFields,
} from '../../../src/engine/audit/page-facts.ts'
import type { Snapshot } from '../../../src/engine/snapshot/types.ts'
import { emptyPage, field, frame, script, where } from '../sample-snapshot.ts'

const v2 = 'https://sdk.mercadopago.com/js/v2'

test('recognises official scripts by address', () => {
  expect(officialOf(script(v2))?.id).toBe('sdk-v2')
  expect(officialOf(script(''))).toBeUndefined()
  expect(officialOf(script('https://cdn.example/js/v2'))).toBeUndefined()
  expect(loadsOfficialSdk([script('https://cdn.example/a.js'), script(v2)])).toBe(true)
  expect(loadsOfficialSdk([script('https://www.mercadopago.com/v2/security.js')])).toBe(false)
  expect(loadsOfficialSdk([])).toBe(false)
})

test('needs one sign on one script', () => {
  const scripts = [script(''), script('', { signs: ['uses-fields', 'uses-v2'] })]
  expect(hasSign(scripts, 'uses-v1', 'uses-v2')).toBe(true)
  expect(hasSign(scripts, 'uses-v1')).toBe(false)
  expect(hasSign([], 'uses-v2')).toBe(false)
})

test('recognises beta hosts and scripts', () => {
  expect(isBetaSdk(script('https://beta-sdk.mercadopago.com/js/v2'))).toBe(true)
  expect(isBetaSdk(script('https://beta-sdk.mercadopago.com/other.js'))).toBe(true)
  expect(isBetaSdk(script(v2))).toBe(false)
  expect(isBetaSdk(script('https://beta.tienda.example/js/v2'))).toBe(false)
  expect(isBetaSdk(script(''))).toBe(false)
  expect(isBetaSdk(script('beta-sdk.mercadopago.com'))).toBe(false)
})

test('recognises secure fields by host', () => {
  expect(isSecureFrame(frame('https://secure-fields.mercadopago.com/x'))).toBe(true)
  expect(isSecureFrame(frame('https://tienda.example/secure-fields.mercadopago.com'))).toBe(false)
  expect(isSecureFrame(frame(''))).toBe(false)
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
    expect(isLookAlike(own, 'tienda-mercadopag0.example')).toBe(true)
    expect(isLookAlike(script('https://xmercadopag0.example/js/v2'), 'mercadopag0.example')).toBe(true)
  })
})

describe('the shop’s own card fields', () => {
  const ours = field({ where: where('#ours') })
  const plain = field({ where: where('#plain'), mercadoPago: false })
  const theirs = field({ where: where('#theirs'), mercadoPago: false, otherProcessor: true })
  const holder = field({ where: where('#holder'), kind: 'holder' })
  const own = (fields: Snapshot['fields'], parts: Partial<Snapshot> = {}) =>
    ownCardFields(emptyPage({ fields, ...parts })).map((each) => each.where.selector[0])

  test('are not a Brick’s, nor another processor’s', () => {
    expect(own([plain, theirs, field({ inBrick: true })])).toEqual(['#plain'])
    expect(own([field({ where: where('#both'), otherProcessor: true })])).toEqual(['#both'])
  })

  test('are those of the form that names Mercado Pago, if there is one', () => {
    expect(own([plain, ours, holder])).toEqual(['#ours', '#holder'])
    expect(own([plain, holder])).toEqual(['#plain', '#holder'])
  })

  test('need a sign of Mercado Pago when another form asks for the card', () => {
    const elsewhere: Partial<Snapshot>[] = [
      { secureHosts: [{ where: where(), kind: 'number' }] },
      { frames: [frame('https://ads.example/'), frame('https://secure-fields.mercadopago.com/x')] },
      { scripts: [script('', { signs: ['uses-bricks'] })] },
      { scripts: [script('', { signs: ['uses-checkout'] })] },
      { scripts: [script('', { signs: ['uses-fields'] })] },
    ]
    for (const parts of elsewhere) expect(own([plain, holder], parts)).toEqual(['#holder'])
    const here = { frames: [frame('https://ads.example/')], scripts: [script('', { signs: ['uses-card-form'] })] }
    expect(own([plain, holder], here)).toEqual(['#plain', '#holder'])
  })
})
