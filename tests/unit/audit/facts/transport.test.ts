import { expect, test } from 'vitest'
import {
  formsOverHttp,
  framesOverHttp,
  isPublicHttp,
  scriptsOverHttp,
  sdkOverHttp,
} from '../../../../src/engine/audit/facts/transport.ts'
import type { Snapshot } from '../../../../src/engine/snapshot/types.ts'
import { document, emptyPage, form, frame, script } from '../../sample-snapshot.ts'

const http = 'http://sdk.mercadopago.com/js/v2'
const https = 'https://sdk.mercadopago.com/js/v2'
const httpPage = { documents: [document({ protocol: 'http:' })] }
const scripts = (parts: Partial<Snapshot>) => scriptsOverHttp(emptyPage(parts)).map(({ src }) => src)

test('a public page is over http by its own scheme alone', () => {
  expect(isPublicHttp(document({ protocol: 'http:' }))).toBe(true)
  expect(isPublicHttp(document({ protocol: 'http:', local: true }))).toBe(false)
  expect(isPublicHttp(document({ protocol: 'file:' }))).toBe(false)
  expect(isPublicHttp(document())).toBe(false)
})

test('finds http scripts of an https page, whether they say http or not', () => {
  expect(scripts({ scripts: [script(http), script(https), script('http://cdn.example/a.js', { explicitHttp: false })] })).toEqual(
    [http, 'http://cdn.example/a.js'],
  )
})

test('finds nothing where the page asks the browser to upgrade', () => {
  const documents = [document({ upgradesInsecure: true })]
  const page = emptyPage({
    documents,
    scripts: [script(http)],
    frames: [frame('http://pay.example/')],
    forms: [form({ action: 'http://pay.example/', explicitHttp: true })],
  })
  expect([scriptsOverHttp(page), sdkOverHttp(page), framesOverHttp(page), formsOverHttp(page)]).toEqual([[], [], [], []])
})

test('takes a script for upgraded when the browser lists it under https, and not when another element has that address', () => {
  expect(scripts({ scripts: [script(http), script(https, { from: 'resource' })] })).toEqual([])
  expect(scripts({ scripts: [script(http), script(https)] })).toEqual([http])
  expect(scripts({ scripts: [script(http), script('https://cdn.example/a.js', { from: 'resource' })] })).toEqual([http])
})

test('finds only what says http itself on an http page, unless code follows the page’s scheme', () => {
  const relative = script('http://tienda.example/a.js', { explicitHttp: false })
  expect(scripts({ ...httpPage, scripts: [script(http), relative] })).toEqual([http])
  expect(scripts({ ...httpPage, scripts: [script(http), script('', { signs: ['follows-page-scheme'] })] })).toEqual([])
  expect(scripts({ scripts: [script(http), script('', { signs: ['follows-page-scheme'] })] })).toEqual([http])
})

test('finds the SDK, tokenizer and buttons of Mercado Pago, and no other script', () => {
  const button = 'http://www.mercadopago.com.ar/integrations/v1/web-payment-checkout.js'
  const found = sdkOverHttp(
    emptyPage({
      scripts: [
        script(http),
        script(button),
        script('http://cdn.example/js/v2'),
        script('http://www.mercadopago.com/v2/security.js'),
      ],
    }),
  )
  expect(found.map(({ src }) => src)).toEqual([http, button])
})

test('ignores a developer’s machine, but not a public shop’s payment that is sent there', () => {
  const toMyself = form({ action: 'http://localhost:3000/pay', explicitHttp: true })
  expect(scripts({ scripts: [script('http://localhost:3000/a.js')] })).toEqual([])
  expect(framesOverHttp(emptyPage({ frames: [frame('http://localhost:3000/')] }))).toEqual([])
  expect(formsOverHttp(emptyPage({ forms: [toMyself] }))).toEqual([toMyself])
  expect(formsOverHttp(emptyPage({ forms: [{ ...toMyself, payment: false }] }))).toEqual([])
  expect(formsOverHttp(emptyPage({ documents: [document({ local: true })], forms: [toMyself] }))).toEqual([])
})
