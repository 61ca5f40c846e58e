/** Pages that take away what is being read, name elements like methods, and nest what a walk goes into: the card field is found all the same. */
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

/** The named field stays; everything else may go. */
const pages: Record<string, string> = {
  'a name like a method that looks up ids, beside a link to a part of the page': checkout({
    last: '<img name="getElementById" alt=""><p id="t"></p><a href="#t">Términos y condiciones</a>',
  }),
  'links, fields, images and lines with ids that are taken out while they are read': checkout({
    last: `<div id="all"></div>${script(`
      for (let index = 0; index < 3000; index++) all.insertAdjacentHTML('beforeend', '<section id="s' + index + '"><a id="a' + index +
        '" href="#s' + index + '">Términos y condiciones ' + index + '</a><input id="i' + index + '" placeholder="Nombre"><p id="p' + index +
        '">CFT 12% en 3 cuotas</p><img id="m' + index + '" alt="Medios de pago"><label id="l' + index + '">Pix</label></section>')
      const started = performance.now()
      let last = started
      const { port1, port2 } = new MessageChannel()
      // Takes elements out in every break of the reading, from both ends.
      port1.onmessage = () => {
        for (let count = 0; count < 20; count++) { all.lastElementChild?.remove(); all.firstElementChild?.remove() }
        if (all.firstElementChild) setTimeout(() => port2.postMessage(0), 4)
      }
      addEventListener('load', () => setTimeout(() => port2.postMessage(0), 30))`)}`,
  }),
  'templates in templates, 20,000 deep': checkout({
    last: script(`const top = document.createElement('template')
      let at = top
      for (let index = 0; index < 20_000; index++) at = at.content.appendChild(document.createElement('template'))
      document.body.append(top)`),
  }),
  'shadow roots in shadow roots, 15,000 deep, not rendered': checkout({
    last: script(`const top = document.createElement('div')
      let at = top
      for (let index = 0; index < 15_000; index++) at = at.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'))
      at.attachShadow({ mode: 'open' }).innerHTML = '<a href="/terminos">Términos y condiciones</a><p>CFT: 12% en 3 cuotas</p>'
      top.hidden = true
      document.body.append(top)`),
  }),
  'an element with 60,000 attributes': checkout({
    last: script(`const link = document.createElement('a')
      link.href = '/terminos'; link.textContent = 'Términos y condiciones'
      for (let index = 0; index < 60_000; index++) link.setAttribute('data-a' + index, 'x'.repeat(40))
      document.body.append(link)`),
  }),
  '20,000 short lines in one paragraph': checkout({
    last: `<div><p>${'Total: $ 10<br>'.repeat(20_000)}</p></div>`,
  }),
  '5,000 links that say only "ver" beside a text of a megabyte': checkout({
    last: `<div>${'<a href="/p">ver</a> '.repeat(5000)}${'x'.repeat(1_000_000)}</div>`,
  }),
  '20,000 images that a plugin draws as its banner': checkout({
    last: '<img class="mp-checkout-pro-banner mercadopago-banner" alt="Mercado Pago">'.repeat(20_000),
  }),
}

/** Milliseconds after which the worker gives up on a page; here they also cover the loading. */
const limit = 12_000

test.each(Object.entries(pages))('%s', async (_, html) => {
  const start = performance.now()
  const snapshot = await reader.read({ url: 'https://tienda.example/pagar', html })
  const milliseconds = performance.now() - start
  console.log(_, Math.round(milliseconds))
  const audit = runAudit(catalogue, snapshot, { corrections: {}, attestations: {} }, '0.0.0')
  expectEveryResult(audit)
  expect(namedFields(audit)).toEqual([['#cardNumber']])
  expect(milliseconds).toBeLessThan(limit)
})
