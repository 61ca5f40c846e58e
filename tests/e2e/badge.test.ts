/** The icon's badge shows the tab's state. */

import type { Page } from 'puppeteer-core'
import { afterEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import { shopOf } from '../../src/engine/audit/facts/same-site.ts'
import { catalogue } from '../../src/engine/requirements/index.ts'
import { useBrowser } from './harness.ts'

const browser = useBrowser()
afterEach(() => browser.tidy())

const urlOf = (slug: string) => checkouts.find((checkout) => checkout.slug === slug)!.url

/** The active tab's badge. */
async function badge(page: Page): Promise<string> {
  await page.bringToFront()
  return (await browser.session.inBackground(
    'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
  )) as string
}

/** The active tab's tooltip. */
const tooltip = () =>
  browser.session.inBackground(
    'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))',
  )

test('shows nothing before the click', async () => {
  const page = await browser.visit(urlOf('campos-con-nombre'))
  expect(await badge(page)).toBe('')
})

test('shows the number to fix, and a stale mark once the page has changed', async () => {
  const page = await browser.visit(urlOf('campos-con-nombre'))
  await (await browser.click(page)).popup.close()
  expect(await badge(page)).toBe('1')
  expect(await tooltip()).toBe(await browser.session.inBackground('chrome.i18n.getMessage("notReady")'))
  await page.reload()
  await expect.poll(() => badge(page)).toBe('↻')
})

test('shows a question mark for open questions, a tick once all are attested, a dash on other pages', async () => {
  const right = await browser.visit(urlOf('campos-seguros'))
  await (await browser.click(right)).popup.close()
  expect(await badge(right)).toBe('?')
  await attestAll(right.url())
  await (await browser.click(right)).popup.close()
  expect(await badge(right)).toBe('✓')
  const article = await browser.visit(urlOf('como-pagar'))
  await (await browser.click(article)).popup.close()
  expect(await badge(article)).toBe('–')
})

/** Attests `passed` for every requirement, in the extension's own storage. */
async function attestAll(url: string): Promise<void> {
  const attestation = { decision: 'passed', note: '', by: 'Ana', at: new Date().toISOString() }
  const attestations = Object.fromEntries(catalogue.requirements.map(({ id }) => [id, attestation]))
  const items = { [`shop:${shopOf(url)}`]: { corrections: {}, attestations } }
  await browser.session.inBackground(`chrome.storage.local.set(${JSON.stringify(items)})`)
}
