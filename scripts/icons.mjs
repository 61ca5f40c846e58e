/** Draws the icons of the manifest from `src/ui/icon.svg`: `node scripts/icons.mjs`. Run it when the drawing changes. */
import fs from 'node:fs/promises'
import puppeteer from 'puppeteer-core'
import { findBrowser } from './bootstrap/find-browser.mjs'

const root = new URL('../', import.meta.url)
const svg = await fs.readFile(new URL('src/ui/icon.svg', root), 'utf8')
const browser = await puppeteer.launch({
  executablePath: await findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage()
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  await page.screenshot({ path: new URL(`public/icons/icon-${size}.png`, root).pathname, omitBackground: true })
}
await browser.close()
