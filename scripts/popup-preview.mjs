/**
 * Renders the popup without an extension: every state, language, theme and zoom as a screenshot in
 * `out/popup-preview/`, checked with axe (`NO_AXE=1`: only for its width).
 * `node --import tsx scripts/popup-preview.mjs [parts of states' names …]`
 */
import fs from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import puppeteer from 'puppeteer-core'
import { findBrowser } from './bootstrap/find-browser.mjs'
import { fakeChrome } from './popup-preview/fake-chrome.mjs'
import { samples } from './popup-preview/samples.mjs'
import { buildPopup, serve } from './popup-preview/serve.mjs'

const problems = [
  'browser-page',
  'store-page',
  'file-without-permission',
  'pdf',
  'unsupported-page',
  'page-failed-to-load',
  'needs-click',
  'tab-gone',
  'page-changed',
  'not-responding',
  'unexpected',
]
const states = {
  working: 'pending',
  ...samples,
  ...Object.fromEntries(problems.map((problem) => [`problem-${problem}`, { ok: false, problem }])),
}

const root = fileURLToPath(new URL('../', import.meta.url))
const out = path.join(root, 'out/popup-preview')
const built = path.join(out, 'built')
await buildPopup(root, built)
await reportSize()
const server = await serve(built)
const axe = await fs.readFile(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')
const executablePath = await findBrowser()
const launch = () => puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
const wanted = process.argv.slice(2)
/** A popup, and the side panel at a page zoom of 200 %, where the browser gives it 400 px. */
const views = { 100: { width: 399, query: '' }, 200: { width: 200, query: '?panel' } }
const languages = ['es', 'pt', 'en']
let faults = 0
const todo = Object.keys(states)
  .filter((state) => wanted.length === 0 || wanted.some((part) => state.includes(part)))
  .flatMap((state) => Object.keys(views).flatMap((zoom) => languages.map((language) => ({ state, language, zoom }))))
// A browser takes one picture at a time, so that there are several.
await Promise.all(Array.from({ length: availableParallelism() }, takeThem))
server.close()
console.log(faults ? `${faults} faults` : 'no faults')
process.exitCode = faults ? 1 : 0

/** Takes what is left to be taken. */
async function takeThem() {
  const browser = await launch()
  for (let next = todo.shift(); next; next = todo.shift()) await pictures(browser, next)
  await browser.close()
}

/** Renders one state as it opens, and again with everything unfolded, in both themes. */
async function pictures(browser, { state, language, zoom }) {
  const reply = states[state]
  const page = await browser.newPage()
  const { width, query } = views[zoom]
  await page.setViewport({ width, height: 600, deviceScaleFactor: zoom / 100 })
  const name = `${state}.${language}.${zoom}`
  const fault = (what) => {
    faults++
    console.log(`${name}: ${what}`)
  }
  page.on('pageerror', (error) => fault(error.message))
  page.on(
    'console',
    (message) => message.type() === 'error' && !/^Failed to load resource/.test(message.text()) && fault(message.text()),
  )
  page.on('dialog', (dialog) => {
    fault('markup of the page ran')
    dialog.dismiss()
  })
  await page.evaluateOnNewDocument(fakeChrome, { reply, language, show: 'shown' })
  await page.goto(server.address + query)
  await page.waitForSelector(
    state === 'working'
      ? '.working .hero-line:not(:empty)'
      : 'html:is([data-state=done], [data-state=failed]):not(:has(.row > summary:last-child))',
  )
  // What stands beside the results comes a moment later.
  if (reply.cardWatch !== undefined) await page.waitForSelector('[data-part="card-watch"]')
  await page.evaluate(() => document.fonts.ready)
  await page.waitForNetworkIdle({ idleTime: 50 })
  await inBothThemes(page, name, fault)
  if (await page.$('details')) {
    await page.$$eval('details', (all) => all.map((one) => one.setAttribute('open', '')))
    // What is unfolded may have to be loaded.
    await page.waitForSelector('html:not(:has(.row-body > span[hidden]))')
    await page.waitForNetworkIdle({ idleTime: 50 })
    await inBothThemes(page, `${name}.open`, fault)
  }
  await page.close()
}

async function inBothThemes(page, name, fault) {
  for (const theme of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
    await save(page, `${name}.${theme}`)
    await check(page, (what) => fault(`${theme}: ${what}`))
  }
}

async function save(page, name) {
  const { height } = await page.evaluate(() => document.querySelector('#app').getBoundingClientRect().toJSON())
  await page.screenshot({
    path: path.join(out, `${name}.png`),
    clip: { x: 0, y: 0, width: page.viewport().width, height: Math.ceil(height) },
    captureBeyondViewport: true,
  })
}

async function check(page, fault) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
  if (wide) fault('wider than the view')
  if (process.env.NO_AXE) return
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const { violations } = await page.evaluate(() => globalThis.axe.run())
  for (const { id, nodes } of violations)
    fault(`axe ${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 120)} ${any[0]?.message ?? ''}`).join(' | ')}`)
}

async function reportSize() {
  const files = await fs.readdir(path.join(built, 'assets'))
  for (const file of files) console.log(file, gzipSync(await fs.readFile(path.join(built, 'assets', file)), { level: 9 }).length)
}
