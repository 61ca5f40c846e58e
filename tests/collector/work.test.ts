/**
 * Pages with thousands of the same thing: the work of reading them grows with their size, not with its square. Work is counted, because
 * time is not the same on two machines; a collector that does more than the budget gives no reading.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runAudit } from '../../src/engine/audit/audit-journey.ts'
import { catalogue } from '../../src/engine/requirements/index.ts'
import { expectEveryResult, namedFields } from '../e2e/hostile/expect.ts'
import { checkout, script } from '../e2e/hostile/site.ts'
import { openReader, type Reader } from './read.ts'

/** Characters of text handed out, elements below one that is searched, and a thousand for each question about layout. */
const budget = 40_000_000

const counted = `(() => {
  let left = ${budget}
  const spend = (work) => { if ((left -= work) < 0) throw new Error('too much work') }
  const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent').get
  Object.defineProperty(Node.prototype, 'textContent', { get() { const read = text.call(this); spend(read?.length ?? 0); return read } })
  const stand = (name, workOf) => {
    const own = Element.prototype[name]
    Element.prototype[name] = function (...given) { spend(workOf(this)); return own.apply(this, given) }
  }
  for (const name of ['querySelector', 'querySelectorAll']) stand(name, (element) => element.getElementsByTagName('*').length)
  for (const name of ['getBoundingClientRect', 'checkVisibility']) stand(name, () => 1000)
})()`

let reader: Reader
beforeAll(async () => {
  reader = await openReader(counted)
})
afterAll(() => reader.close())

const many = (html: string, count = 20_000) =>
  `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(html)}.repeat(${count}))`
const inOne = (tag: string, html: string, count = 20_000) =>
  `document.body.insertAdjacentHTML('beforeend', '<${tag}>' + ${JSON.stringify(html)}.repeat(${count}) + '</${tag}>')`
const key = 'APP_USR-12345678-abcd-4ef0-9876-0123456789ab'

const pages: Record<string, string> = {
  'links that point at the text of a megabyte beside them': `document.body.insertAdjacentHTML('beforeend',
    '<div>' + '<a href="/x">ver</a> '.repeat(5000) + 'lorem ipsum '.repeat(80_000) + '</div>')`,
  'lines like keys in one paragraph': inOne('p', `${key}<br>`),
  'keys in elements of one paragraph': inOne('p', `<b>${key}</b> `),
  'late links to terms': many('<terms-and-conditions link-src="/terminos" link-text="Términos"></terms-and-conditions>'),
  'buttons that lead to the sandbox': many(`<button onclick="location='https://sandbox.mercadopago.com.ar/x'">Pagar</button>`),
  'options of Pix': inOne('select', '<option>Pix'),
  'choices of Pix': many('<p role="radio">Pix</p>'),
  'options of Mercado Pago': inOne('select', '<option>Mercado Pago'),
  banners: many('<img src="data:," alt="Medios de pago Mercado Pago">'),
  'sources of one picture': `document.body.insertAdjacentHTML('beforeend',
    '<picture>' + '<source srcset="/banner-medios.png">'.repeat(20_000) + '<img></picture>')`,
  'consents without a link': inOne('div', '<label><input type=checkbox>Acepto los términos</label>', 10_000),
}

test.each(Object.entries(pages))('%s', async (_, code) => {
  const snapshot = await reader.read({ url: 'https://tienda.example/pagar', html: checkout({ last: script(code) }) })
  const audit = runAudit(catalogue, snapshot, { corrections: {}, attestations: {} }, '0.0.0')
  expectEveryResult(audit)
  expect(namedFields(audit)).toEqual([['#cardNumber']])
})
