/**
 * Renders the popup without an extension: every state, language and theme as a screenshot in
 * `out/popup-preview/`, checked with axe. `node --import tsx scripts/popup-preview.mjs [parts of states' names
 * …]`
 */
import fs from 'node:fs/promises'
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
const browser = await puppeteer.launch({
  executablePath: await findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const wanted = process.argv.slice(2)
let faults = 0
for (const [state, reply] of Object.entries(states)) {
  if (wanted.length > 0 && !wanted.some((part) => state.includes(part))) continue
  for (const language of ['es', 'pt', 'en']) for (const theme of ['light', 'dark']) await picture(state, reply, language, theme)
}
await browser.close()
server.close()
console.log(faults ? `${faults} faults` : 'no faults')
process.exitCode = faults ? 1 : 0

/** Renders one state as it opens, and again with everything unfolded. */
async function picture(state, reply, language, theme) {
  const page = await browser.newPage()
  await page.setViewport({ width: 399, height: 600, deviceScaleFactor: 2 })
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  const fault = (what) => {
    faults++
    console.log(`${state} ${language} ${theme}: ${what}`)
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
  await page.goto(server.address)
  await page.waitForSelector(
    state === 'working'
      ? '.working .hero-line:not(:empty)'
      : 'html:is([data-state=done], [data-state=failed]):not(:has(.row > summary:last-child))',
  )
  await page.evaluate(() => document.fonts.ready)
  await save(page, `${state}.${language}.${theme}`)
  await check(page, fault)
  if (await page.$('details')) {
    await page.$$eval('details', (all) => all.map((one) => one.setAttribute('open', '')))
    // What is unfolded may have to be loaded.
    await page.waitForNetworkIdle({ idleTime: 100 })
    await save(page, `${state}.${language}.${theme}.open`)
    await check(page, fault)
  }
  await page.close()
}

async function save(page, name) {
  const height = await page.evaluate(() => document.querySelector('#app').getBoundingClientRect().height)
  await page.screenshot({
    path: path.join(out, `${name}.png`),
    clip: { x: 0, y: 0, width: 399, height: Math.ceil(height) },
    captureBeyondViewport: true,
  })
}

async function check(page, fault) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
  if (wide) fault('wider than the popup')
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => globalThis.axe.run())
  for (const { id, nodes } of violations)
    fault(`axe ${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 120)} ${any[0]?.message ?? ''}`).join(' | ')}`)
}

async function reportSize() {
  const files = await fs.readdir(path.join(built, 'assets'))
  for (const file of files) console.log(file, gzipSync(await fs.readFile(path.join(built, 'assets', file)), { level: 9 }).length)
}
