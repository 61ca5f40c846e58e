/** Texts that a page may contain: ordinary, hostile and malformed. */
import fc from 'fast-check'

/** Includes lone surrogates: any sequence of UTF-16 units is a valid string in a page. */
const units = fc.array(fc.nat(0xffff), { maxLength: 30 }).map((codes) => String.fromCharCode(...codes))

const hostile = fc.constantFrom(
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "{name} {count, plural, one {#} other {'{'}}",
  `{{amount}} $${'{amount}'}`,
  '\u202egpj.exe\u2066\u200b',
  'كلمة עברית',
  '\u0000\u0007\u001b[31m\u001b]0;title\u0007\r\n',
  '\ud800',
  'a\udfffb',
  '👩‍👩‍👧‍👧🏳️‍🌈',
  'x'.repeat(5000),
  ' \n\t'.repeat(500),
)

export const text = fc.oneof(
  { weight: 3, arbitrary: hostile },
  { weight: 2, arbitrary: units },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
)

const knownAddresses = fc.constantFrom(
  '',
  'https://sdk.mercadopago.com/js/v2',
  'http://sdk.mercadopago.com/js/v2',
  'https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js',
  'https://beta-sdk.mercadopago.com/js/v2',
  'https://www.mercadopago.com/v2/security.js',
  'https://www.mercadopago.com.ar/integrations/v1/web-tokenize-checkout.js',
  'https://secure-fields.mercadopago.com/x',
  'https://sdk.mercadopago.com.evil.example/js/v2',
  'https://mercadopago.com@evil.example/sdk.js',
  'https://tienda.example/js/mercadopago.js',
  'https://tienda.example/terminos',
  'http://localhost:8080/a.js',
  'http:',
  'http://',
  'http://[',
  'http:evil',
  'https://%',
  'javascript:alert(1)',
  'data:text/html,x',
  'about:srcdoc',
  'null',
)

export const address = fc.oneof(
  { weight: 3, arbitrary: knownAddresses },
  { weight: 1, arbitrary: fc.webUrl({ withFragments: true, withQueryParameters: true }) },
  { weight: 1, arbitrary: text.map((path) => `http://tienda.example/${path}`) },
  { weight: 1, arbitrary: text },
)

export const host = fc.oneof(
  fc.constantFrom('tienda.example', 'pagos.tienda.com.ar', 'www.mercadopago.com.ar', 'localhost', '192.168.0.1', '[::1]', ''),
  fc.domain(),
  text,
)
