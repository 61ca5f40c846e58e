/** Payments in the text of scripts: addresses to which they lead, test orders, calls that only a server may make. */
import { expect, test } from 'vitest'
import { signsIn } from '../../src/engine/knowledge/script-signs.ts'
import { excerptOf } from '../../src/engine/knowledge/script-words.ts'

test.each([
  `location.href = 'https://mpago.la/2AbC9xY'`,
  `location.href = 'http://mpago.li/2AbC9xY'`,
  `window.open("https://www.mercadopago.com.ar/subscriptions/checkout?preapproval_plan_id=2c")`,
  `const base = 'https://www.mercadopago.' + tld; location.assign(base + '/checkout/v1/redirect?pref_id=' + id)`,
  `location.assign(\`https://www.mercadopago.\${tld}/checkout/v1/redirect?preference-id=\${id}\`)`,
  `host = 'mercadopago'; go(host + "/checkout/v1/redirect?order_id=" + id)`,
])('leads to a payment: %s', (code) => expect(signsIn(code)).toContain('opens-payment'))

test.each([
  `const help = 'https://www.mercadopago.com.ar/ayuda'`,
  `go('https://mercadopago.com.ar.example/checkout/v1/redirect?pref_id=' + id)`,
  `const home = 'https://mpago.la/'`,
  `// location.href = 'https://mpago.la/2AbC9xY'`,
  `const mercadopago = 1; go('/checkout/v1/redirect')`,
])('leads to none: %s', (code) => expect(signsIn(code)).not.toContain('opens-payment'))

test.each([
  `mercadopago.order = 'ORDTST01K9ZB2C4D6E8F0G2H4J6K8M0'`,
  `mercadopago.order = 'ORDT…K8M0'`,
  `go('https://sandbox.mercadopago.com.ar/checkout/v1/redirect')`,
])('is a test: %s', (code) => expect(signsIn(code)).toContain('sandbox-address'))

test.each([`mercadopago.order = 'ORD01K9ZB2C4D6E8F0G2H4J6K8'`, `mercadopago.test = 'ORDTST'`])('is none: %s', (code) =>
  expect(signsIn(code)).not.toContain('sandbox-address'),
)

test.each([
  "new MercadoPago('TEST-0123…cdef')",
  'new window.MercadoPago("TEST-0123…cdef", o)',
  "Mercadopago.setPublishableKey('TEST-0123…cdef')",
])('passes a test key to the SDK: %s', (code) => expect(signsIn(code)).toContain('passes-test-key'))

test.each([
  "new MercadoPago('APP_USR-0123…cdef')",
  "new MercadoPago(live ? 'APP_USR-0123…cdef' : 'TEST-0123…cdef')",
  "// new MercadoPago('TEST-0123…cdef')",
])('passes none: %s', (code) => expect(signsIn(code)).not.toContain('passes-test-key'))

const headers = `{ 'Content-Type': 'application/json', Authorization: 'Bearer ' + token }`
test.each([
  `fetch('https://api.mercadopago.com/v1/payments', { method: 'POST', headers: ${headers} })`,
  `axios.post('https://api.mercadopago.com/checkout/preferences', body, { headers: ${headers} })`,
  `fetch("https://api.mercadopago.com/v1/orders", { headers: { Authorization: \`Bearer \${token}\` } })`,
  `const headers = ${headers}; fetch('https://api.mercadopago.com/v1/payments/1', { headers })`,
  `$.ajax({ url: 'https://api.mercadopago.com/checkout/preferences', beforeSend: (x) => x.setRequestHeader('Authorization', 'Bearer ' + t) })`,
  `fetch('https://api.mercadopago.com/checkout/preferences?access_token=' + token, { method: 'POST' })`,
])('calls with a token: %s', (code) => expect(signsIn(code)).toContain('calls-with-token'))

test.each([
  `fetch('https://api.mercadopago.com/v1/card_tokens?public_key=' + key, { headers: ${headers} })`,
  `fetch('https://api.mercadopago.com/v1/payments'); fetch('/own', { headers: ${headers} })`,
  `fetch('https://api.tienda.example/v1/payments', { headers: ${headers} }) // mercadopago`,
  `/* fetch('https://api.mercadopago.com/v1/payments', { headers: ${headers} }) */ mercadopago()`,
  `axios.defaults.headers.common.Authorization = 'Bearer ' + jwt;const docs='https://api.mercadopago.com/v1/payments/'`,
  `const docs={api:'https://api.mercadopago.com/v1/payments'},headers=${headers},sent=fetch('/api/orders',{headers})`,
  `const hosts=['https://api.mercadopago.com/v1/payments'],sent=axios.post('/api/checkout',order,{headers:${headers}})`,
])('does not: %s', (code) => expect(signsIn(code)).not.toContain('calls-with-token'))

test('the beginning of a script, which its excerpt repeats, does not precede it', () => {
  const code = `const pay = "https://api.mercadopago.com/v1/payments"; fetch("/pagos", { headers: { Authorization: "Bearer " + session } })`
  for (const script of [code, `${code};${' '.repeat(400)}start()`]) {
    expect(signsIn(excerptOf(script))).toContain('calls-api')
    expect(signsIn(excerptOf(script))).not.toContain('calls-with-token')
  }
  const leaks = `const h = { Authorization: "Bearer " + t }; fetch("https://api.mercadopago.com/v1/payments", { headers: h })`
  for (const script of [leaks, `${leaks};${' '.repeat(400)}start()`, `/* pay */\n${leaks}`])
    expect(signsIn(excerptOf(script))).toContain('calls-with-token')
})

test.each([
  `const base = test ? 'https://sandbox.mercadopago.com.ar/checkout/v1/redirect' : 'https://www.mercadopago.com.ar/checkout/v1/redirect'`,
  `const host = test ? 'https://sandbox.mercadopago.com.ar/' : 'https://www.mercadopago.com.ar'`,
])('chooses between test and real payments: %s', (code) => expect(signsIn(code)).not.toContain('sandbox-address'))

test.each([
  'new globalThis.MercadoPago(k)',
  'new window["MercadoPago"](k)',
  "new (window['MercadoPago'])(k)",
  'new e.MercadoPago(k)',
])('calls the SDK: %s', (code) => expect(signsIn(code)).toContain('uses-v2'))

test.each([
  'files={"app.js":"const mp = new MercadoPago(\\"KEY\\");\\nmp.bricks()"}',
  String.raw`children:"const mp = new MercadoPago('KEY', {\n  locale: 'es-AR'\n});\nmp.bricks()"`,
  String.raw`"initMercadoPago('KEY');\n"`,
])('quotes a call in a string: %s', (code) => expect(signsIn(code)).toEqual([]))

test.each([
  String.raw`eval("const mp = new MercadoPago(\"KEY\");\nmp.bricks()")`,
  String.raw`const mp = new MercadoPago("KEY"); show("Uno\nDos")`,
  String.raw`const sample = "new MercadoPago('KEY');\n"; const mp = new MercadoPago("KEY")`,
])('and this one calls: %s', (code) => expect(signsIn(code)).toContain('uses-v2'))
