import { describe, expect, test } from 'vitest'
import { redactRead, redactSnippet } from '../../../src/engine/snapshot/redact-read.ts'

describe('of a text', () => {
  test.each([
    ['https://user:pass@host/a', 'https://…@host/a'],
    ['https://ghp_123@host/a', 'https://…@host/a'],
    ['/pagar;jsessionid=AB12.node1/x', '/pagar;jsessionid=…/x'],
    ['https://tienda.example/u/ana.paz@mail.example/pagar', 'https://tienda.example/u/…@mail.example/pagar'],
    ['/u/ana%40mail.example', '/u/…%40mail.example'],
    ['#ana\\@x', '#ana\\@x'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-_D', 'eyJ…'],
  ])('%s is shown as %s', (given, shown) => {
    expect(redactRead(given)).toBe(shown)
    expect(redactRead(shown)).toBe(shown)
  })

  test.each([
    'https://www.mercadopago.com.ar@evil.example/pagar',
    'test_user_123@testuser.com',
    'https://cdn.example/npm/sdk@1.2.3/x.js',
    'Hola @ana',
  ])('%s stays', (given) => expect(redactRead(given)).toBe(given))
})

describe('a snippet', () => {
  test.each(['ng-reflect-model', 'ng-reflect-value', 'data-value', 'current-value', 'aria-valuetext', 'modelValue'])(
    'has no %s',
    (name) => expect(redactSnippet(`<input id="a" ${name}="4509 9535" type="text">`)).toBe('<input id="a" type="text">'),
  )

  test('ends as a tag where the attribute was cut', () =>
    expect(redactSnippet('<input id="a" data-value="4509 9…>')).toBe('<input id="a">'))

  test('shows no user of an address', () =>
    expect(redactSnippet('<a href="https://tok:secret@host/terminos" data-x="//tok@host/a">')).toBe(
      '<a href="https://…@host/terminos" data-x="//…@host/a">',
    ))

  test('keeps attributes that only speak of values', () =>
    expect(redactSnippet('<input name="value" data-checkout="cardNumber">')).toBe(
      '<input name="value" data-checkout="cardNumber">',
    ))
})
