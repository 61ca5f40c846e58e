/** Wherever a page contains a key, the reading shows only its ends. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openReader, type Reader } from './read.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
})
afterAll(() => reader.close())

const token = 'APP_USR-1234567890123456-112233-0123456789abcdef0123456789abcdef-123456789'
const publicKey = 'TEST-7e1fd5f2-3a6b-4c8d-9e0f-a1b2c3d4e5f6'
/** The middles of the keys, which must never be shown. */
const middles = ['123456-112233-0123456789', '3a6b-4c8d-9e0f']

const places: Record<string, (key: string) => string> = {
  'the title': (key) => `<title>${key}</title>`,
  'a card field’s name': (key) => `<form><input data-checkout="cardNumber" name="${key}"></form>`,
  'a card field’s id': (key) => `<form><input data-checkout="cardNumber" name="x" id="${key}"></form>`,
  'an id around a link': (key) => `<div id="${key}"><a>Términos y condiciones</a></div>`,
  'a link’s words': (key) => `<a href="/t">Términos y condiciones ${key}</a>`,
  'a link’s path': (key) => `<a href="/${key}/terminos">Términos y condiciones</a>`,
  'a link’s query': (key) => `<a href="/terminos?k=${key}#${key}">Términos y condiciones</a>`,
  'a banner’s words': (key) => `<img alt="Medios de pago Mercado Pago ${key}">`,
  'a price’s words': (key) => `<p>CFT: 12% ${key}</p>`,
  'a message': (key) => `<h1>cc_rejected_other_reason ${key}</h1>`,
  'a frame’s name': (key) => `<iframe name="${key}" src="https://x.example/"></iframe>`,
  'a frame’s path': (key) => `<iframe src="https://x.example/${key}"></iframe>`,
  'a form’s action': (key) => `<form action="/${key}"><input data-checkout="cardNumber" name="x"></form>`,
  'a form’s method': (key) => `<form method="${key}"><input data-checkout="cardNumber" name="x"></form>`,
  'a script’s path': (key) => `<script src="/js/${key}/mercadopago.js"></script>`,
  'a user name in an address': (key) => `<script src="https://${key}@sdk.mercadopago.com/js/v2"></script>`,
  'a long class': (key) => `<form><input data-checkout="cardNumber" name="x" class="${'a'.repeat(260)} ${key}"></form>`,
  'the language': (key) => `<html lang="${key}">`,
}

test.each(Object.entries(places))('%s', async (_, write) => {
  for (const key of [token, publicKey]) {
    const html = `${write(key)}<script src="https://sdk.mercadopago.com/js/v2"></script>`
    const snapshot = await reader.read({ url: 'https://tienda.example/pagar', html })
    expect(snapshot.documents).toHaveLength(1)
    const text = JSON.stringify(snapshot)
    for (const middle of middles) expect(text).not.toContain(middle)
  }
})
