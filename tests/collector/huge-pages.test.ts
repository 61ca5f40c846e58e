/** Huge pages: the collector reads them, finds the card field among everything, and hands over little. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runAudit } from '../../src/engine/audit/audit-journey.ts'
import { catalogue } from '../../src/engine/requirements/index.ts'
import { expectEveryResult, namedFields } from '../e2e/hostile/expect.ts'
import { checkout, script } from '../e2e/hostile/site.ts'
import { openReader, type Reader } from './read.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
})
afterAll(() => reader.close())

const huge: Record<string, string> = {
  '100,000 elements side by side': `const all = document.createDocumentFragment()
    for (let index = 0; index < 100_000; index++) all.append(document.createElement('div'))
    document.body.append(all)`,
  // Not rendered, because Chromium crashes during the layout of so deep a tree.
  '5,000 elements one inside the other, with links and prices at the bottom': `const top = document.createElement('div')
    let at = top
    for (let index = 0; index < 5_000; index++) at = at.appendChild(document.createElement('div'))
    at.innerHTML = '<a href="#">Términos y condiciones</a><p>CFT: 12% en 3 cuotas</p><img alt="Medios de pago Mercado Pago">'
    top.hidden = true
    document.body.append(top)`,
  '1,000 elements one inside the other, drawn': `let at = document.body
    for (let index = 0; index < 1_000; index++) at = at.appendChild(document.createElement('div'))
    at.innerHTML = '<a href="#">Términos y condiciones</a><p>CFT: 12% en 3 cuotas</p>'`,
  'links, labels and images of 300,000 characters': `const text = 'términos '.repeat(1 << 15)
    document.body.insertAdjacentHTML('beforeend', '<a id=l></a><label id=t></label><img id=i><button id=b></button>')
    l.href = '/terminos?' + text; l.textContent = text; t.textContent = text; i.alt = text; i.srcset = text; b.textContent = text`,
  'a text, a comment and an inline script of a megabyte': `const text = 'CFT 12% en cuotas APP_USR- '.repeat(40_000)
    document.body.append(text, document.createComment(text))
    const data = document.createElement('script'); data.type = 'application/json'; data.textContent = text; document.body.append(data)`,
  'web storage filled to the brim': `for (const area of [localStorage, sessionStorage]) { area.clear(); for (let index = 0; index < 40; index++)
    try { area.setItem('APP_USR-' + index, 'TEST-'.repeat(20_000)) } catch {} }
    addEventListener('pagehide', () => { localStorage.clear() })`,
  '20,000 style rules': `const style = document.createElement('style')
    style.textContent = Array.from({ length: 20_000 }, (_, index) => '.c' + index + ':not(.x) > * { background: url(/b' + index + '.png) }').join('')
    document.head.append(style)`,
  '300 selects of 100 options': `document.body.insertAdjacentHTML('beforeend', ('<select>' + '<option>CFT 1</option>'.repeat(100) + '</select>').repeat(300))`,
  'text on which naive patterns go round in circles': `const bad = ['a'.repeat(50_000) + '!', ' '.repeat(50_000) + 'x', '('.repeat(50_000), '1.'.repeat(50_000),
      'CFT '.repeat(20_000), '{{'.repeat(20_000), '$'.repeat(50_000), 'términos y '.repeat(10_000), '-'.repeat(50_000), '000201'.repeat(10_000),
      'url('.repeat(20_000), 'APP_USR-'.repeat(10_000), 'http://'.repeat(10_000), '/*'.repeat(30_000), '//'.repeat(30_000), '%'.repeat(50_000)]
    for (const text of bad) {
      const a = document.createElement('a'); a.setAttribute('href', text); a.textContent = text; a.className = text
      const p = document.createElement('p'); p.textContent = text; p.setAttribute('style', text)
      const i = document.createElement('img'); i.alt = text; i.setAttribute('srcset', text)
      const s = document.createElement('script'); s.type = 'text/plain'; s.textContent = text
      const l = document.createElement('label'); l.textContent = text
      document.body.append(a, p, i, s, l, document.createComment(text)) }`,
}

/** Milliseconds after which the worker gives up on a page; here they also cover the loading. */
const limit = 12_000

test.each(Object.entries(huge))('%s', async (_, code) => {
  const html = checkout({ last: script(code) })
  const start = performance.now()
  const snapshot = await reader.read({ url: 'https://tienda.example/pagar', html })
  expect(performance.now() - start).toBeLessThan(limit)
  const audit = runAudit(catalogue, snapshot, { corrections: {}, attestations: {} }, '0.0.0')
  expectEveryResult(audit)
  expect(namedFields(audit)).toEqual([['#cardNumber']])
  expect(JSON.stringify(audit).length).toBeLessThan(300_000)
})
