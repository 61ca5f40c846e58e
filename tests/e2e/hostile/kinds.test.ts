/** All kinds of documents that a browser shows, and very strict policies. */
import { afterEach, expect, test } from 'vitest'
import { kind, useBrowser } from '../harness.ts'
import { expectFound, expectResponsive, expectWhole, namedFields } from './expect.ts'
import { checkout, namedField, script, sdk, useSite } from './site.ts'

const browser = useBrowser()
const site = useSite()
afterEach(() => browser.tidy())

const xhtml = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="es-AR"><head><title>Pagar</title>
  <script src="https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js"></script></head>
  <body><form id="pay"><input id="cardNumber" data-checkout="cardNumber" name="card"/></form></body></html>`
const policies: Record<string, Record<string, string>> = {
  'nothing at all': { 'content-security-policy': "default-src 'none'" },
  'nothing at all, in a sandbox': { 'content-security-policy': "default-src 'none'; sandbox" },
  'trusted types for everything': {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
  },
  'every policy at once': {
    'content-security-policy':
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'fullscreen=(), geolocation=(), sync-xhr=()',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'clear-site-data': '"storage"',
  },
}

test.each(Object.entries(policies))('a policy that allows %s', async (_, headers) => {
  const clicked = await browser.click(await browser.visit(site.serve(checkout(), { headers })))
  expectFound(clicked)
  await expectResponsive(clicked.popup)
  await clicked.popup.click('[data-requirement="card-field-names"] [data-part="where"] button')
  await clicked.popup.waitForSelector('[data-requirement="card-field-names"] button[data-shown="shown"]')
})

const documents: Record<string, [string, string]> = {
  XHTML: [xhtml, 'application/xhtml+xml'],
  'XHTML served as XML': [xhtml, 'application/xml'],
  'XHTML in a prefix of its own': [
    `<h:html xmlns:h="http://www.w3.org/1999/xhtml" lang="es-AR"><h:head><h:title>Pagar</h:title><h:script src="https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js"/></h:head>
     <h:body><h:form id="pay"><h:input id="cardNumber" data-checkout="cardNumber" name="card"/></h:form></h:body></h:html>`,
    'application/xhtml+xml',
  ],
  'a form inside an SVG document': [
    `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><title>Pagar</title><script href="https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js"/>
     <foreignObject width="300" height="200"><form xmlns="http://www.w3.org/1999/xhtml" id="pay"><input id="cardNumber" data-checkout="cardNumber" name="card"/></form></foreignObject></svg>`,
    'image/svg+xml',
  ],
  'quirks mode, with tags left open': [
    `<title>Pagar</title>${sdk}<table><form id=pay><tr><td><input id=cardNumber data-checkout=cardNumber name=card><p><b><i>`,
    'text/html',
  ],
  'right-to-left text': [
    checkout()
      .replace('<html lang="es-AR">', '<html lang="ar" dir="rtl">')
      .replaceAll('Pagar', 'ادفع الآن')
      .replace('<h1>', '<h1 dir="rtl">'),
    'text/html; charset=utf-8',
  ],
}

test.each(Object.entries(documents))('%s', async (_, [body, type]) => {
  const clicked = await browser.click(await browser.visit(site.serve(body, { type })))
  expectFound(clicked)
  await expectResponsive(clicked.popup)
})

const nothing: Record<string, [string, string]> = {
  'plain XML': ['<orders><order id="1"/></orders>', 'text/xml'],
  'an SVG picture': ['<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>', 'image/svg+xml'],
  'plain text': ['Mercado Pago', 'text/plain'],
  JSON: ['{"mercadopago":true}', 'application/json'],
  'an empty document': ['', 'text/html'],
  'a document without a root': [script('document.documentElement.remove()'), 'text/html'],
  'a frameset': ['<frameset cols="*,*"><frame src="about:blank"><frame src="about:blank"></frameset>', 'text/html'],
}

test.each(Object.entries(nothing))('reports %s as not a checkout', async (_, [body, type]) => {
  const { popup, reply } = await browser.click(await browser.visit(site.serve(body, { type })))
  expect(expectWhole({ popup, reply }).verdict).toBe('notACheckout')
})

const fieldIn = JSON.stringify(namedField)
const frames: Record<string, [code: string, selector: string[]]> = {
  'a frame of about:blank, filled by a script': [
    `<iframe id="f"></iframe>${script(`f.contentDocument.body.innerHTML = ${fieldIn}`)}`,
    ['#f', '#cardNumber'],
  ],
  'a frame of srcdoc': [`<iframe id="f" srcdoc='${namedField}'></iframe>`, ['#f', '#cardNumber']],
  'a frame in a frame in a frame': [
    `<iframe id="f" srcdoc='<iframe id="g" srcdoc="${namedField.replaceAll('"', '&amp;quot;')}"></iframe>'></iframe>`,
    ['#f', '#g', '#cardNumber'],
  ],
  'a frame of a blob': [
    `<iframe id="f"></iframe>${script(`f.src = URL.createObjectURL(new Blob([${fieldIn}], { type: 'text/html' }))`)}`,
    ['#f', '#cardNumber'],
  ],
  'an object that holds a document': [
    `<object id="f" type="text/html" data="about:blank" width="300" height="200"></object>${script(`onload = () => { f.contentDocument.body.innerHTML = ${fieldIn} }`)}`,
    ['#f', '#cardNumber'],
  ],
}

test.each(Object.entries(frames))('%s', async (_, [last, selector]) => {
  const sized = last.replaceAll('<iframe ', '<iframe width="300" height="200" ')
  const clicked = await browser.click(await browser.visit(site.serve(checkout({ form: '', last: sized }))))
  expect(namedFields(expectWhole(clicked))).toEqual([selector])
})

test('reports frames that are isolated from their page as blind spots', async () => {
  const last = `<iframe sandbox srcdoc='${namedField}' width="300" height="200"></iframe>
    <iframe src="data:text/html,${encodeURIComponent(namedField)}" width="300" height="200"></iframe>`
  const audit = expectWhole(await browser.click(await browser.visit(site.serve(checkout({ form: '', last })))))
  const { framesRead, framesNotRead } = audit.coverage
  const unread = framesNotRead.reduce((sum, { count }) => sum + count, 0)
  // A click on the icon lets Chromium read a frame with a `data:` address, but none in a sandbox.
  expect([framesRead, unread]).toEqual(kind === 'chromium' ? [2, 1] : [1, 2])
})
