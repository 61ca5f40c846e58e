/** Typed text is never in the reply, the popup or the storage. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Audit } from '../../../src/engine/audit/types.ts'
import { useBrowser } from '../harness.ts'
import { expectWhole, namedFields } from './expect.ts'
import { checkout, script, useSite } from './site.ts'

const browser = useBrowser()
const site = useSite()
afterEach(() => browser.tidy())

/** Words that occur in fields only, and card numbers as buyers write them; none of Mercado Pago's test cards, which the popup shows. */
const typed = [
  '4111111111111111',
  '4111 1111 1111 1111',
  '10/29',
  '987',
  'CANARIO-TITULAR',
  'canario@buyer.example',
  'canario-clave-1',
]
const secret = 'APP_USR-1234567890123456-112233-0123456789abcdef0123456789abcdef-123456789'

const kinds = [
  'text',
  'tel',
  'password',
  'email',
  'number',
  'search',
  'url',
  'date',
  'month',
  'hidden',
  'checkbox',
  'radio',
  'submit',
  'button',
]

/** Every kind of field, with a canary in its attribute, typed into it, chosen in it. */
const fieldsWith = (canary: string, index: number) => `<div data-canary="${index}">
  <input id="cardNumber-${index}" data-checkout="cardNumber" name="card" value="${canary}">
  ${kinds.map((type) => `<label>Número de tarjeta<input type="${type}" class="typed" name="number" value="${canary}" data-checkout="securityCode"></label>`).join('')}
  <textarea class="typed" name="cvv">${canary}</textarea>
  <select class="typed" name="expiry"><option value="${canary}" selected>2030</option></select>
  <div contenteditable class="editable">${canary}</div>
  <output>${canary}</output><meter value="0.5">${canary}</meter><data value="${canary}">x</data><button value="${canary}">Pagar</button>
  <li value="3">x</li><param value="${canary}"><datalist><option value="${canary}"></datalist></div>`

/** In the page, a frame and a closed shadow root. */
const fields = typed.map(fieldsWith).join('')

const fill = `
  const typed = ${JSON.stringify(typed)}
  for (const root of [document, frame.contentDocument, closed])
    for (const field of root.querySelectorAll('.typed')) try { field.value = typed[field.closest('[data-canary]').dataset.canary] } catch {}`

/** Removes numbers of our own: fingerprints, times, tab ids, the test server's port. */
const pageWords = (text: string) =>
  text
    .replace(/\b[0-9a-f]{16}\b/g, 'print')
    .replace(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')
    .replace(/\btab:\d+/g, 'tab')
    .replaceAll(new URL(site.origin).host, 'host')

/** The text around a word, or '' if it does not occur, so that a failure shows where the leak is. */
const around = (word: string, text: string) => {
  const at = text.indexOf(word)
  return at < 0 ? '' : text.slice(Math.max(0, at - 60), at + 60)
}

describe('typed into a page', () => {
  /** Where it might be told, by the name of the place. */
  let told: Record<string, string>
  let audit: Audit
  beforeAll(async () => {
    const form = `<form id="pay">${fields}</form>`
    const last = `<iframe id="frame" srcdoc='<form>${fields.replaceAll("'", '&#39;')}</form>' width="300" height="300"></iframe><p id="host"></p>
    ${script(`const closed = host.attachShadow({ mode: 'closed' }); closed.innerHTML = document.querySelector('#pay').outerHTML; frame.onload = () => {${fill}}`)}`
    const { popup, reply } = await browser.click(await browser.visit(site.serve(checkout({ form, last }))))
    audit = expectWhole({ popup, reply })
    await popup.$$eval('details', (rows) => {
      for (const row of rows) (row as HTMLDetailsElement).open = true
    })
    await popup.$$eval('.row-body button.link:not([data-part])', (all) => {
      for (const more of all) (more as HTMLElement).click()
    })
    const shown = (await popup.evaluate('document.documentElement.outerHTML')) as string
    const stored = (await browser.session.inBackground(
      'Promise.all([chrome.storage.local.get(), chrome.storage.session.get(), chrome.storage.sync.get()]).then((all) => JSON.stringify(all))',
    )) as string
    told = { reply: JSON.stringify(reply), shown, stored }
  })

  test('all three places are read, with the fields of every text', () => {
    const found = namedFields(audit)
    const firsts = (within: string[]) => typed.map((_, index) => [...within, `#cardNumber-${index}`])
    expect(found).toEqual(expect.arrayContaining([...firsts([]), ...firsts(['#frame']), ...firsts(['#host'])]))
  })

  test.each(typed)('%s', (canary) => {
    for (const [place, text] of Object.entries(told))
      for (const form of new Set([canary, canary.replace(/\s/g, '')])) expect(around(form, pageWords(text)), place).toBe('')
  })
})

test('ignores a typed key, and finds one in a hidden input, which the shop sent', async () => {
  const form = `<form id="pay"><input id="typed" value="${secret}"><textarea>${secret}</textarea><select><option value="${secret}">x</option></select></form>`
  const first = expectWhole(await browser.click(await browser.visit(site.serve(checkout({ form })))))
  const second = expectWhole(
    await browser.click(
      await browser.visit(
        site.serve(checkout({ form: `<form id="pay"><input type="hidden" name="t" value="${secret}"></form>` })),
      ),
    ),
  )
  const secrets = (audit: typeof first) => audit.results.find(({ requirement }) => requirement === 'exposed-secrets')!.outcome
  expect([secrets(first), secrets(second)]).toEqual(['passed', 'failed'])
  expect(JSON.stringify(second)).not.toContain(secret)
})

test('keeps nothing of an address’s query or fragment', async () => {
  const query = '?card=5031755734530604&name=CANARIO#CANARIO-fragmento'
  const last = `<a href="/terminos${query}">Términos y condiciones</a><img src="/banner.png${query}" alt="Medios de pago Mercado Pago">
    <form action="/pagar${query}"></form><iframe src="/x${query}" width="300" height="300"></iframe><script src="/js/mercadopago.js${query}"></script>`
  const url = site.serve(checkout({ last }))
  const { popup, reply } = await browser.click(await browser.visit(url + query))
  expectWhole({ popup, reply })
  const stored = await browser.session.inBackground('chrome.storage.session.get().then(JSON.stringify)')
  for (const text of [
    JSON.stringify(reply),
    (await popup.evaluate('document.documentElement.outerHTML')) as string,
    stored as string,
  ])
    expect(text).not.toMatch(/5031755734530604|CANARIO/)
})
