/** What a tester hands in: from clicks to the report, its files opened again, the history, and what changed since. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import { journeys } from '../../demo/journeys.ts'
import { closeJourneys } from '../../runner/close-journeys.ts'
import { untilQuiet } from '../../runner/until-quiet.ts'
import { all, csvRows, parseXml, sarifErrors } from '../unit/export/parsers.ts'
import { kind, useBrowser } from './harness.ts'

const browser = useBrowser()
const urlOf = (slug: string) => checkouts.find((checkout) => checkout.slug === slug)!.url
const threePages = journeys.find(({ slug }) => slug === 'tres-paginas')!.addresses

let folder: string
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-report-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))
beforeEach(async () => {
  await removeAll()
})
afterEach(() => browser.tidy())

/** Opens the report's page. What it saves is kept in `window.saved`, by name, instead of being downloaded. */
async function openPage(query = ''): Promise<Page> {
  const page = await browser.session.openOwnPage(`src/report/index.html${query}`)
  await page.waitForSelector('main')
  await page.evaluate(`(() => {
    window.saved = {}
    const blobs = new Map()
    const make = URL.createObjectURL
    URL.createObjectURL = (blob) => {
      const address = make(blob)
      blobs.set(address, blob)
      return address
    }
    HTMLAnchorElement.prototype.click = function () {
      const name = this.download
      blobs.get(this.href).text().then((text) => { window.saved[name] = text })
    }
  })()`)
  return page
}

/** What the page saved last under a name with this ending. */
async function saved(page: Page, ending: string): Promise<{ name: string; text: string }> {
  const found = async () =>
    Object.entries((await page.evaluate('window.saved')) as Record<string, string>).find(([name]) => name.endsWith(ending))
  await expect.poll(async () => (await found())?.[0]).toBeTruthy()
  const [name, text] = (await found())!
  return { name, text }
}

async function save(page: Page, format: string, ending: string) {
  await page.click('[data-part="save"] summary')
  await page.click(`[data-format="${format}"]`)
  return saved(page, ending)
}

/** Lets the tester choose a file. */
async function choose(page: Page, selector: string, name: string, text: string): Promise<void> {
  const file = path.join(folder, name)
  fs.writeFileSync(file, text)
  const input = (await page.$(selector)) as ElementHandle<HTMLInputElement>
  await input.uploadFile(file)
}

const textIn = (page: Page, selector: string) => page.$eval(selector, (element) => (element as HTMLElement).innerText)
/** The sheet's words without the fields that only a kept report has: answers of the quality checklist, and the form of a score. */
async function sheetIn(page: Page): Promise<string> {
  await page.evaluate(`(() => {
    const hide = new CSSStyleSheet()
    hide.replaceSync('.doc-quality td:nth-child(n + 3), [data-part="quality-scores"] { display: none }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, hide]
  })()`)
  return textIn(page, '[data-part="sheet"]')
}
const hasText = (page: Page, selector: string, text: RegExp) =>
  expect.poll(() => page.$eval(selector, (element) => element.textContent ?? '').catch(() => '')).toMatch(text)

/** Deletes what other tests have kept. */
async function removeAll(): Promise<void> {
  const page = await browser.session.openOwnPage('src/report/index.html')
  await page.evaluate(`chrome.storage.local.set({ language: 'en' })`)
  await page.waitForSelector('.history-count')
  if (await page.$('[data-part="delete-all"]')) {
    await page.click('[data-part="delete-all"]')
    await page.click('[data-part="delete-all"]')
    await page.waitForFunction(`document.querySelector('.history-rows').children.length === 0`)
  }
  await page.close()
}

/** Clicks through addresses as one journey, which is closed then; its id. */
async function audit(addresses: readonly string[]): Promise<string> {
  const page = await browser.visit(addresses[0]!)
  let id = ''
  for (const [index, address] of addresses.entries()) {
    if (index > 0) {
      await page.goto(address)
      await untilQuiet(page)
    }
    const { popup, reply } = await browser.clickOn(page)
    if (!reply.ok) throw new Error(reply.problem)
    id = reply.journey.id
    if (index === addresses.length - 1) await closeJourneys(popup)
    await popup.close().catch(() => {})
  }
  return id
}

test('the popup opens the report of its journey in a tab, with every step and every requirement', async () => {
  const page = await browser.visit(threePages[0]!)
  await browser.clickOn(page)
  await page.goto(threePages[2]!)
  await untilQuiet(page)
  const { popup, reply } = await browser.clickOn(page)
  if (!reply.ok) throw new Error(reply.problem)
  await popup.waitForSelector('[data-part="report"]')
  await popup.click('[data-part="report"]')
  // Firefox does not show the extension's own tabs to the driver: there the same address is opened.
  const report = kind === 'firefox' ? await openPage(`?journey=${reply.journey.id}`) : await reportTab(reply.journey.id)
  await report.waitForSelector('[data-part="sheet"]')
  expect(await report.$$eval('[data-part="covered"] tbody tr', (rows) => rows.length)).toBe(2)
  const listed = await report.$$eval('.doc-point', (points) => points.map((point) => point.getAttribute('data-requirement')))
  expect(listed.sort()).toEqual(reply.audit.results.map(({ requirement }) => requirement).sort())
  expect(await report.$eval('[data-part="verdict"]', (head) => head.getAttribute('data-verdict'))).toBe(reply.audit.verdict)
})

async function reportTab(journey: string): Promise<Page> {
  const target = await browser.session.browser.waitForTarget((each) => each.url().includes(`journey=${journey}`))
  const page = await target.page()
  if (!page) throw new Error('no page')
  return page
}

/** Attests and accepts as the popup would have stored it; the seen failures are those of the audit. */
const decide = (shop: string, attestations: object) =>
  browser.session.inBackground(
    `chrome.storage.local.set(${JSON.stringify({ [`shop:${shop}`]: { corrections: {}, attestations } })}).then(() => null)`,
  )

test('from clicks to hand-in: an answer and an accepted risk stand in every export, which opens again; the risk comes back on its day', async () => {
  const first = await browser.visit(urlOf('sem-termos'))
  const { popup, reply } = await browser.clickOn(first)
  if (!reply.ok) throw new Error(reply.problem)
  const { shop, results } = reply.audit
  await popup.close().catch(() => {})
  const terms = results.find(({ requirement }) => requirement === 'terms-link')!
  const saw = { outcome: 'failed', fingerprints: terms.observations.map(({ fingerprint }) => fingerprint) }
  const at = new Date().toISOString()
  const accepted = { decision: 'accepted', note: 'Sai com a próxima versão.', by: 'Ana', at, until: '2099-03-01', saw }
  const passed = { decision: 'passed', note: 'Pedido 42.', by: 'Bruno', at, saw: { outcome: 'untested', fingerprints: [] } }
  await decide(shop, { 'terms-link': accepted, notifications: passed })
  await browser.session.stopBackground()

  const again = await browser.clickOn(first)
  if (!again.reply.ok) throw new Error(again.reply.problem)
  expect(again.reply.audit.open).toMatchObject({ mandatoryFailed: 0, exceptions: 1 })
  const page = await openPage(`?journey=${again.reply.journey.id}`)
  await page.waitForSelector('[data-part="sheet"]')
  await hasText(page, '[data-part="exceptions"]', /Ana[\s\S]*Sai com a próxima versão\./)
  await hasText(page, '[data-requirement="notifications"] [data-part="answer"]', /Bruno[\s\S]*Pedido 42\./)

  const [csv, xml, sarif, markdown, html, json] = [
    await save(page, 'csv', '.csv'),
    await save(page, 'junit', '.xml'),
    await save(page, 'sarif', '.sarif'),
    await save(page, 'markdown', '.md'),
    await save(page, 'html', '.html'),
    await save(page, 'json', '.json'),
  ]
  for (const { text, name } of [csv, xml, sarif, markdown, html, json])
    for (const said of ['Ana', 'Sai com a próxima versão.', '2099']) expect(text, name).toContain(said)
  // SARIF lists what was found, and no questions.
  for (const { text, name } of [csv, xml, markdown, html, json]) expect(text, name).toContain('Bruno')
  const requirements = new Set(again.reply.audit.results.map(({ requirement }) => requirement))
  expect(new Set(csvRows(csv.text).map(({ requirement }) => requirement))).toEqual(requirements)
  expect(all(parseXml(xml.text), 'testcase')).toHaveLength(requirements.size)
  expect(sarifErrors(sarif.text)).toBe(null)
  await choose(page, '[data-part="file"]', 'audit.json', json.text)
  await hasText(page, '[data-part="exceptions"]', /Ana/)

  await decide(shop, { 'terms-link': { ...accepted, until: '2020-01-01' }, notifications: passed })
  const later = await browser.click(first)
  if (!later.reply.ok) throw new Error(later.reply.problem)
  expect(later.reply.audit.open).toMatchObject({ mandatoryFailed: 1, exceptions: 0 })
})

test('a picture that the tester takes stands in the report and in its file, without what was typed; more is covered, and it is deleted', async () => {
  const page = await browser.visit(urlOf('campos-con-nombre'))
  const { popup, reply } = await browser.click(page)
  if (!reply.ok) throw new Error(reply.problem)
  await popup.waitForSelector('[data-part="picture"]')
  await popup.click('[data-part="picture"]')
  await expect
    .poll(() => popup.$eval('.picture-said', ({ textContent }) => textContent), { timeout: 10_000 })
    .toMatch(/is in the report\. \d+ places were covered/)
  const report = await openPage(`?journey=${reply.journey.id}`)
  await report.waitForSelector('.doc-picture > img')
  const source = () => report.$eval('.doc-picture > img', (image) => (image as HTMLImageElement).src)
  const first = await source()
  expect(await report.$$eval('.doc-marks img', (crops) => crops.length)).toBeGreaterThan(3)
  expect((await save(report, 'html', '.html')).text).toContain(first)

  await report.click('[data-part="cover"]')
  await report.waitForSelector('[data-part="canvas"]')
  await report.$eval('[data-part="canvas"]', (element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }))
  const canvas = (await (await report.$('[data-part="canvas"]'))!.boundingBox())!
  await report.mouse.move(canvas.x + 20, canvas.y + 20)
  await report.mouse.down()
  await report.mouse.move(canvas.x + 220, canvas.y + 60)
  await report.mouse.up()
  await report.click('[data-part="cover-done"]')
  await expect.poll(() => source().catch(() => first)).not.toBe(first)
  expect(await colourAt(report, 0.1, 0.08)).toEqual([138, 141, 144])
  // A crop would still show what is covered now.
  expect(await report.$$eval('.doc-marks img', (crops) => crops.length)).toBe(0)

  await report.click('[data-part="delete-picture"]')
  await report.waitForFunction(`!document.querySelector('.doc-picture')`)
})

/** The colour of the picture at a part of its width and height. */
const colourAt = (page: Page, x: number, y: number) =>
  page.evaluate(`(async () => {
    const image = document.querySelector('.doc-picture > img')
    await image.decode()
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
    const context = canvas.getContext('2d')
    context.drawImage(image, 0, 0)
    return [...context.getImageData(Math.round(image.naturalWidth * ${x}), Math.round(image.naturalHeight * ${y}), 1, 1).data].slice(0, 3)
  })()`)

test('the letter is in the shop’s language, and another is chosen', async () => {
  const page = await openPage(`?journey=${await audit([urlOf('campos-con-nombre')])}`)
  await page.waitForSelector('[data-part="sheet"]')
  expect(await textIn(page, 'h1')).toBe('Not ready for production')
  await page.click('input[value="letter"]')
  await page.waitForSelector('[data-part="letter"]')
  await hasText(page, '[data-part="letter"] h1', /^Qué cambiar antes de salir a producción$/)
  await page.select('[data-part="letter-language"]', 'pt')
  await hasText(page, '[data-part="letter"] h1', /^O que mudar antes de ir para produção$/)
  const { text, name } = await save(page, 'html', '.html')
  expect(name).toMatch(/^semaforo-tienda-sur\.example-\d{4}-\d\d-\d\d\.html$/)
  expect(text).toContain('O que mudar antes de ir para produção')
  expect(text).toContain('lang="pt-BR"')
})

test('a saved page opens without the extension and without a request, and says the same', async () => {
  const page = await openPage(`?journey=${await audit([urlOf('campos-con-nombre')])}`)
  await page.waitForSelector('[data-part="sheet"]')
  const said = await sheetIn(page)
  const { text } = await save(page, 'html', '.html')
  const file = path.join(folder, 'sheet.html')
  fs.writeFileSync(file, text)
  const opened = await browser.session.openTab()
  const requests: string[] = []
  opened.on('request', (request) => requests.push(request.url()))
  await opened.goto(`file://${file}`)
  expect(await sheetIn(opened)).toBe(said)
  expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([])
  expect(await opened.evaluate('document.scripts.length')).toBe(0)
})

test('a saved JSON opens on a machine that has nothing, and today’s rules say the same of it', async () => {
  const page = await openPage(`?journey=${await audit(threePages)}`)
  await page.waitForSelector('[data-part="sheet"]')
  const said = await sheetIn(page)
  const { text } = await save(page, 'json', '.json')
  const { schema, snapshots, steps } = JSON.parse(text)
  expect([schema, steps.length, snapshots.length]).toEqual(['semaforo.audit/2', 3, 3])
  await page.close()
  await removeAll()

  const other = await openPage()
  await choose(other, '[data-part="file"]', 'audit.json', text)
  await other.waitForSelector('[data-part="sheet"]')
  expect(await sheetIn(other)).toBe(said)
  await hasText(other, '[data-part="rejudged"]', /the result is the same/)
  await hasText(other, '.notice', /Opened from audit\.json/)
})

test('a file of other rules is judged anew, side by side with what was said then', async () => {
  const page = await openPage(`?journey=${await audit([urlOf('campos-con-nombre')])}`)
  await page.waitForSelector('[data-part="sheet"]')
  const old = JSON.parse((await save(page, 'json', '.json')).text)
  old.tool.catalogue = '2026-01-01'
  const names = old.results.find(({ requirement }: { requirement: string }) => requirement === 'card-field-names')
  Object.assign(names, { outcome: 'inapplicable', observations: [] })
  await choose(page, '[data-part="file"]', 'old.json', JSON.stringify(old))
  await page.waitForSelector('[data-part="rejudged"]')
  await hasText(page, '[data-part="rejudged"]', /As judged on .*Jan\s1,\s2026/)
  await hasText(page, '[data-part="rejudged"] [data-diff="new"]', /Card fields/)
})

test('a file that is not an audit says what is wrong, and leaves what is shown', async () => {
  const page = await openPage(`?journey=${await audit([urlOf('campos-seguros')])}`)
  await page.waitForSelector('[data-part="sheet"]')
  for (const [text, problem] of [
    ['{"schema":"semaforo.audit/2"', 'not-json'],
    ['{"schema":"lighthouse"}', 'foreign'],
    ['{"schema":"semaforo.audit/9"}', 'newer'],
    ['{"schema":"semaforo.audit/2","results":[{"requirement":"<img src=x onerror=alert(1)>"}]}', 'broken'],
  ] as const) {
    await choose(page, '[data-part="file"]', `${problem}.json`, text)
    await page.waitForSelector(`[data-problem="${problem}"]`)
    expect(await page.$('[data-part="sheet"]')).not.toBeNull()
  }
})

test('a page that was mended is compared with the journey before, in the report and in the popup', async () => {
  await audit([urlOf('campos-con-nombre')])
  await browser.session.stopBackground()
  const id = await audit([urlOf('campos-seguros')])
  const page = await openPage(`?journey=${id}`)
  await page.waitForSelector('[data-part="since"]')
  await hasText(page, '[data-diff="fixed"]', /Card fields/)
  await page.waitForSelector('[data-part="course"] svg')
  const visited = await browser.visit(urlOf('campos-con-nombre'))
  const { popup, reply } = await browser.click(visited)
  if (!reply.ok) throw new Error(reply.problem)
  expect(reply.journey.since).toMatchObject({ fixed: 0, fresh: expect.any(Number) })
  await popup.waitForSelector('[data-part="since"]')
  expect(await popup.$eval('[data-part="since"]', ({ textContent }) => textContent)).toMatch(/: 0 fixed, [1-9] new\.$/)
})

test('history: found by name, backed up, deleted, restored without overwriting what is newer', async () => {
  const first = await audit([urlOf('campos-con-nombre')])
  const second = await audit([urlOf('campos-seguros')])
  const page = await openPage()
  await page.waitForSelector(`[data-journey="${first}"]`)
  expect(await page.$$eval('[data-journey]', (rows) => rows.map((row) => row.getAttribute('data-journey')))).toEqual([
    second,
    first,
  ])

  await page.type(`[data-journey="${first}"] [data-part="label"]`, 'Antes del lanzamiento')
  await page.keyboard.press('Tab')
  await page.type('[data-part="search"]', 'lanzam')
  await page.waitForFunction(`document.querySelectorAll('[data-journey]').length === 1`)
  expect(await page.$(`[data-journey="${first}"]`)).not.toBeNull()

  await page.click('[data-part="back-up"]')
  const backup = await saved(page, '.jsonl')
  expect(backup.text.trim().split('\n').length).toBeGreaterThanOrEqual(3)
  await page.close()
  await removeAll()

  const empty = await openPage()
  await hasText(empty, '.notice', /No checks are kept yet/)
  const broken = `${backup.text.split('\n').slice(0, 2).join('\n')}\n{"schema":"semaforo.audit/2","journey":{}}\n`
  await choose(empty, '[data-part="restore-file"]', 'broken.jsonl', broken)
  await hasText(empty, '.ways-said', /something in it is wrong/)
  expect(await empty.$('[data-journey]')).toBeNull()

  await choose(empty, '[data-part="restore-file"]', 'backup.jsonl', backup.text)
  await hasText(empty, '.ways-said', /2 checks were added\./)
  await empty.waitForSelector(`[data-journey="${second}"]`)
  expect(await empty.$eval(`[data-journey="${first}"] [data-part="label"]`, (field) => (field as HTMLInputElement).value)).toBe(
    'Antes del lanzamiento',
  )
  await choose(empty, '[data-part="restore-file"]', 'again.jsonl', backup.text)
  await hasText(empty, '.ways-said', /No check was added; 2 were here already/)

  await empty.click(`[data-journey="${first}"] a`)
  await empty.waitForSelector('[data-part="sheet"]')
  expect(await textIn(empty, 'h1')).toBe('Not ready for production')
})

test('a journey is deleted only at the second click', async () => {
  const id = await audit([urlOf('campos-seguros')])
  const page = await openPage()
  const button = `[data-journey="${id}"] [data-part="delete"]`
  await page.waitForSelector(button)
  await page.click(button)
  expect(await textIn(page, button)).toBe('Click again to delete')
  await page.click(button)
  await hasText(page, '.notice', /No checks are kept yet/)
  const gone = await openPage(`?journey=${id}`)
  await hasText(gone, '.notice', /no longer in this browser/)
})

test('the scripts of the pages are listed with what the tester noted of them; one that was not there before is new', async () => {
  const address = urlOf('campos-con-nombre')
  const theirs = 'https://loja-norte.example/assets/js/mercadopago.js'
  await audit([address])
  const page = await browser.visit(address)
  await page.evaluate(`new Promise((loaded) => {
    const script = document.createElement('script')
    script.onload = loaded
    script.src = ${JSON.stringify(theirs)}
    document.body.append(script)
  })`)
  const { reply } = await browser.clickOn(page)
  if (!reply.ok) throw new Error(reply.problem)
  const report = await openPage(`?journey=${reply.journey.id}`)
  await report.waitForSelector('[data-part="scripts"] tbody tr')
  expect(
    await report.$$eval('[data-part="scripts"] tbody tr', (rows) => rows.map((row) => row.getAttribute('data-owner'))),
  ).toEqual(['others', 'mercado-pago'])
  const first = '[data-part="scripts"] tbody tr:first-child'
  expect(await textIn(report, first)).toMatch(/loja-norte\.example.*\n.*third party · new\s+added by another script/)
  expect(await report.$$eval('[data-part="new-script"]', (marks) => marks.length)).toBe(1)
  await hasText(report, '[data-part="script-changes"]', /New scripts 1.*loja-norte/)

  for (const [cell, text] of [
    [2, 'Ana'],
    [3, 'Cobro con tarjeta'],
  ] as const) {
    const input = (await report.$(`${first} td:nth-of-type(${cell}) input`))!
    await input.type(text)
    await input.evaluate((element) => (element as HTMLInputElement).blur())
  }
  const { text } = await save(report, 'scripts', '.scripts.csv')
  const row = csvRows(text).find(({ address: cell }) => cell === theirs)
  expect(row).toMatchObject({ owner: 'others', came: 'added', isNew: 'true', responsible: 'Ana', reason: 'Cobro con tarjeta' })

  const again = await openPage(`?journey=${reply.journey.id}`)
  await again.waitForSelector(`${first} input`)
  expect(await again.$$eval(`${first} input`, (inputs) => inputs.map((input) => (input as HTMLInputElement).value))).toEqual([
    'Ana',
    'Cobro con tarjeta',
  ])
})
