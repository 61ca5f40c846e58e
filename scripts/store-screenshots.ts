/**
 * Takes the stores' screenshots, in `store/screenshots/`: the built extension in a real Chromium,
 * with a real click on the icon, on the sample shop's pages. `npm run build` first; `npm run
 * store:screenshots [es-1 …]` for all or some.
 */

import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { checkouts } from '../demo/checkouts.ts'
import { startShop } from '../demo/server.ts'
import { launch } from '../runner/browser.ts'
import { clickIcon, replyOf } from '../runner/click.ts'
import { closeJourneys } from '../runner/close-journeys.ts'
import { openPage } from '../runner/open-page.ts'
import { sampleArgs } from '../runner/sample-shop.ts'
import { seedStorage } from '../runner/seed-storage.ts'
import { shopOf } from '../src/engine/audit/facts/same-site.ts'
import { isDoubt } from '../src/engine/audit/outcomes.ts'
import { type Language, languages } from '../src/engine/knowledge/words.ts'
import { findBrowser } from './bootstrap/find-browser.mjs'
import { type Scene, scenes } from './store/scenes.ts'
import { type Stage, stage, stageHtml } from './store/stage.ts'
import { drawPng } from './vite-icons.ts'

type Session = Awaited<ReturnType<typeof launch>>

const root = fileURLToPath(new URL('..', import.meta.url))
const out = `${root}store/screenshots`
const dataUrl = (type: string, bytes: Uint8Array) => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
const font = dataUrl(
  'font/woff2',
  fs.readFileSync(`${root}node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2`),
)
const icon = dataUrl('image/png', await drawPng(fs.readFileSync(`${root}src/ui/icon.svg`, 'utf8'), 128))

/** Sets one font for the shop, so that screenshots do not depend on the machine. */
const shopStyle = `@font-face { font-family: Figtree; font-weight: 300 900; src: url(${font}) }
:root, body *, ::placeholder { font-family: Figtree !important }`

/** A screen that is high enough for the popup, with the resolution of the screenshot. */
const screenArgs = ['--screen-info={1800x1400}', '--window-size=1400,1000', `--force-device-scale-factor=${stage.scale}`]

/** Clicks the icon on a checkout. Returns page and popup. */
async function play(session: Session, { path, theme, caption, answered, act }: Scene, language: Language): Promise<Stage> {
  const { url } = checkouts.find(({ page }) => page.path === path[language])!
  const page = await session.browser.newPage()
  await page.setViewport({ width: stage.width, height: stage.height - stage.bar, deviceScaleFactor: stage.scale })
  await openPage(page, new URL(url), 0)
  await page.addStyleTag({ content: shopStyle })
  await (await session.worker()).evaluate(() => chrome.storage.local.clear())
  // Or the picture would tell what changed since the one before.
  await session.inBackground(`new Promise((done) => { indexedDB.deleteDatabase('semaforo').onsuccess = () => done(null) })`)
  await seedStorage(session, url, { corrections: {}, language })
  if (answered) await answerAll(session, page, url)
  const popup = await clickIcon(session, page)
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
  await replyOf(popup)
  // The next picture is of another page alone.
  await closeJourneys(popup)
  await popup.evaluate('document.fonts.ready.then(() => {})')
  await act?.(popup, language)
  const pictures = { page: await pictureOf(page), popup: await pictureOf(popup) }
  const badge = (await (
    await session.worker()
  ).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const text = await chrome.action.getBadgeText({ tabId: tab?.id })
    return { text, color: `rgb(${(await chrome.action.getBadgeBackgroundColor({ tabId: tab?.id })).slice(0, 3)})` }
  })) as Stage['badge']
  await popup.close()
  await page.close()
  return { url, theme, caption: caption[language], badge, icon, font, ...pictures }
}

/** Audits the page and answers all that a person has to decide as Ana, in the extension's own storage. */
async function answerAll(session: Session, page: Page, url: string): Promise<void> {
  const popup = await clickIcon(session, page)
  const reply = await replyOf(popup)
  await popup.close()
  if (!reply.ok) throw new Error(reply.problem)
  const attestation = { decision: 'passed', note: '', by: 'Ana', at: new Date().toISOString() }
  const doubts = reply.audit.results.filter(({ outcome }) => isDoubt(outcome))
  const attestations = Object.fromEntries(doubts.map(({ requirement }) => [requirement, attestation]))
  const items = { [`shop:${shopOf(url)}`]: { corrections: {}, attestations } }
  await session.inBackground(`chrome.storage.local.set(${JSON.stringify(items)})`)
}

const pictureOf = async (page: Page) => dataUrl('image/png', await page.screenshot({ captureBeyondViewport: false }))

async function shoot(session: Session, name: string, played: Stage): Promise<void> {
  const page = await session.browser.newPage()
  await page.setViewport({ width: stage.width, height: stage.height, deviceScaleFactor: stage.scale })
  await page.setContent(stageHtml(played))
  await page.evaluate('document.fonts.ready.then(() => {})')
  const picture = await page.screenshot()
  fs.writeFileSync(`${out}/${name}.png`, picture)
  console.log(`${name}.png ${(picture.length / 1024).toFixed(0)} KB`)
  await page.close()
}

/** The small tile, drawn by the browser, which has the name's font. */
async function drawTile(session: Session): Promise<void> {
  const page = await session.browser.newPage()
  await page.setViewport({ width: 440, height: 280 })
  const svg = fs.readFileSync(`${root}store/promo-tile.svg`, 'utf8')
  await page.setContent(
    `<style>@font-face { font-family: Figtree; font-weight: 300 900; src: url(${font}) } body { margin: 0 }</style>${svg}`,
  )
  await page.evaluate('document.fonts.load("700 36px Figtree")')
  fs.writeFileSync(`${root}store/promo-tile.png`, await page.screenshot())
  await page.close()
}

fs.mkdirSync(out, { recursive: true })
const wanted = process.argv.slice(2)
const shop = await startShop()
const session = await launch({ executablePath: (await findBrowser()) ?? '', args: [...sampleArgs(shop), ...screenArgs] })
try {
  await drawTile(session)
  for (const language of languages)
    for (const [index, scene] of scenes.entries()) {
      const name = `${language}-${index + 1}`
      if (wanted.length === 0 || wanted.includes(name)) await shoot(session, name, await play(session, scene, language))
    }
} finally {
  await session.close()
  await shop.close()
}
