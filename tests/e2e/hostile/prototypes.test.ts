/** Pages that replace prototypes, globals, and the names that the probe looks for. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { useBrowser } from '../harness.ts'
import { expectFound, expectResponsive, expectWhole, namedFields } from './expect.ts'
import { checkout, framed, frameId, script, useSite } from './site.ts'

const browser = useBrowser()
const site = useSite()
afterEach(() => browser.tidy())

/** Every method of these now throws. */
const throwingPrototypes = `
  const broken = () => { throw new Error('replaced') }
  for (const name of ['Array', 'String', 'Map', 'Set', 'RegExp', 'Function', 'Number', 'Promise', 'Object', 'Element', 'Document',
    'Node', 'HTMLElement', 'DocumentFragment', 'ShadowRoot', 'NamedNodeMap', 'NodeList', 'Window', 'EventTarget', 'Storage', 'URL']) {
    const { prototype } = window[name]
    for (const key of Reflect.ownKeys(prototype)) {
      if (key === 'constructor') continue
      try { Object.defineProperty(prototype, key, { configurable: true, get: broken, set: broken }) } catch {}
    }
  }`

const cases: Record<string, string> = {
  'prototypes whose every member throws': throwingPrototypes,
  'methods of arrays, and iteration, that lie': `
    Array.prototype.map = Array.prototype.filter = Array.prototype.flatMap = () => []
    Array.prototype[Symbol.iterator] = function* () {}
    NodeList.prototype[Symbol.iterator] = function* () {}
    String.prototype.includes = () => false; RegExp.prototype.test = () => false; RegExp.prototype.exec = () => null`,
  'setters on Object.prototype': `
    for (const key of ['where', 'result', 'requirement', 'selector', 'name', 'fields', 'document', '0', 'length', 'then', 'value', 'toJSON'])
      Object.defineProperty(Object.prototype, key, { configurable: true, get() { throw new Error(key) }, set() { throw new Error(key) } })`,
  'JSON, Promise, Reflect, URL, performance gone': `
    for (const key of ['JSON', 'Promise', 'Reflect', 'Proxy', 'URL', 'performance', 'Map', 'Set', 'WeakMap', 'Object', 'Array', 'Symbol',
      'setTimeout', 'queueMicrotask', 'CSS', 'getComputedStyle', 'matchMedia', 'NodeFilter', 'MutationObserver'])
      Object.defineProperty(window, key, { configurable: true, value: undefined })`,
  'queries of the document that find nothing': `
    document.querySelectorAll = document.querySelector = document.getElementById = () => null
    Document.prototype.querySelectorAll = Element.prototype.querySelectorAll = () => []
    Element.prototype.getAttribute = () => null
    for (const key of ['attributes', 'localName', 'children', 'id'])
      Object.defineProperty(Element.prototype, key, { get: () => null })
    Object.defineProperty(Node.prototype, 'textContent', { get: () => '' })
    Element.prototype.checkVisibility = () => false
    Element.prototype.getBoundingClientRect = () => ({ width: 0, height: 0 })`,
  'chrome and browser that lie': `
    const liar = new Proxy(function () {}, { get: () => liar, apply: () => liar, has: () => true })
    for (const key of ['chrome', 'browser']) Object.defineProperty(window, key, { configurable: true, value: liar })`,
  'a global that Semáforo’s outline uses': `
    Object.defineProperty(window, 'semaforoOutline', { get() { throw new Error('touched') }, set() { throw new Error('touched') } })`,
}

/** Each in a frame of one page: a frame has globals and prototypes of its own. */
describe('in a frame', () => {
  let found: string[][]
  beforeAll(async () => {
    const frames = Object.values(cases).map((code) => site.serve(checkout({ last: script(code) })))
    const clicked = await browser.click(await browser.visit(site.serve(checkout({ last: framed(frames) }))))
    found = namedFields(expectWhole(clicked))
    await expectResponsive(clicked.popup)
  })
  test.each(Object.keys(cases).map((name, index) => [name, index] as const))('%s', (_, index) => {
    expect(found).toContainEqual([frameId(index), '#cardNumber'])
  })
})

test('in the page itself: all that throws or is gone', async () => {
  const code = Object.values(cases).filter((code) => !code.includes('liar'))
  const last = code.map((each) => script(`try {${each}} catch {}`)).join('')
  const clicked = await browser.click(await browser.visit(site.serve(checkout({ last }))))
  expectFound(clicked)
  await expectResponsive(clicked.popup)
})

test('getters that throw or never return, and proxies, on every name that the probe looks for', async () => {
  const code = `
    window.touched = 0
    const names = ['Mercadopago', 'MP_DEVICE_SESSION_ID', 'cardPaymentBrickController', 'paymentBrickController', 'mpCardForm', '$MPC_loaded']
    for (const name of names) Object.defineProperty(window, name, { configurable: true, get() { touched++; throw new Error('trap') } })
    window.MercadoPago = new Proxy(class {}, Object.fromEntries(['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'apply', 'construct']
      .map((trap) => [trap, () => { touched++; for (;;); }])))`
  const page = await browser.visit(site.serve(checkout({ first: script(code) })))
  const audit = expectFound(await browser.click(page))
  expect(audit.context.why).toContain('sdk-global')
  expect(await page.evaluate('touched')).toBe(0)
})

test('a MercadoPago global of 10 MB', async () => {
  const code = `window.MercadoPago = { text: 'x'.repeat(10 << 20), toJSON() { throw new Error('serialised') } }
    window.MercadoPago.self = window.MercadoPago`
  const page = await browser.visit(site.serve(checkout({ first: script(code) })))
  const audit = expectFound(await browser.click(page))
  expect(audit.context.why).toContain('sdk-global')
  expect(JSON.stringify(audit).length).toBeLessThan(100_000)
})

test('a page cannot extend the prototype chain of the window, so it cannot notice the probe', async () => {
  const page = await browser.visit(site.serve(checkout()))
  const extended = await page.evaluate(`(() => {
    const moved = []
    for (let at = window; at; at = Object.getPrototypeOf(at)) {
      const name = Object.prototype.toString.call(at)
      try { Object.setPrototypeOf(at, new Proxy({}, { has() { throw new Error('overheard') } })); moved.push(name) } catch {}
    }
    return moved
  })()`)
  expect(extended).toEqual([])
})
