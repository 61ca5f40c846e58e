import { expect, test } from 'vitest'
import {
  callsSdk,
  hasRun,
  isDeviceScript,
  isOldButton,
  isOldSdkRunning,
  isPaymentScript,
  isSdk,
  isSdkRunning,
  isSdkV1,
  isSdkV2,
  isTokenizer,
  isV1Running,
  isV2Running,
  needsNoSdk,
  officialOf,
  tagNotRunning,
  usesWebSdk,
} from '../../../../src/engine/audit/facts/sdk.ts'
import type { Context } from '../../../../src/engine/audit/types.ts'
import type { DocumentSeen, ScriptSeen, Snapshot } from '../../../../src/engine/snapshot/types.ts'
import { document, link, marker, script } from '../../sample-snapshot.ts'

const scripts = {
  v2: script('https://sdk.mercadopago.com/js/v2'),
  beta: script('https://beta-sdk.mercadopago.com/js/v2'),
  v1: script('https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js'),
  tokenizer: script('https://www.mercadopago.com.ar/integrations/v1/web-tokenize-checkout.js'),
  button: script('https://www.mercadopago.com.ar/integrations/v1/web-payment-checkout.js'),
  render: script('https://secure.mlstatic.com/mptools/render.js'),
  device: script('https://www.mercadopago.com/v2/security.js'),
  analytics: script('https://secure.mlstatic.com/modules/javascript/analytics.js'),
  own: script('https://cdn.example/js/v2'),
  inline: script('', { signs: ['sdk-body'] }),
}

test('the official SDK that the server did not have has not run, whatever made its global', () => {
  const documents = [document({ globals: ['MercadoPago'] })]
  const missing = { ...scripts.v2, text: 'failed' as const }
  expect(hasRun(scripts.v2, documents)).toBe(true)
  expect(hasRun(missing, documents)).toBe(false)
  expect(tagNotRunning({ scripts: [missing], documents })).toBe(missing)
  expect(tagNotRunning({ scripts: [missing, scripts.v2], documents })).toBeUndefined()
})

test('recognises an official script by its address', () => {
  expect(officialOf(scripts.v2)?.id).toBe('sdk-v2')
  expect(officialOf(scripts.own)).toBeUndefined()
  expect(officialOf(scripts.inline)).toBeUndefined()
})

test.each<[string, (script: ScriptSeen) => boolean, (keyof typeof scripts)[]]>([
  ['isSdk', isSdk, ['v2', 'beta', 'v1']],
  ['isSdkV2', isSdkV2, ['v2', 'beta']],
  ['isSdkV1', isSdkV1, ['v1']],
  ['isTokenizer', isTokenizer, ['tokenizer']],
  ['isOldButton', isOldButton, ['button', 'render']],
  ['isDeviceScript', isDeviceScript, ['device']],
  ['isPaymentScript', isPaymentScript, ['v2', 'beta', 'v1', 'tokenizer', 'button', 'render']],
])('%s holds for these scripts and no other', (_, predicate, expected) => {
  expect(Object.keys(scripts).filter((name) => predicate(scripts[name as keyof typeof scripts]))).toEqual(expected)
})

test('distinguishes a running v1 from a running v2, in any document', () => {
  const running = (...globals: DocumentSeen['globals']) => [document(), document({ globals })]
  expect([isV1Running, isV2Running, isSdkRunning].map((is) => is(running('Mercadopago')))).toEqual([true, false, true])
  expect([isV1Running, isV2Running, isSdkRunning].map((is) => is(running('mpCardForm', 'MercadoPago')))).toEqual([
    false,
    true,
    true,
  ])
  expect([isV1Running, isV2Running, isSdkRunning].map((is) => is(running('mpSdkInstance')))).toEqual([false, false, false])
})

test('needs no SDK on Checkout Pro where no code calls it, and a plain link pays or no button waits for it', () => {
  const pro: Context['product'] = { value: 'checkout-pro', why: [] }
  const nothing: Pick<Snapshot, 'scripts' | 'markers' | 'links'> = {
    scripts: [],
    markers: [marker('old-button')],
    links: [link()],
  }
  const calls = script('', { signs: ['uses-v2'] })
  expect(needsNoSdk(nothing, pro)).toBe(true)
  expect(needsNoSdk({ ...nothing, scripts: [calls] }, pro)).toBe(false)
  const container = { ...nothing, markers: [marker('pro-container')] }
  expect(needsNoSdk(container, pro)).toBe(false)
  expect(needsNoSdk({ ...container, links: [link({ about: 'payment' })] }, pro)).toBe(true)
  expect(needsNoSdk({ ...container, links: [link({ about: 'payment' })], scripts: [calls] }, pro)).toBe(false)
  expect(needsNoSdk(nothing, { value: 'bricks', why: [] })).toBe(false)
  expect(needsNoSdk(nothing, { value: null, why: [] })).toBe(false)
  expect([callsSdk([calls]), callsSdk([script('', { signs: ['uses-v1'] })]), callsSdk([scripts.inline])]).toEqual([
    true,
    true,
    false,
  ])
})

test('v1 runs where its global is, unless the official v2 runs, all of the shop’s code was read and none of it is v1 or calls it', () => {
  const own = (changes: Partial<ScriptSeen>) => script('https://tienda.example/a.js', { text: 'read', ...changes })
  const both = [document({ globals: ['MercadoPago', 'Mercadopago'] })]
  const isOld = (documents: DocumentSeen[], ...found: ScriptSeen[]) => isOldSdkRunning({ scripts: found, documents })
  // A name that the shop gave to an instance of v2.
  expect(isOld(both, scripts.v2, own({}))).toBe(false)
  expect(isOld([document({ globals: ['MercadoPago'] })], scripts.v1)).toBe(false)
  expect(isOld([document({ globals: ['Mercadopago'] })], scripts.v2, own({}))).toBe(true)
  expect(isOld(both, own({}))).toBe(true)
  expect(isOld(both, { ...scripts.v2, text: 'failed' }, own({}))).toBe(true)
  expect(isOld(both, scripts.v2, scripts.v1)).toBe(true)
  for (const sign of ['sdk-body', 'sdk-marks', 'uses-v1'] as const)
    expect(isOld(both, scripts.v2, own({}), own({ signs: [sign] })), sign).toBe(true)
  expect(isOld(both, scripts.v2, own({ signs: ['uses-v2'] }))).toBe(false)
  expect(isOld(both, scripts.v2, own({ text: 'not-cached' }))).toBe(true)
})

test('a tag for old browsers has not run, whatever stands in the page’s code', () => {
  const documents = [document({ globals: ['MercadoPago'] })]
  const tag = (snippet: string) => script(scripts.v2.src, { where: { ...scripts.v2.where, snippet } })
  expect(hasRun(tag('<script defer nomodule src="https://sdk.mercadopago.com/js/v2">'), documents)).toBe(false)
  expect(hasRun(tag('<script data-nomodule="" src="https://sdk.mercadopago.com/js/v2">'), documents)).toBe(true)
  expect(hasRun(tag('<div><script nomodule>'), documents)).toBe(true)
})

test('one sign of the SDK is enough: a tag, its global, or a call', () => {
  const own = script('https://tienda.example/a.js')
  const uses = (found: ScriptSeen[], globals: DocumentSeen['globals'] = []) =>
    usesWebSdk({ scripts: found, documents: [document({ globals })] })
  expect(uses([own, scripts.v2])).toBe(true)
  expect(uses([], ['MercadoPago'])).toBe(true)
  expect(uses([own, script('', { signs: ['uses-v2'] })])).toBe(true)
  expect(uses([own, scripts.device])).toBe(false)
  expect(uses([])).toBe(false)
})
