/**
 * A page with hostile text in all places that are shown: never markup in the popup, a new line in JSON, or a terminal command.
 */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { asJson, asText } from '../../../runner/report.ts'
import type { Popup } from '../../../runner/session.ts'
import type { Audit } from '../../../src/engine/audit/types.ts'
import { languages } from '../../../src/engine/knowledge/words.ts'
import { inAnyBrowser, useBrowser } from '../harness.ts'
import { expectWhole, namedFields } from './expect.ts'
import { checkout, script, useSite } from './site.ts'

// Must be set before the library for terminal colours is loaded.
vi.hoisted(() => {
  process.env.NO_COLOR = '1'
})

const browser = useBrowser()
const site = useSite()

const poisons = [
  '<img src=x onerror="pwned=1"><script>pwned=1</script><a href="javascript:pwned=1">x</a>',
  '"\'>`{x}{n, plural, one {#}}',
  '\u001b[31m\u001b[2J\u001b]0;title\u0007\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\\u009b1A\u0090q\u009c',
  '\u202eoculto\u202c\u2066a\u2067b\u2068c\u200f\u200e\u061c',
  'z\u200b\u200c\u200d\u2060\ufeff\u00adw\u{e0041}\u{e007f}\u3164',
  'line\nline\r\nline\u2028line\u2029line\u0085line\u000b\u000c',
  'שלום ضمان',
]

/** Short enough for a title, which is cut. */
const shortPoison = '\u202e\u001b[31m\u200b<b>\u2028שלום\u009b'

/** Puts the hostile text into every place that is shown; the words around it make the collector report it. */
const spoil = `
  document.title = 'Pagar ' + ${JSON.stringify(shortPoison)}
  document.documentElement.lang = 'es-AR'
  const pay = document.querySelector('#pay')
  const add = (tag, attributes, text = '', into = document.body) => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    element.append(text)
    return into.appendChild(element)
  }
  for (const poison of ${JSON.stringify(poisons)}) {
  pay.setAttribute('class', poison); pay.setAttribute('action', 'http://evil.example/' + poison); pay.setAttribute('method', poison)
  const common = { class: poison, title: poison, 'aria-label': poison, placeholder: poison, 'data-x': poison, alt: poison }
  add('input', { ...common, id: 'n' + poison, name: 'card' + poison, 'data-checkout': 'cardNumber' }, '', pay)
  add('input', { ...common, id: poison, name: poison, 'data-checkout': 'securityCode' }, '', pay)
  add('input', { name: poison, 'data-checkout': 'cardholderName' }, '', pay)
  add('label', { for: 'n' + poison }, 'Número de tarjeta ' + poison, pay)
  add('a', { href: '#', class: poison }, 'Términos y condiciones ' + poison)
  add('a', { href: 'javascript:' + poison }, 'Términos ' + poison)
  add('a', { href: '/privacidad/' + poison }, 'Política de privacidad ' + poison)
  add('a', { href: 'https://www.mercadopago.com.ar/' + poison + '/cuotas' }, 'Promociones ' + poison)
  add('button', { class: poison }, 'Bases y condiciones ' + poison)
  add('img', { alt: 'Medios de pago Mercado Pago ' + poison, src: 'data:,' + poison })
  add('iframe', { name: poison, id: poison + 'f', src: 'http://evil.example/' + poison, width: 300, height: 200 })
  add('script', { src: '/js/mercadopago.js?' + poison }); add('script', { src: 'http://sdk.mercadopag0.com/js/v2/' + poison })
  add('h1', { class: poison }, 'Tu pago fue rechazado: cc_rejected_other_reason ' + poison)
  add('h2', {}, 'Tu pago de {{amount}} ' + poison)
  add('p', { id: poison + 'p' }, 'CFT: 120% en 12 cuotas ' + poison)
  add('p', {}, 'APP_USR-1234567890123456-112233-0123456789abcdef0123456789abcdef-123456789 ' + poison)
  add('p', { 'data-key': 'TEST-01234567-89ab-cdef-0123-456789abcdef' }, poison)
  add('select', { 'data-checkout': 'installments', name: poison }, '').append(add('option', {}, '3 cuotas CFT 12% ' + poison))
  document.body.append(document.createComment(poison))
  const host = add('div', { id: 'host' + poison }).attachShadow({ mode: 'open' })
  add('input', { 'data-checkout': 'cardExpirationMonth', name: 'm' + poison, id: 'm' }, '', host)
  history.replaceState(0, '', '?status=approved&' + encodeURIComponent(poison) + '=' + encodeURIComponent(poison) + '&payment_id=1')
  }`

const unsafe = /(?![\t\n\r\u2066\u2069])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u3164]/u

/** All text of the popup, also for screen readers, and anything in it that should not be there. */
const look = `(() => {
  const everything = []
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL)
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    everything.push(node.nodeType === 1 ? [...node.attributes].map(({ value }) => value).join('\\n') : node.nodeValue ?? '')
  }
  const tags = [...new Set([...document.querySelectorAll('body *')].map(({ localName }) => localName))]
  const handlers = [...document.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes]).filter(({ name }) => /^on/.test(name))
  const links = [...document.querySelectorAll('a[href]')].map(({ href }) => href)
  return { text: everything.join('\\n'), tags, handlers: handlers.length, links, pwned: typeof pwned }
})()`

interface Seen {
  text: string
  tags: string[]
  handlers: number
  links: string[]
  pwned: string
}

let page: Page
let popup: Popup
let audit: Audit
beforeAll(async () => {
  page = await browser.visit(site.serve(checkout({ last: script(spoil.replaceAll('</', '<\\/')) })))
  const clicked = await browser.click(page)
  popup = clicked.popup
  audit = expectWhole(clicked)
  // Checks that the hostile text is shown at all.
  expect(namedFields(audit).length).toBeGreaterThanOrEqual(3)
  expect(audit.steps[0]!.title).toContain('\u202e')
  expect(JSON.stringify(audit)).toContain('onerror')
})
afterAll(() => browser.tidy())

test('the popup shows hostile text as text, with deceiving characters escaped', async () => {
  for (const language of languages) {
    await popup.select('select[data-part="language"]', language)
    await popup.waitForSelector(`html[lang|="${language}"]`)
    await popup.$$eval('details', (rows) => {
      for (const row of rows) (row as HTMLDetailsElement).open = true
    })
    await popup.$$eval('.row-body button.link:not([data-part])', (all) => {
      for (const more of all) (more as HTMLElement).click()
    })
    const seen = (await popup.evaluate(look)) as Seen
    expect(seen.text).toContain('onerror')
    expect(seen.text).toContain('\\u202e')
    expect(unsafe.exec(seen.text)?.[0].codePointAt(0)?.toString(16)).toBeUndefined()
    // Isolates come in pairs, within one text.
    for (const line of seen.text.split('\n'))
      expect(line.replace(/\u2066[^\u2066\u2069]*\u2069/g, '')).not.toMatch(/[\u2066\u2069]/)
    expect(seen.tags.filter((tag) => /^(img|script|iframe|object|embed|style|link|base|meta|form)$/.test(tag))).toEqual([])
    // Only official sources and pages of the shop are links; their addresses are http(s) and fully encoded.
    expect(seen.links.filter((href) => !/^https?:\/\/[^\s"<>]+$/.test(href) || new URL(href).href !== href)).toEqual([])
    expect(seen.links.some((href) => /^https:\/\/www\.mercadopago\.com\.ar\/developers\//.test(href))).toBe(true)
    expect([seen.handlers, seen.pwned]).toEqual([0, 'undefined'])
  }
})

inAnyBrowser('JSON has it on one line with unsafe characters escaped, and parses to the same object', async () => {
  const json = asJson('es', { url: page.url(), audit, httpErrors: [] })
  expect(json.endsWith('\n')).toBe(true)
  expect(json.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u3164]/u)
  expect(JSON.parse(json)).toEqual(audit)
})

inAnyBrowser('the terminal does not interpret it', async () => {
  for (const language of languages) {
    const text = asText(language, { url: page.url(), audit, httpErrors: [] })
    expect(text).toContain('onerror')
    expect(unsafe.exec(text)?.[0].codePointAt(0)?.toString(16)).toBeUndefined()
  }
})
