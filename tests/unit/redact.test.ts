import { expect, test } from 'vitest'
import { cut, maskKeys, redactUrl, snippetOf } from '../../src/snapshot/redact'

test('addresses lose user info, query and fragment', () => {
  expect(redactUrl('https://ana:secreto@tienda.example/pagar?token=abc#paso')).toBe('https://tienda.example/pagar')
  expect(redactUrl('data:text/html,hola')).toBe('data:…')
  expect(redactUrl('javascript:pagar(1)')).toBe('javascript:…')
  expect(redactUrl('about:srcdoc')).toBe('about:srcdoc')
})

test('keys and tokens show their ends only', () => {
  const token = 'APP_USR-1234567890123456-112233-0123456789abcdef0123456789abcdef-123456789'
  expect(maskKeys(`llave ${token}.`)).toBe('llave APP_USR-1234…6789.')
  expect(maskKeys('TEST-01234567-89ab-cdef-0123-456789abcdef')).toBe('TEST-0123…cdef')
  expect(maskKeys('0123456789abcdef0123456789abcdef')).toBe('0123…cdef')
})

test('a snippet never holds a value, a query or code', () => {
  const snippet = snippetOf('input', [
    { name: 'id', value: 'cardNumber' },
    { name: 'value', value: '5031755734530604' },
    { name: 'onchange', value: 'send(this.value)' },
    { name: 'data-url', value: '/pagar?card=5031755734530604' },
    { name: 'title', value: '"<b>' },
    { name: 'required', value: '' },
  ])
  expect(snippet).toBe('<input id="cardNumber" data-url="/pagar?…" title="&quot;<b>" required>')
})

test('long texts are cut', () => {
  expect(cut('  a \n b  ', 10)).toBe('a b')
  expect(cut('x'.repeat(50), 10)).toHaveLength(10)
  expect(
    snippetOf(
      'div',
      Array.from({ length: 40 }, (_, index) => ({ name: `data-${index}`, value: 'y'.repeat(60) })),
    ).length,
  ).toBeLessThanOrEqual(300)
})
