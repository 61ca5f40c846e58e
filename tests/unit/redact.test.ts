import { expect, test } from 'vitest'
import { cut, disguiseKeys, maskKeys, redactDisguised, redactText, redactUrl } from '../../src/engine/snapshot/redact.ts'
import { snippetWith } from './snippet-with.ts'

test('removes user info, query and fragment from addresses', () => {
  expect(redactUrl('https://ana:secreto@tienda.example/pagar?token=abc#paso')).toBe('https://tienda.example/pagar')
  expect(redactUrl('data:text/html,hola')).toBe('data:…')
  expect(redactUrl('javascript:pagar(1)')).toBe('javascript:…')
  expect(redactUrl('about:srcdoc')).toBe('about:srcdoc')
})

test('removes the query and masks keys in texts that are not addresses', () => {
  expect(redactUrl('/pagar?nombre=Ana Pérez "x"#y')).toBe('/pagar')
  expect(redactUrl('no es una dirección #secreto')).toBe('no es una dirección')
  expect(redactUrl('llave TEST-01234567-89ab-cdef-0123-456789abcdef')).toBe('llave TEST-0123…cdef')
  expect(redactUrl(`${'x-'.repeat(125)}?a`)).toBe(`${'x-'.repeat(99)}x…`)
})

test('redacts addresses of every scheme', () => {
  expect(redactUrl('http://tienda.example:8080/a/b')).toBe('http://tienda.example:8080/a/b')
  expect(redactUrl('about:blank?x=1#y')).toBe('about:blank')
  expect(redactUrl('blob:https://tienda.example/0a1b2c3d')).toBe('blob:https://tienda.example')
  expect(redactUrl('https://tienda.example/APP_USR-01234567-89ab-cdef-0123-456789abcdef/x')).toBe(
    'https://tienda.example/APP_USR-0123…cdef/x',
  )
  expect(redactUrl(`https://tienda.example/${'a/'.repeat(200)}`)).toHaveLength(300)
})

test('shows only the ends of keys and tokens', () => {
  const token = 'APP_USR-1234567890123456-112233-0123456789abcdef0123456789abcdef-123456789'
  expect(maskKeys(`llave ${token}.`)).toBe('llave APP_USR-1234…6789.')
  expect(maskKeys('TEST-01234567-89ab-cdef-0123-456789abcdef')).toBe('TEST-0123…cdef')
  expect(maskKeys('0123456789abcdef0123456789abcdef')).toBe('0123…cdef')
  expect(maskKeys('0123456789abcdef0123456789abcde')).toBe('0123456789abcdef0123456789abcde')
  expect(maskKeys('TEST-01234567890 TEST-012345678901 TEST-01234')).toBe('TEST-… TEST-0123…8901 TEST-01234')
  // The shortest key.
  expect([maskKeys('TEST-0a1b2c'), maskKeys('TEST-0a1b2')]).toEqual(['TEST-…', 'TEST-0a1b2'])
})

test('disguises keys so that only their shape and ends are left', () => {
  const token = 'APP_USR-1234567890123456-112233-3123f56789abcdef0123456789abcdef__LA_LD__-U123456789'
  expect(disguiseKeys(`llave "${token}".`)).toBe(
    'llave "APP_USR-1234000000000000-000000-0000a00000aaaaaa0000000000aaaaaa__za_za__-z000006789".',
  )
  expect(disguiseKeys('TEST-71234567-89ab-cdef-0123-456789abcdef')).toBe('TEST-71230000-00aa-aaaa-0000-000000aacdef')
  expect(disguiseKeys('client_secret: Wx3mQp7RtYuIoPaSdFgHjKlZxCvBnM12')).toBe('client_secret: Wx3mzz0zzzzzzzazaazzzzzzzazanM12')
  expect(disguiseKeys('una línea cualquiera')).toBe('una línea cualquiera')
})

test('a sample is no key and stays as it is', () => {
  for (const sample of [
    'TEST-00000000-1111-2222-3333-444444444444',
    'APP_USR-01234567-89ab-cdef-0123-456789abcdef',
    'a'.repeat(40),
  ])
    expect(disguiseKeys(sample)).toBe(sample)
})

test('masks keys next to other characters, but no words in capitals', () => {
  const key = 'APP_USR-01234567-89ab-cdef-0123-456789abcdef'
  expect(maskKeys(`mi_${key}`)).toBe('mi_APP_USR-0123…cdef')
  expect(maskKeys(`LLAVE${key}`)).toBe('LLAVEAPP_USR-0123…cdef')
  expect(maskKeys(`secret_0123456789abcdef0123456789abcdef`)).toBe('secret_0123…cdef')
  expect(maskKeys('LATEST-version')).toBe('LATEST-version')
  expect(maskKeys('TEST-version')).toBe('TEST-…')
})

test('a snippet has no value, query or code', () => {
  const snippet = snippetWith('input', [
    { name: 'id', value: 'cardNumber' },
    { name: 'value', value: '5031755734530604' },
    { name: 'onchange', value: 'send(this.value)' },
    { name: 'data-url', value: '/pagar?card=5031755734530604' },
    { name: 'title', value: '"<b>' },
    { name: 'required', value: '' },
  ])
  expect(snippet).toBe('<input id="cardNumber" data-url="/pagar?…" title="&quot;<b>" required>')
})

test('a snippet ends each attribute at its first query and masks all keys', () => {
  const key = 'TEST-01234567-89ab-cdef-0123-456789abcdef'
  expect(snippetWith('img', [{ name: 'srcset', value: 'a.png?t=uno 1x, b.png?t=dos 2x' }])).toBe('<img srcset="a.png?…">')
  expect(snippetWith(`x-${key}`, [{ name: key, value: `a ${key}` }])).toBe('<x-TEST-0123…cdef TEST-0123…cdef="a TEST-0123…cdef">')
  const cutThrough = `${' '.repeat(270)}${'0123456789abcdef'.repeat(3)}`
  expect(snippetWith('a', [{ name: 'title', value: cutThrough }])).toBe('<a title="…">')
  expect(snippetWith('a', [{ name: 'title', value: `${' '.repeat(296)}abcd` }])).toBe('<a title="abcd">')
  expect(snippetWith('a', [{ name: 'title', value: `${' '.repeat(310)}abcd` }])).toBe('<a title>')
  expect(snippetWith('a', [{ name: 'title', value: `${'a '.repeat(160)}` }])).toBe(`<a title="${'a '.repeat(37)}…">`)
})

test('a snippet leaves out attributes that mirror a field’s value', () => {
  const typed = ['aria-valuenow', 'aria-valuetext', 'valueAsNumber', 'VALUE'].map((name) => ({ name, value: '5031' }))
  expect(snippetWith('div', typed)).toBe('<div>')
  const code = ['style', 'srcdoc', 'onclick', 'nonce', 'integrity'].map((name) => ({ name, value: 'x' }))
  expect(snippetWith('div', code)).toBe('<div>')
  expect(
    snippetWith('div', [
      { name: 'data-value', value: 'x' },
      { name: 'data-on', value: 'y' },
      { name: 'my-style', value: 'z' },
    ]),
  ).toBe('<div data-value="x" data-on="y" my-style="z">')
  expect(snippetWith('div', [{ name: 'nonces', value: 'x' }])).toBe('<div nonces="x">')
})

test('never cuts through a character', () => {
  expect(cut('ab😀', 3)).toBe('ab…')
  expect(cut('ab😀c', 4)).toBe('ab…')
  expect(cut('ab😀', 4)).toBe('ab😀')
  expect(cut('😀😀abc', 5)).toBe('😀😀…')
  expect(cut('abc', 3)).toBe('abc')
})

test('cuts long texts', () => {
  expect(cut('  a \n b  ', 10)).toBe('a b')
  expect(cut('x'.repeat(50), 10)).toHaveLength(10)
  expect(
    snippetWith(
      'div',
      Array.from({ length: 40 }, (_, index) => ({ name: `data-${index}`, value: 'y'.repeat(60) })),
    ).length,
  ).toBeLessThanOrEqual(300)
})

test('cuts texts of megabytes', () => {
  expect(maskKeys('x'.repeat(10 << 20))).toBe('xxxx…xxxx')
  expect(maskKeys(`TEST-${'x-'.repeat(10 << 20)}`)).toBe('TEST-x-x-…-x-x')
  expect(redactUrl(`https://tienda.example/${'x'.repeat(10 << 20)}`)).toBe('https://tienda.example/xxxx…xxxx')
})

test('keeps a user name that disguises the host, but no password, query or key', () => {
  expect(redactDisguised('https://sdk.mercadopago.com:x@evil.example/js/v2?k=1#f')).toBe(
    'https://sdk.mercadopago.com@evil.example/js/v2',
  )
  expect(redactDisguised(`https://${'u'.repeat(80)}@evil.example/`)).not.toContain('u'.repeat(61))
  expect(redactDisguised('https://evil.example/js?k=1')).toBe('https://evil.example/js')
})

test('masks, collapses and cuts texts', () => {
  expect(redactText('  clave\n TEST-7e1fd5f2-3a6b-4c8d-9e0f-a1b2c3d4e5f6  ')).toBe('clave TEST-7e1f…e5f6')
  expect(redactText('x y '.repeat(200))).toHaveLength(320)
  expect(redactText('uno dos', 5)).toBe('uno …')
})

test('of a long name in front of a host only the beginning is shown', () => {
  const name = 'mercadopago.com'.padEnd(80, 'x-')
  expect(redactDisguised(`https://${name}@evil.example/a`)).toBe(`https://${name.slice(0, 60)}@evil.example/a`)
})
