import { describe, expect, test } from 'vitest'
import {
  hasSampleBuyer,
  hasSampleForm,
  hasSamplePixForm,
  isSecureFrame,
  mayHoldForm,
  ownCardFields,
  readCardForm,
} from '../../../../src/engine/audit/facts/card-form.ts'
import type { ScriptSign } from '../../../../src/engine/knowledge/script-signs.ts'
import type { FieldSeen, Snapshot } from '../../../../src/engine/snapshot/types.ts'
import { buyerField, emptyPage, field, frame, marker, script, where } from '../../sample-snapshot.ts'

test('recognises secure frames by their host', () => {
  expect(isSecureFrame(frame('https://secure-fields.mercadopago.com/x'))).toBe(true)
  expect(isSecureFrame(frame('https://tienda.example/secure-fields.mercadopago.com'))).toBe(false)
  expect(isSecureFrame(frame(''))).toBe(false)
})

test('takes only visible, unread frames with a telling address or name for possible payment forms', () => {
  expect(mayHoldForm(frame('https://x.example/checkout'))).toBe(true)
  expect(mayHoldForm(frame('https://x.example/', { name: 'pago' }))).toBe(true)
  expect(mayHoldForm(frame('https://x.example/mapa'))).toBe(false)
  expect(mayHoldForm(frame('https://x.example/checkout', { read: true }))).toBe(false)
  expect(mayHoldForm(frame('https://x.example/checkout', { visible: false }))).toBe(false)
})

test('recognises the samples’ form by v2’s ids, or by v1’s fields beside its hidden ones', () => {
  const v1 = field({ where: where('#x') })
  expect(hasSampleForm({ fields: [field()], markers: [] })).toBe(true)
  expect(hasSampleForm({ fields: [v1], markers: [marker('payment-field')] })).toBe(true)
  expect(hasSampleForm({ fields: [v1], markers: [marker('plugin-field')] })).toBe(false)
  expect(hasSampleForm({ fields: [], markers: [marker('payment-field')] })).toBe(false)
  expect(hasSampleForm({ fields: [field({ by: 'words' })], markers: [] })).toBe(false)
  expect(hasSampleForm({ fields: [field({ mercadoPago: false })], markers: [] })).toBe(false)
})

test('v1’s marks on each of its four boxes are a sample’s form; on three of them, or a mark of others, not', () => {
  const box = (kind: FieldSeen['kind'], mark: string) =>
    field({ kind, where: { ...where(`#${kind}`), snippet: `<input data-checkout="${mark}">` } })
  const boxes = [
    box('number', 'cardNumber'),
    box('securityCode', 'securityCode'),
    box('expiryMonth', 'cardExpirationMonth'),
    box('expiryYear', 'cardExpirationYear'),
  ]
  expect(hasSampleForm({ fields: boxes, markers: [] })).toBe(true)
  expect(hasSampleForm({ fields: boxes.slice(1), markers: [] })).toBe(false)
  const other = box('number', 'cardholderName')
  expect(hasSampleForm({ fields: [other, ...boxes.slice(1)], markers: [] })).toBe(false)
})

test('a buyer is asked for as in a sample of Pix, or of any way to pay', () => {
  const asks = (id: string) => ({
    buyerFields: [{ ...buyerField('email'), where: { ...where('#x'), snippet: `<input id="${id}">` } }],
  })
  expect([hasSamplePixForm, hasSampleBuyer].map((has) => has(asks('form-checkout__payerFirstName')))).toEqual([true, true])
  expect([hasSamplePixForm, hasSampleBuyer].map((has) => has(asks('form-checkout__email')))).toEqual([false, true])
  expect([hasSamplePixForm, hasSampleBuyer].map((has) => has(asks('email')))).toEqual([false, false])
})

describe('where the card’s data is typed', () => {
  const form = (parts: Partial<Snapshot>) => readCardForm(emptyPage(parts))
  const container = { where: where('#container'), kind: 'number' } as const
  const secure = frame('https://secure-fields.mercadopago.com/x')
  const tokenizer = script('https://www.mercadopago.com.ar/integrations/v1/web-tokenize-checkout.js')

  test('is the shop’s own fields before anything else', () => {
    const holder = field({ kind: 'holder' })
    const own = field({ where: where('#own') })
    expect(form({ fields: [holder, own], frames: [secure], scripts: [tokenizer] })).toEqual({ kind: 'own-fields', fields: [own] })
  })

  test('is Mercado Pago’s iframes by a frame', () => {
    const both = { kind: 'iframes', container: container.where, frame: secure.where }
    expect(form({ secureHosts: [container], frames: [secure], scripts: [tokenizer] })).toEqual(both)
    expect(form({ frames: [secure] })).toEqual({ ...both, container: undefined })
  })

  test('is not seen in a container without a frame, or in code alone', () => {
    const empty = { kind: 'empty-hosts', container: container.where }
    expect(form({ secureHosts: [container], scripts: [tokenizer] })).toEqual(empty)
    expect(form({ scripts: [script('', { signs: ['uses-fields'] })] })).toEqual({ kind: 'not-seen' })
  })

  test('is not seen in frames out of sight beside plain fields in sight', () => {
    const out = { ...secure, visible: false }
    const plain = field({ mercadoPago: false })
    const parts = { secureHosts: [container], frames: [out] }
    expect(form(parts)).toMatchObject({ kind: 'iframes' })
    expect(form({ ...parts, fields: [plain] })).toMatchObject({ kind: 'empty-hosts' })
    expect(form({ ...parts, fields: [{ ...plain, visible: false }] })).toMatchObject({ kind: 'iframes' })
    expect(form({ ...parts, fields: [{ ...plain, otherProcessor: true }] })).toMatchObject({ kind: 'iframes' })
    expect(form({ ...parts, frames: [out, secure], fields: [plain] })).toMatchObject({ kind: 'iframes' })
  })

  test('is the tokenizer’s form, also beside code that draws fields', () => {
    expect(form({ scripts: [tokenizer, script('', { signs: ['uses-fields'] })] })).toEqual({ kind: 'hosted' })
  })

  test('is not seen on a page with a holder’s field alone', () => {
    expect(form({ fields: [field({ kind: 'holder' })] })).toEqual({ kind: 'not-seen' })
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

  test('are those of the form that says Mercado Pago, if one does', () => {
    expect(own([plain, ours, holder])).toEqual(['#ours', '#holder'])
    expect(own([plain, holder])).toEqual(['#plain', '#holder'])
  })

  test('need Mercado Pago’s mark where the card is asked for elsewhere', () => {
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

  test('are the page’s where code passes them to the SDK, though it draws Bricks too or another processor’s library is loaded', () => {
    const stripe = script('https://js.stripe.com/v3/')
    const having = (sign: ScriptSign, ...others: Snapshot['scripts']) =>
      own([plain], { scripts: [script('', { signs: [sign] }), ...others] })
    const bricks = script('', { signs: ['uses-bricks'] })
    for (const sign of ['uses-v1', 'uses-card-form'] as const) expect(having(sign, bricks), sign).toEqual(['#plain'])
    const other = script('https://cdn.openpay.mx/openpay.v1.min.js')
    expect(own([plain], { scripts: [other] })).toEqual([])
    for (const sign of ['uses-v1', 'uses-card-form', 'uses-card-methods'] as const)
      expect(having(sign, other), sign).toEqual(['#plain'])
    expect(having('uses-v2', other)).toEqual([])
    // Stripe's draws its fields itself, so fields of the page are not its.
    expect(own([plain], { scripts: [stripe] })).toEqual(['#plain'])
  })

  test('a holder’s field without Mercado Pago’s id is not the one that stays beside its iframes', () => {
    const frames = [frame('https://secure-fields.mercadopago.com/x')]
    expect(own([{ ...holder, mercadoPago: false, by: 'words' }], { frames })).toEqual([])
    expect(own([{ ...holder, mercadoPago: false }], { frames })).toEqual(['#holder'])
  })
})
