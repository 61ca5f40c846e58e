import { describe, expect, test } from 'vitest'
import { redactNames, redactRead, redactSnippet } from '../../../src/engine/snapshot/redact-read.ts'

describe('of a text', () => {
  test.each([
    ['https://user:pass@host/a', 'https://…@host/a'],
    ['https://ghp_123@host/a', 'https://…@host/a'],
    ['/pagar;jsessionid=AB12.node1/x', '/pagar;jsessionid=…/x'],
    ['https://tienda.example/u/ana.paz@mail.example/pagar', 'https://tienda.example/u/…@mail.example/pagar'],
    ['/u/ana%40mail.example', '/u/…%40mail.example'],
    ['#ana\\@x', '#ana\\@x'],
    ['https://tienda.example/pedido/4b7c1d2e-9a3f-4c5d-8e6f-1a2b3c4d4e5f', 'https://tienda.example/pedido/…'],
    ['https://tienda.example/checkouts/cn/Z2NwLXVzLWVhc3QxOjAx/terminos', 'https://tienda.example/checkouts/cn/…/terminos'],
    ['<a href="/c/9f86d081884c7d65/pagar">', '<a href="/c/…/pagar">'],
    ['https://tienda.example/s/tok_live_a8Kd93LmQ0zXp4/terminos', 'https://tienda.example/s/…/terminos'],
    ['https://tienda.example/s/aB3aB3aB3aB3aB3aB3/terminos', 'https://tienda.example/s/…/terminos'],
    ['https://tienda.example/s/orden-aaa111bbb222ccc333/terminos', 'https://tienda.example/s/orden-aaa111bbb222ccc333/terminos'],
    ['https://tienda.example/s/aaaA1aaaaaaAaaa-/x', 'https://tienda.example/s/…/x'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-_D', 'eyJ…'],
    ['x%20eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-_D', 'x%20eyJ…'],
    ['https://user:p@ss@host/a', 'https://…@host/a'],
    ['https://mercadopago.com:12345678@host/a', 'https://…@host/a'],
    ['https://mercadopago.com:s3cret@host/a', 'https://…@host/a'],
    ['https://mercadopago.com:443@evil.example/a', 'https://mercadopago.com:…@evil.example/a'],
    ['/pagar%3Bjsessionid%3DAB12CD/x', '/pagar%3Bjsessionid%3D…/x'],
    ['/pagar;CFID=123;CFTOKEN=456', '/pagar;CFID=…;CFTOKEN=…'],
    ['/u/ana.paz%2540mail.example', '/u/…%2540mail.example'],
    ['ana.paz&#64;mail.example', '…&#64;mail.example'],
    ['josé.muñoz@mail.example', '…@mail.example'],
    ['ana.paz@correo.ñandú.example', '…@correo.ñandú.example'],
    ['ana.paz@testuser.com.example', '…@testuser.com.example'],
    ['Authorization: Bearer abcdefghij1234567890', 'Authorization: Bearer …'],
    ['authorization: basic dXNlcjpwYXNzMTIz', 'authorization: basic …'],
    ['/login/volver-a/pagar%3Ftoken%3Dabc/x', '/login/volver-a/pagar%3F…/x'],
  ])('%s is shown as %s', (given, shown) => {
    expect(redactRead(given)).toBe(shown)
    expect(redactRead(shown)).toBe(shown)
  })

  test.each([
    'https://www.mercadopago.com.ar@evil.example/pagar',
    'test_user_123@testuser.com',
    'https://cdn.example/npm/sdk@1.2.3/x.js',
    'Hola @ana',
    'Basic understanding of payments',
    'The bearer of this card',
    'Authorization: Bearer APP_USR-7411…0451',
    '50%3D',
    'https://tienda.example/terminos-y-condiciones-de-uso-2024',
    'https://tienda.example/TerminosYCondicionesDeUso2024',
    'https://tienda.example/producto/auriculares-bluetooth-5-0-tws-2024',
    'https://tienda.example/pagamento/4081234',
    // No words of any language, but short, of letters alone, or of one turn from letters to digits.
    'https://tienda.example/talle-a1B2c3D4e5F6g-azul',
    'https://tienda.example/remeraAzulConRayasYBotones',
    'https://tienda.example/catalogodeinvierno20262027',
    'https://tienda.example/aBcDeFgHiJkLmNoPq',
    'https://http2.mlstatic.com/frontend-assets/web-payment-checkout.js',
    'https://www.mercadopago.com.ar/integrations/v1/web-payment-checkout.js',
    'https://tienda.example/_next/static/chunks/8f2c1d9e0a7b6c5d4e3f.js',
    '</form>  <closing-tag-of-an-element-2>',
  ])('%s stays', (given) => expect(redactRead(given)).toBe(given))
})

describe('a snippet', () => {
  test.each([
    'ng-reflect-model',
    'ng-reflect-value',
    'data-value',
    'current-value',
    'aria-valuetext',
    'modelValue',
    ':value.sync',
    'data-value-typed',
    'current-text',
    'data-val',
    'data-input',
  ])('has no %s', (name) =>
    expect(redactSnippet(`<input id="a" ${name}="4509 9535" type="text">`)).toBe('<input id="a" type="text">'),
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

  test.each(['data-text-color', 'data-context', 'data-interval', 'data-evaluate', 'context', 'data-input-mask'])(
    'keeps %s',
    (name) => expect(redactSnippet(`<p ${name}="x">`)).toBe(`<p ${name}="x">`),
  )
})

describe('of names, ids and selectors', () => {
  test.each([
    ['<input id="token-8f3a9c2b1d4e5f6a7b8c">', '<input id="token-8f3a…7b8c">'],
    ['#sesion_a8Kd93LmQ0zXp4Rt7', '#sesion_a8Kd…4Rt7'],
    ['pedido-4b7c1d2e-9a3f-4c5d-8e6f-1a2b3c4d4e5f', 'pedido-4b7c…4e5f'],
    ['4b7c1d2e-9a3f-4c5d-8e6f-1a2b3c4d4e5f', '4b7c…4e5f'],
    ['#\\34 b7c1d2e-9a3f-4c5d-8e6f-1a2b3c4d4e5f > a', '#\\34 …4e5f > a'],
    ['<p data-session="a8Kd93LmQ0zXp4Rt7">', '<p data-session="a8Kd…4Rt7">'],
  ])('%s is shown as %s', (given, shown) => {
    expect(redactNames(given)).toBe(shown)
    expect(redactNames(shown)).toBe(shown)
  })

  test.each([
    '<input id="form-checkout__cardNumber" class="checkout__field--with-icon-2 o_mercado_pago_brick_container_17">',
    '#form-checkout__identificationNumber > input:nth-of-type(12)',
    'mercadopago_custom_cardExpirationMonth2024',
    'shopify-section-template--16204281839875__main',
    '<div data-client-id="4934588586838431">',
    '/static/8f2c1d9e0a7b6c5d4e3f.js',
  ])('%s stays', (given) => expect(redactNames(given)).toBe(given))
})

test('a number of an order in a sentence stays', () =>
  expect(redactRead('Orden ORDTST01K9ZB2C4D6E8F0G2H4J6K8M0')).toBe('Orden ORDTST01K9ZB2C4D6E8F0G2H4J6K8M0'))
