/** The same view beside the pages: it stays while the tester works in other tabs, and says when it is out of date. */

import type { Page } from 'puppeteer-core'
import { afterEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import { closeJourneys } from '../../runner/close-journeys.ts'
import type { Popup } from '../../runner/session.ts'
import { chromiumOnly, kind, useBrowser } from './harness.ts'

const browser = useBrowser()
afterEach(async () => {
  await browser.session.closePanel()
  await browser.tidy()
})

const urlOf = (slug: string) => checkouts.find((checkout) => checkout.slug === slug)!.url
const shown = (view: Popup) =>
  view.$eval('[data-part="verdict"]', (hero) => [
    (hero as HTMLElement).dataset.verdict,
    hero.querySelector('.hero-page')?.textContent,
  ])
const openRows = (view: Popup) =>
  view.$$eval('details[data-requirement]', (rows) =>
    rows.flatMap((row) => ((row as HTMLDetailsElement).open ? [(row as HTMLElement).dataset.requirement] : [])),
  )
const has = (view: Popup, part: string) => view.$$eval(`[data-part="${part}"]`, ({ length }) => length > 0)
const row = 'details[data-requirement="card-field-names"]'

/** A click on the icon, one row opened, and the panel opened from the popup. */
async function openPanel(page: Page): Promise<Popup> {
  const { popup } = await browser.click(page)
  await popup.click(`${row} > summary`)
  await expect.poll(() => openRows(popup)).toEqual(['card-field-names'])
  return browser.session.openPanel(page, popup)
}

test('shows what the popup showed, with the same row open, and stays when another tab comes to the front', async () => {
  const page = await browser.visit(urlOf('campos-con-nombre'))
  const panel = await openPanel(page)
  await panel.waitForSelector(row)
  expect(await shown(panel)).toEqual(['notReady', 'tienda-sur.example/pagar/campos-con-nombre'])
  expect(await openRows(panel)).toEqual(['card-field-names'])
  expect(await has(panel, 'panel')).toBe(false)

  const other = await browser.visit(urlOf('como-pagar'))
  await other.bringToFront()
  await panel.waitForSelector('[data-part="away"]')
  expect((await shown(panel))[1]).toBe('tienda-sur.example/pagar/campos-con-nombre')
  await panel.click('[data-part="away"] button')
  await panel.waitForFunction('!document.querySelector("[data-part=away]")')
  await expect.poll(() => page.evaluate('document.visibilityState')).toBe('visible')
})

test('says that the page has loaded again, and shows the next audit', async () => {
  const page = await browser.visit(urlOf('campos-con-nombre'))
  const panel = await openPanel(page)
  await panel.waitForSelector(row)
  await page.reload()
  await panel.waitForSelector('[data-part="stale"]')
  await panel.click('[data-part="stale"] button')
  // Firefox takes back the access that a click gave at every navigation, Chromium when the page goes to another origin.
  await panel.waitForFunction(
    kind === 'firefox'
      ? '!!document.querySelector("[data-part=click-needed]")'
      : '!document.querySelector("[data-part=stale]") && document.documentElement.dataset.state === "done"',
  )
  expect((await shown(panel))[0]).toBe('notReady')
  expect(await openRows(panel)).toEqual(['card-field-names'])

  await closeJourneys(panel)
  await page.goto(urlOf('como-pagar'))
  const { popup } = await browser.click(page)
  await popup.close()
  await panel.waitForSelector('[data-verdict="notACheckout"]')
  expect(await has(panel, 'click-needed')).toBe(false)
})

test('an answer in the panel counts in the popup, and one in the popup in the panel', async () => {
  const page = await browser.visit(urlOf('campos-con-nombre'))
  const panel = await openPanel(page)
  await panel.waitForSelector(row)
  const decide = async (view: Popup, requirement: string) => {
    const each = `details[data-requirement="${requirement}"]`
    await view.evaluate(`document.querySelector('${each}').open = true`)
    await view.locator(`${each} [data-decision="passed"]`).click()
    await view.waitForSelector(`${each}[data-attestation="passed"]`)
  }
  await decide(panel, 'notifications')
  const { popup } = await browser.click(page)
  await popup.waitForSelector('details[data-requirement="notifications"][data-attestation="passed"]')
  await decide(popup, 'data-responsibility')
  await popup.close()
  await panel.waitForSelector('details[data-requirement="data-responsibility"][data-attestation="passed"]')
})

test('follows a click on the icon in another tab of its window', async () => {
  const panel = await openPanel(await browser.visit(urlOf('campos-con-nombre')))
  await panel.waitForSelector(row)
  const { popup } = await browser.click(await browser.visit(urlOf('como-pagar')))
  await popup.close()
  await panel.waitForSelector('[data-verdict="notACheckout"]')
})

test('asks for a click where nothing was audited', async () => {
  const panel = await browser.session.openOwnPage('src/popup/index.html?panel')
  await panel.waitForSelector('[data-problem="needs-click"]')
})

chromiumOnly('its API cannot be replaced')('opens in a tab of its own where the browser has no side panel', async () => {
  const { popup } = await browser.click(await browser.visit(urlOf('campos-con-nombre')))
  await popup.evaluate('chrome.sidePanel.open = () => Promise.reject(new Error("none"))')
  const opens = browser.session.browser.waitForTarget((target) => target.url().includes('index.html?panel&tab='))
  await popup.click('[data-part="panel"]')
  const panel = await (await opens).asPage()
  await panel.waitForSelector('[data-verdict="notReady"]')
})

test('a popup that is opened again comes back as it was left', async () => {
  const page = await browser.visit(urlOf('campos-con-nombre'))
  const first = await browser.click(page)
  await first.popup.click(`${row} > summary`)
  await first.popup.evaluate('scrollTo(0, 300)')
  await expect
    .poll(() =>
      browser.session.inBackground(
        'chrome.storage.session.get().then((all) => Object.entries(all).find(([key]) => key.startsWith("view:"))?.[1].top)',
      ),
    )
    .toBeGreaterThan(200)
  await first.popup.close()
  const { popup } = await browser.click(page)
  expect(await openRows(popup)).toEqual(['card-field-names'])
  expect(await popup.evaluate('scrollY')).toBeGreaterThan(200)
})
