/** Named elements shadow properties of `document`, of `window` and of forms, in every script world. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Audit } from '../../../src/engine/audit/types.ts'
import { useBrowser } from '../harness.ts'
import { expectFound, expectResponsive, expectWhole, namedFields } from './expect.ts'
import { checkout, framed, frameId, useSite } from './site.ts'

const browser = useBrowser()
const site = useSite()
afterEach(() => browser.tidy())

const documentNames =
  `body head title documentElement scrollingElement defaultView forms images links scripts styleSheets cookie domain
  location readyState contentType baseURI URL referrer querySelector querySelectorAll getElementById getElementsByTagName createTreeWalker
  createElement childNodes children firstChild nodeType ownerDocument activeElement adoptedStyleSheets implementation evaluate`.split(
    /\s+/,
  )

const windowNames =
  `chrome browser location document window self top parent frames performance navigator localStorage sessionStorage
  fetch getComputedStyle matchMedia setTimeout innerWidth scrollX scrollY CSS NodeFilter Document Element Node URL MercadoPago
  semaforo semaforoOutline globalThis script`.split(/\s+/)

const formNames =
  `attributes matches closest getAttribute hasAttribute parentElement parentNode ownerDocument children childNodes id name action
  method elements form tagName localName nodeName nodeType namespaceURI querySelector querySelectorAll getBoundingClientRect checkVisibility
  shadowRoot textContent innerText nextElementSibling previousElementSibling getRootNode contains isConnected assignedSlot style
  classList className firstChild baseURI scrollIntoView openOrClosedShadowRoot constructor toString hasOwnProperty`.split(/\s+/)

const named = (names: string[], write: (name: string) => string) => names.map(write).join('')

const aheadOfEverything = checkout().replace(
  '<h1>',
  `${named(documentNames, (name) => `<img name="${name}" id="${name}" alt=""><embed name="${name}">`)}<h1>`,
)

const cases: Record<string, string> = {
  'images named like properties of the document': checkout({
    last: named(documentNames, (name) => `<img name="${name}" alt="">`),
  }),
  'elements with ids like properties of the window': checkout({
    last: named(windowNames, (name) => `<a id="${name}"></a><a id="${name}" name="x"></a>`),
  }),
  'frames named like properties of the window': checkout({
    last: named(windowNames.slice(0, 12), (name) => `<iframe name="${name}" srcdoc="x"></iframe>`),
  }),
  'another form whose fields are named like its own properties': checkout({
    last: `<form id="other">${named(formNames, (name) => `<input name="${name}"><button name="${name}">x</button>`)}</form>`,
  }),
}

/** Each in a frame of one page, and the worst of them in the page itself. */
describe('in one page', () => {
  let audit: Audit
  beforeAll(async () => {
    const frames = Object.values(cases).map((html) => site.serve(html))
    const page = aheadOfEverything.replace('</body>', `${framed(frames)}</body>`)
    const clicked = await browser.click(await browser.visit(site.serve(page)))
    audit = expectWhole(clicked)
    await expectResponsive(clicked.popup)
  })
  test('images named like properties of the document, ahead of everything', () => {
    expect(namedFields(audit)).toContainEqual(['#cardNumber'])
    expect(audit.steps[0]!.title).toBe('Pagar')
  })
  test.each(Object.keys(cases).map((name, index) => [name, index] as const))('a frame with %s', (_, index) => {
    expect(namedFields(audit)).toContainEqual([frameId(index), '#cardNumber'])
  })
})

test('a card form with fields named like its own properties', async () => {
  const form = `<form id="pay">${named(formNames, (name) => `<input name="${name}" type="hidden"><output name="${name}"></output>`)}
    <input id="cardNumber" data-checkout="cardNumber" name="card"></form>`
  const clicked = await browser.click(await browser.visit(site.serve(checkout({ form }))))
  expectFound(clicked)
  // The outline must find the field in the same form with shadowed properties.
  await expectResponsive(clicked.popup)
  await clicked.popup.click('[data-requirement="card-field-names"] [data-part="where"] button')
  await clicked.popup.waitForSelector('[data-requirement="card-field-names"] button[data-shown="shown"]')
})

test('ids that need escaping, and duplicate ids', async () => {
  const odd = ['1"]>*{}\\', "a'b", '', ' ', ':not(*)', '#', '\\', '🙂', '</style>', '\u202e']
  const inputs = odd.map(
    (id) => `<input data-checkout="cardNumber" name="card" id="${id.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`,
  )
  const form = `<form id="pay"><p id="twice"></p><p id="twice"></p>${inputs.join('')}</form>`
  const page = await browser.visit(site.serve(checkout({ form })))
  const { reply } = await browser.click(page)
  if (!reply.ok) throw new Error(reply.problem)
  const places = namedFields(reply.audit)
  expect(places).toHaveLength(odd.length)
  // Each selector finds its own field and nothing else.
  const found = await page.evaluate(
    (selectors) =>
      selectors.map((selector) => {
        const fields = [...document.querySelectorAll('input')]
        const hits = [...document.querySelectorAll(selector)]
        return hits.length === 1 ? fields.indexOf(hits[0] as HTMLInputElement) : -1
      }),
    places.map(([selector]) => selector!),
  )
  expect(found).toEqual(odd.map((_, index) => index))
})
