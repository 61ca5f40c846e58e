/** All kinds of documents that a browser shows, and very strict policies. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { kind, useBrowser } from '../harness.ts'
import { expectFound, expectResponsive, expectWhole, namedFields } from './expect.ts'
import { checkout, framed, frameId, namedField, script, sdk, useSite } from './site.ts'

const browser = useBrowser()
const site = useSite()
afterEach(() => browser.tidy())

const xhtml = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="es-AR"><head><title>Pagar</title>
  <script src="https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js"></script></head>
  <body><form id="pay"><input id="cardNumber" data-checkout="cardNumber" name="card"/></form></body></html>`
const policies: Record<string, Record<string, string>> = {
  'nothing at all, in a sandbox': { 'content-security-policy': "default-src 'none'; sandbox" },
  'the least of everything': {
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

/** Policies that allow to be in a frame. */
const framedPolicies: Record<string, string> = {
  'a policy that allows nothing at all': "default-src 'none'",
  'a policy with trusted types for everything': "require-trusted-types-for 'script'; trusted-types 'none'",
}

describe('in a frame', () => {
  const names = [...Object.keys(documents), ...Object.keys(framedPolicies)]
  let found: string[][]
  beforeAll(async () => {
    const withPolicy = (policy: string) => site.serve(checkout(), { headers: { 'content-security-policy': policy } })
    const addresses = [
      ...Object.values(documents).map(([body, type]) => site.serve(body, { type })),
      ...Object.values(framedPolicies).map(withPolicy),
    ]
    const clicked = await browser.click(await browser.visit(site.serve(checkout({ last: framed(addresses) }))))
    found = namedFields(expectWhole(clicked))
    await expectResponsive(clicked.popup)
  })
  test.each(names.map((name, index) => [name, index] as const))('%s', (_, index) => {
    expect(found).toContainEqual([frameId(index), '#cardNumber'])
  })
})

test.each(['XHTML in a prefix of its own', 'a form inside an SVG document'])('%s, as the page', async (name) => {
  const [body, type] = documents[name]!
  const clicked = await browser.click(await browser.visit(site.serve(body, { type })))
  expectFound(clicked)
  await expectResponsive(clicked.popup)
})

const nothing: Record<string, [string, string]> = {
  'plain XML': ['<orders><order id="1"/></orders>', 'text/xml'],
  JSON: ['{"mercadopago":true}', 'application/json'],
  'a document without a root': [script('document.documentElement.remove()'), 'text/html'],
  'frames of a picture, of plain text, of nothing, and of a frameset': [
    framed(['/picture', '/text', '/empty', '/frameset']),
    'text/html',
  ],
}

test.each(Object.entries(nothing))('reports %s as not a checkout', async (_, [body, type]) => {
  site.serve('<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>', { path: '/picture', type: 'image/svg+xml' })
  site.serve('Mercado Pago', { path: '/text', type: 'text/plain' })
  site.serve('', { path: '/empty' })
  site.serve('<frameset cols="*,*"><frame src="about:blank"><frame src="about:blank"></frameset>', { path: '/frameset' })
  const audit = expectWhole(await browser.click(await browser.visit(site.serve(body, { type }))))
  expect(audit.verdict).toBe('notACheckout')
  expect(audit.coverage).toMatchObject({ framesRead: body.includes('/frameset') ? 7 : 1, framesNotRead: [] })
})

/** Each with the card field's place. */
const frames: Record<string, [code: string, selector: string[]]> = {
  'a frame of about:blank, filled by a script': [
    `<iframe id="blank"></iframe>${script(`blank.contentDocument.body.innerHTML = ${JSON.stringify(namedField)}`)}`,
    ['#blank', '#cardNumber'],
  ],
  'a frame of srcdoc': [`<iframe id="srcdoc" srcdoc='${namedField}'></iframe>`, ['#srcdoc', '#cardNumber']],
  'a frame in a frame in a frame': [
    `<iframe id="outer" srcdoc='<iframe id="inner" srcdoc="${namedField.replaceAll('"', '&amp;quot;')}"></iframe>'></iframe>`,
    ['#outer', '#inner', '#cardNumber'],
  ],
  'a frame of a blob': [
    `<iframe id="blob"></iframe>${script(`blob.src = URL.createObjectURL(new Blob([${JSON.stringify(namedField)}], { type: 'text/html' }))`)}`,
    ['#blob', '#cardNumber'],
  ],
  'an object that holds a document': [
    `<object id="object" type="text/html" data="about:blank" width="300" height="200"></object>${script(`onload = () => { object.contentDocument.body.innerHTML = ${JSON.stringify(namedField)} }`)}`,
    ['#object', '#cardNumber'],
  ],
}

describe('in one page', () => {
  let found: string[][]
  beforeAll(async () => {
    const html = Object.values(frames)
      .map(([frame]) => frame)
      .join('')
    const last = html.replaceAll('<iframe ', '<iframe width="300" height="200" ')
    found = namedFields(expectWhole(await browser.click(await browser.visit(site.serve(checkout({ form: '', last }))))))
  })
  test.each(Object.entries(frames))('%s', (_, [, selector]) => {
    expect(found).toContainEqual(selector)
  })
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
