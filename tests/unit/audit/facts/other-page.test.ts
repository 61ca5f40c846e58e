import { describe, expect, test } from 'vitest'
import { isOtherPage, isWithoutPayment, scriptsOfPage } from '../../../../src/engine/audit/facts/other-page.ts'
import type { Snapshot } from '../../../../src/engine/snapshot/types.ts'
import { buyerField, document, emptyPage, field, form, installments, link, marker, script } from '../../sample-snapshot.ts'

const page = (title: string, path = '/', changes: Partial<Snapshot> = {}) =>
  emptyPage({ title, url: `https://tienda.example${path}`, ...changes })

describe('what a page is about', () => {
  test('its title says it, whatever its address', () => {
    expect(isOtherPage(page('Contacto – Tienda', '/x1'))).toBe(true)
    expect(isOtherPage(page('Política de privacidad', '/x1'))).toBe(true)
    expect(isOtherPage(page('Pagar', '/contacto'))).toBe(false)
  })

  test('the address says it where the title does not', () => {
    expect(isOtherPage(page('Tienda', '/quienes-somos'))).toBe(true)
    expect(isOtherPage(page('', '/mi_cuenta'))).toBe(true)
    expect(isOtherPage(page('Tienda', '/checkout'))).toBe(false)
    expect(isOtherPage(page('Tienda', '/x1'))).toBe(false)
  })

  test('a page about something else and about paying is about paying, but purchases of the past are none', () => {
    expect(isOtherPage(page('Contacto y pago', '/x1'))).toBe(false)
    expect(isOtherPage(page('Mis compras', '/x1'))).toBe(true)
    expect(isOtherPage(page('Tienda', '/mi-cuenta/carrito'))).toBe(false)
  })

  test.each<[string, Partial<Snapshot>]>([
    ['a card field', { fields: [field()] }],
    ['instalments', { installments: [installments(3)] }],
    ['a payment form', { forms: [form({ payment: false }), form()] }],
    ['a form of v2', { markers: [marker('v2-form')] }],
    ['a form of v1', { markers: [marker('v1-form')] }],
    ['a container of Checkout Pro', { markers: [marker('pro-container')] }],
    ['a payment’s hidden field', { markers: [marker('payment-field')] }],
  ])('with %s it is one to pay on, whatever it is called', (_, parts) => {
    expect(isOtherPage(page('Contacto', '/contacto', parts))).toBe(false)
  })

  test('a form that pays nothing is no way to pay', () => {
    expect(isOtherPage(page('Contacto', '/contacto', { forms: [form({ payment: false })] }))).toBe(true)
  })
})

describe('the scripts that say what a page is for', () => {
  const sdk = script('https://sdk.mercadopago.com/js/v2')
  const app = script('https://tienda.example/_next/static/chunks/main.js', { text: 'read' })
  const own = script('https://tienda.example/pagar.js', { text: 'read' })
  const scripts = [sdk, app, own]
  const of = (path: string, changes: Partial<Snapshot> = {}, title = 'Tienda') =>
    scriptsOfPage(page(title, path, { scripts, ...changes })).map((each) => scripts.indexOf(each))

  test('are none on a page about something else', () => {
    expect(of('/x1', {}, 'Contacto')).toEqual([])
  })

  test('are all on any other', () => {
    expect(of('/x1')).toEqual([0, 1, 2])
  })

  test('are not the SDK’s on a page to look around on, nor on a list the code of the whole app', () => {
    expect(of('/')).toEqual([1, 2])
    expect(of('/producto/remera-azul')).toEqual([1, 2])
    expect(of('/Producto/REMERA-AZUL')).toEqual([1, 2])
    expect(of('/productos')).toEqual([2])
  })

  test('an address with accents is read as it is written, and one that is broken as it stands', () => {
    expect(of('/colección/verano')).toEqual([2])
    expect(of('/coleção/verão/')).toEqual([2])
    expect(of('/p%C3%A1gina-nueva')).toEqual([0, 1, 2])
    expect(of('/productos/%E0%A4%A')).toEqual([1, 2])
    expect(isOtherPage(page('Tienda', '/política-de-privacidad'))).toBe(true)
  })

  test.each<[string, string, Partial<Snapshot>, string?]>([
    ['whose title is about paying', '/', {}, 'Finalizar compra'],
    ['whose title names Mercado Pago', '/', {}, 'Con Mercado Pago'],
    ['whose title names it in one word', '/', {}, 'Demo MercadoPago'],
    ['at a host for paying', '/', { url: 'https://checkout.tienda.example/' }],
    ['that asks who buys', '/', { buyerFields: [buyerField('email'), buyerField('firstName')] }],
    [
      'of which a script was not read',
      '/',
      { scripts: [...scripts, script('https://tienda.example/a.js', { text: 'not-cached' })] },
    ],
    ['with a card field', '/', { fields: [field()] }],
    ['with instalments', '/productos', { installments: [installments(3)] }],
    ['with a container of Checkout Pro', '/producto/remera', { markers: [marker('pro-container')] }],
    ['with a link that pays', '/', { links: [link({ about: 'payment' })] }],
  ])('are all on one %s', (_, path, parts, title) => {
    expect(of(path, parts, title).slice(0, 3)).toEqual([0, 1, 2])
    expect(isWithoutPayment(page(title ?? 'Tienda', path, { scripts, ...parts }))).toBe(false)
  })

  test('a box for e-mail, or a form as each product has, asks for nothing yet', () => {
    expect(of('/', { buyerFields: [buyerField('email')] })).toEqual([1, 2])
    expect(of('/producto/remera', { forms: [form()] })).toEqual([1, 2])
  })
})

test('a running SDK says nothing on a page about something else, or to look around on', () => {
  const documents = [document({ globals: ['MercadoPago'] })]
  expect(isWithoutPayment(page('Contacto', '/x1', { documents }))).toBe(true)
  expect(isWithoutPayment(page('Tienda', '/', { documents }))).toBe(true)
  expect(isWithoutPayment(page('Tienda', '/productos', { documents }))).toBe(true)
  expect(isWithoutPayment(page('Tienda', '/x1', { documents }))).toBe(false)
})
