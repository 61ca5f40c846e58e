/**
 * Takes the screenshots for the guides: the real popup, opened on the sample shop, in each
 * language. `npm run docs:pictures` after `npm run build` writes them to
 * `docs/pictures/<language>/`.
 */

import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { checkouts } from '../demo/checkouts.ts'
import { startShop } from '../demo/server.ts'
import { type ChromiumSession, launch } from '../runner/browser.ts'
import { clickIcon, replyOf } from '../runner/click.ts'
import { closeJourneys } from '../runner/close-journeys.ts'
import { openPage } from '../runner/open-page.ts'
import { sampleArgs } from '../runner/sample-shop.ts'
import { sleep } from '../runner/until-quiet.ts'
import { shopOf } from '../src/engine/audit/facts/same-site.ts'
import { type Language, languages } from '../src/engine/knowledge/words.ts'
import { catalogue } from '../src/engine/requirements/index.ts'
import { findBrowser } from './bootstrap/find-browser.mjs'

const urlOf = (slug: string) => checkouts.find((checkout) => checkout.slug === slug)!.url
const wrong = urlOf('campos-con-nombre')
const right = urlOf('campos-seguros')
const article = urlOf('como-pagar')
const row = (id: string) => `[data-requirement="${id}"]`
/** A popup's width and greatest height, in CSS pixels. */
const [width, height] = [384, 600]

async function pictures(session: ChromiumSession, language: Language): Promise<void> {
  const folder = path.join('docs/pictures', language)
  fs.mkdirSync(folder, { recursive: true })
  const save = (name: string, picture: Uint8Array) => fs.writeFileSync(path.join(folder, `${name}.png`), picture)
  const remember = (items: object) => inWorker(session, `chrome.storage.local.set(${JSON.stringify(items)})`)
  await inWorker(session, 'chrome.storage.local.clear()')
  // Or each picture would be compared with the one before.
  await inWorker(session, `new Promise((done) => { indexedDB.deleteDatabase('semaforo').onsuccess = () => done(null) })`)
  await remember({ language, tester: 'Ana' })
  const lights: string[] = []

  await withPopup(session, wrong, async (popup, page) => {
    save('verdict', await top(popup))
    lights.push(await hero(popup))
    await popup.$eval('.context details', (details) => {
      details.open = true
    })
    save('context', await part(popup, '.context'))
    await open(popup, 'card-field-names')
    save('result', await part(popup, row('card-field-names')))
    await popup.locator(`${row('card-field-names')} .chip`).click()
    await popup.waitForSelector('.chip[data-shown="shown"]')
    await sleep(300)
    await page.bringToFront()
    save('outline', await page.screenshot({ clip: { x: 0, y: 0, width: 1280, height: 600 } }))
  })
  await withPopup(session, right, async (popup) => {
    lights.push(await hero(popup))
    save('blind-spots', await part(popup, '.blind'))
    await open(popup, 'notifications')
    await popup.type(`${row('notifications')} [data-part="note"]`, notes[language])
    await popup.locator(`${row('notifications')} [data-decision="passed"]`).click()
    await popup.waitForSelector(`${row('notifications')} [data-part="attestation-meta"]`)
    save('answer', await part(popup, `${row('notifications')} .attestation`))
    await open(popup, 'data-responsibility')
    save('question', await part(popup, row('data-responsibility')))
  })
  await reportPictures(session, save)
  const said = { decision: 'passed', note: '', by: 'Ana', at: new Date().toISOString() }
  const attestations = Object.fromEntries(catalogue.requirements.map(({ id }) => [id, said]))
  await remember({ [`shop:${shopOf(right)}`]: { corrections: {}, attestations } })
  await withPopup(session, right, async (popup) => lights.push(await hero(popup)))
  await withPopup(session, article, async (popup) => {
    lights.push(await hero(popup))
    save('not-a-checkout', await top(popup))
  })
  save('light', await together(session, lights))
}

/** The report of the wrong checkout, the letter about it, and the list in which it stands. */
async function reportPictures(session: ChromiumSession, save: (name: string, picture: Uint8Array) => void): Promise<void> {
  const page = await session.openOwnPage('src/report/index.html')
  await page.setViewport({ width: 880, height: 700, deviceScaleFactor: 1.25 })
  await page.waitForSelector('[data-journey]')
  save('history', await page.screenshot({ clip: { x: 0, y: 0, width: 880, height: 420 } }))
  await page.click('[data-verdict="notReady"] a')
  await page.waitForSelector('[data-part="sheet"]')
  save('report', await page.screenshot())
  await page.click('input[value="letter"]')
  await page.waitForSelector('[data-part="letter"]')
  await sleep(300)
  save('letter', await page.screenshot())
  await page.close()
}

const notes: Record<Language, string> = {
  es: 'Webhook de producción; un pago de prueba actualizó el pedido.',
  pt: 'Webhook de produção; um pagamento de teste atualizou o pedido.',
  en: 'Production webhook; a test payment updated the order.',
}

/**
 * Clicks the icon on an address, then opens the popup as a page: a screenshot of a popup is no
 * larger than the popup.
 */
async function withPopup(
  session: ChromiumSession,
  url: string,
  use: (popup: Page, page: Page) => Promise<unknown>,
): Promise<void> {
  const page = await session.browser.newPage({ type: 'window' })
  await openPage(page, new URL(url), 0)
  const clicked = await clickIcon(session, page)
  await replyOf(clicked)
  await closeJourneys(clicked)
  const tab = await clicked.evaluate('chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)')
  await clicked.close()
  const popup = await session.browser.newPage({ type: 'window' })
  await popup.setViewport({ width, height, deviceScaleFactor: 2 })
  await popup.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  await popup.goto(`chrome-extension://${session.extension.id}/src/popup/index.html?tab=${tab}`)
  await replyOf(popup)
  // The next picture is of another page alone.
  await closeJourneys(popup)
  await use(popup, page)
  await popup.close()
  await page.close()
}

/** Evaluates code in the worker as soon as it is ready. */
async function inWorker(session: ChromiumSession, code: string): Promise<void> {
  const worker = await session.worker()
  while (!(await worker.evaluate('typeof chrome === "object"'))) await sleep(50)
  await worker.evaluate(code)
}

/** Unfolds a result and the group around it. */
async function open(popup: Page, id: string): Promise<void> {
  await popup.$eval(row(id), (element) => {
    for (let at: Element | null = element; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true
  })
}

/** The part that is visible when the popup opens. */
const top = (popup: Page) => popup.screenshot({ clip: { x: 0, y: 0, width, height } })

/** One part of it with a margin, cut at `most`. */
async function part(popup: Page, selector: string, most = height): Promise<Uint8Array> {
  const margin = 10
  const box = await popup.$eval(selector, (element) => {
    // The sticky bar would be in the middle of the screenshot.
    scrollTo(0, 0)
    const { top, height } = element.getBoundingClientRect()
    return { top: top + scrollY, height }
  })
  const y = Math.max(0, box.top - margin)
  return popup.screenshot({
    clip: { x: 0, y, width, height: Math.min(box.height + 2 * margin, most) },
    captureBeyondViewport: true,
  })
}

const hero = async (popup: Page) => Buffer.from(await part(popup, '.hero', 144)).toString('base64')

/** Stacks screenshots, pixel by pixel. */
async function together(session: ChromiumSession, pictures: string[]): Promise<Uint8Array> {
  const page = await session.browser.newPage()
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}" width="${2 * width}">`)
  await page.setViewport({ width: 2 * width, height: 100 })
  await page.setContent(`<style>body{margin:0;display:grid;gap:1px;background:#ddd}</style>${images.join('')}`)
  const picture = await page.screenshot({ fullPage: true })
  await page.close()
  return picture
}

const shop = await startShop()
const session = await launch({ executablePath: process.env.CHROME_PATH ?? (await findBrowser())!, args: sampleArgs(shop) })
try {
  for (const language of languages) await pictures(session, language)
} finally {
  await session.close()
  await shop.close()
}
