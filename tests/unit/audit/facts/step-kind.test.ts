import { expect, test } from 'vitest'
import { stepKindOf } from '../../../../src/engine/audit/facts/step-kind.ts'
import type { Context } from '../../../../src/engine/audit/types.ts'
import type { Snapshot } from '../../../../src/engine/snapshot/types.ts'
import { document, emptyPage, field, link, marker, phrase, pix, script } from '../../sample-snapshot.ts'

const back = document({ query: { names: ['collection_status'], status: 'approved', siteId: null } })
const sdk = { scripts: [script('https://sdk.mercadopago.com/js/v2')] }
const journey = (changes: Partial<Context> = {}): Context => ({
  isCheckout: true,
  why: ['sdk'],
  product: { value: 'checkout-api', why: ['card-form-ids'] },
  site: { value: 'MLA', why: ['tld'] },
  ...changes,
})

test('a page of a checkout is for paying, for the result, or for what comes before', () => {
  expect(stepKindOf(emptyPage({ ...sdk, fields: [field()] }), journey())).toBe('payment')
  expect(stepKindOf(emptyPage({ ...sdk, documents: [document({ globals: ['MercadoPago'] })] }), journey())).toBe('payment')
  expect(stepKindOf(emptyPage({ documents: [back] }), journey())).toBe('result')
  expect(stepKindOf(emptyPage({ ...sdk, documents: [back], fields: [field()] }), journey())).toBe('payment')
  expect(stepKindOf(emptyPage(sdk), journey())).toBe('before')
})

test('a heading that tells a result is one, though the payment’s script still runs: one document may show all steps', () => {
  const after = (changes: Partial<Snapshot>) =>
    stepKindOf(emptyPage({ ...sdk, documents: [document({ globals: ['MercadoPago'] })], ...changes }), journey())
  const approved = phrase('result', { results: ['approved'], headline: true })
  expect(after({ phrases: [approved] })).toBe('result')
  expect(after({ phrases: [{ ...approved, headline: false }] })).toBe('payment')
  expect(after({ phrases: [{ ...approved, visible: false }] })).toBe('payment')
  expect(after({ phrases: [approved], fields: [field()] })).toBe('payment')
})

test('a page with a Pix code to pay, and without signs of Mercado Pago, comes after the choice, whatever its words', () => {
  const code = emptyPage({ title: 'Pague com Pix', pix: [pix('choice'), pix('code')] })
  expect(stepKindOf(code, journey())).toBe('result')
  expect(stepKindOf({ ...code, pix: [pix('choice')] }, journey())).toBe('before')
  expect(stepKindOf({ ...code, fields: [field({ mercadoPago: false, otherProcessor: true })] }, journey())).toBe('before')
})

test('a page of no checkout is another, whatever it holds', () => {
  for (const page of [emptyPage(), emptyPage({ fields: [field()] }), emptyPage({ documents: [back] })])
    expect(stepKindOf(page, journey({ isCheckout: false }))).toBe('other')
})

test('a page without signs of Mercado Pago belongs to the journey, unless it is plainly about something else', () => {
  expect(stepKindOf(emptyPage({ title: 'Tu carrito' }), journey())).toBe('before')
  // The card form of another processor is no payment of Mercado Pago.
  expect(stepKindOf(emptyPage({ fields: [field({ mercadoPago: false, otherProcessor: true })] }), journey())).toBe('before')
  expect(stepKindOf(emptyPage({ title: 'Contacto', links: [link()] }), journey())).toBe('other')
  const thanks = phrase('result', { text: '¡Pago aprobado!', results: ['approved'], headline: true })
  expect(stepKindOf(emptyPage({ title: 'Gracias', phrases: [thanks] }), journey())).toBe('result')
  expect(stepKindOf(emptyPage({ title: 'Gracias', phrases: [{ ...thanks, visible: false }] }), journey())).toBe('before')
  expect(stepKindOf(emptyPage({ markers: [marker('status-brick')] }), journey())).not.toBe('payment')
})

test('a page of Mercado Pago’s own is of no shop; what a person corrected holds for all pages of the shop', () => {
  const own = emptyPage({ url: 'https://www.mercadopago.com.ar/checkout/v1/payment', documents: [] })
  expect(stepKindOf(own, journey())).toBe('other')
  const corrected = journey({ product: { value: 'point', why: ['corrected'] } })
  expect(stepKindOf(emptyPage({ title: 'Contacto' }), corrected)).toBe('before')
})
