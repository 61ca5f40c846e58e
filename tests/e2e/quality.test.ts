/** The quality checklist: filled in by a click, answered once per shop, with the scores that the tool gave; by mouse and by keyboard. */
import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import { unfold } from './accessibility/popup-states.ts'
import { kind, useBrowser } from './harness.ts'

const browser = useBrowser()
const urlOf = (slug: string) => checkouts.find((checkout) => checkout.slug === slug)!.url
const part = '[data-part="quality"]'
const row = (id: string) => `${part} [data-point="${id}"]`
const form = '.doc-score-form'

/** No journey of other tests goes on here, and no shop has answers yet. */
beforeEach(async () => {
  await browser.session.inBackground(
    `chrome.storage.local.clear().then(() => chrome.storage.local.set({ language: 'en' })).then(() => null)`,
  )
  const history = await browser.session.openOwnPage('src/report/index.html')
  await history.waitForSelector('.history-count')
  if (await history.$('[data-part="delete-all"]')) {
    await history.click('[data-part="delete-all"]')
    await history.click('[data-part="delete-all"]')
    await history.waitForFunction(`document.querySelector('.history-rows').children.length === 0`)
  }
  await history.close()
})
afterEach(() => browser.tidy())

const stored = (shop: string) => browser.session.inBackground(`chrome.storage.local.get('quality:${shop}')`)
const says = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? '')
const reads = (page: Page, selector: string, text: RegExp) =>
  expect.poll(() => says(page, selector).catch(() => '')).toMatch(text)

/** Clicks on a checkout, and opens the report from its popup. */
async function reportOf(slug: string): Promise<{ report: Page; journey: string; shop: string }> {
  const page = await browser.visit(urlOf(slug))
  const { popup, reply } = await browser.clickOn(page)
  if (!reply.ok) throw new Error(reply.problem)
  const { id: journey } = reply.journey
  await popup.waitForSelector('[data-part="report"]')
  await popup.click('[data-part="report"]')
  const report = await opened(journey)
  await report.waitForSelector(part)
  return { report, journey, shop: reply.audit.shop }
}

/** Firefox does not show the extension's own tabs to the driver: there the same address is opened. */
async function opened(journey: string): Promise<Page> {
  if (kind === 'firefox') return browser.session.openOwnPage(`src/report/index.html?journey=${journey}`)
  const target = await browser.session.browser.waitForTarget((each) => each.url().includes(`journey=${journey}`))
  const page = await target.page()
  if (!page) throw new Error('no page')
  return page
}

async function typeScore(report: Page, score: string, date: string, paymentId = ''): Promise<void> {
  await report.$eval(
    `${form} [data-part="date"]`,
    (input, value) => {
      ;(input as HTMLInputElement).value = value
      input.dispatchEvent(new Event('input', { bubbles: true }))
    },
    date,
  )
  for (const [field, text] of [
    ['score', score],
    ['paymentId', paymentId],
  ] as const) {
    await report.$eval(`${form} [data-part="${field}"]`, (input) => (input as HTMLInputElement).select())
    await report.type(`${form} [data-part="${field}"]`, text)
  }
  await report.click('[data-part="keep-score"]')
}

test('what the page shows is filled in; answers and scores are kept for the shop, and stand in a new report', async () => {
  const { report, journey, shop } = await reportOf('campos-seguros')
  expect(await report.$eval(row('secure_form'), (element) => element.getAttribute('data-outcome'))).toBe('seen')
  expect(await report.$eval(row('item_id'), (element) => element.getAttribute('data-outcome'))).toBe('asked')
  await reads(report, part, /Pass mark: 73 of 100/)
  await reads(report, part, /(\d+) required points are left/)
  const before = Number(/(\d+) required points/.exec(await says(report, part))![1])

  await report.select(`${row('item_id')} select`, 'yes')
  await reads(report, part, new RegExp(`${before - 1} required points`))
  await report.type(`${row('item_id')} input`, 'sent as sku; test card 5031 4332 1540 6351')
  await report.keyboard.press('Tab')
  await expect.poll(async () => JSON.stringify(await stored(shop))).toMatch(/sent as sku/)
  expect(JSON.stringify(await stored(shop))).not.toContain('1540')

  await typeScore(report, '71,5', '2026-10-02', '1234567890')
  await reads(report, '.doc-scores', /71\.5 · Oct 2, 2026 · 1234567890 · below the pass mark/)
  await typeScore(report, '88', '2026-11-03')
  await reads(report, '.doc-scores', /88 · Nov 3, 2026 · reaches the pass mark/)
  await report.close()

  const again = await browser.session.openOwnPage(`src/report/index.html?journey=${journey}`)
  await again.waitForSelector(`${row('item_id')} select`)
  expect(await again.$eval(`${row('item_id')} select`, (select) => (select as HTMLSelectElement).value)).toBe('yes')
  expect(await again.$eval(`${row('item_id')} input`, (input) => (input as HTMLInputElement).value)).toMatch(/^sent as sku/)
  expect(await again.$$eval('.doc-score-picture rect', ({ length }) => length)).toBe(2)
  // The newest first; deleted, it is gone for good.
  await again.click('.doc-scores li:first-child button')
  await expect.poll(() => again.$$eval('.doc-scores li', ({ length }) => length)).toBe(1)
  await reads(again, '.doc-scores', /71\.5/)
})

test('what is wrong with a score is said beside its field, and nothing of it is lost', async () => {
  const { report, shop } = await reportOf('campos-seguros')
  await typeScore(report, '173', '2026-10-02', '5031 4332 1540 6351')
  await reads(report, form, /Enter a score from 0 to 100/)
  expect(await report.$eval(':focus', (field) => field.getAttribute('data-part'))).toBe('score')
  await typeScore(report, '73', '2026-10-02', '5031433215406351')
  await reads(report, form, /looks like a card number/)
  expect(await report.$eval(`${form} [data-part="score"]`, (input) => (input as HTMLInputElement).value)).toBe('73')
  expect(JSON.stringify(await stored(shop))).not.toContain('5031')
})

test('a score that was given with the answer in the popup is among them', async () => {
  const { popup, reply } = await browser.clickOn(await browser.visit(urlOf('campos-seguros')))
  if (!reply.ok) throw new Error(reply.problem)
  const own = '[data-requirement="integration-quality"]'
  await popup.waitForSelector(own)
  await unfold(popup)
  // Firefox does not let every key reach the popup.
  await popup.evaluate(`for (const [part, text] of Object.entries({ score: '91', date: '2026-11-03', paymentId: '1320894471' })) {
    const field = document.querySelector('${own} [data-part="' + part + '"]')
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }`)
  await popup.locator(`${own} [data-decision="passed"]`).click()
  await popup.waitForSelector(`${own} [data-part="attestation-meta"]`)
  const report = await browser.session.openOwnPage(`src/report/index.html?journey=${reply.journey.id}`)
  await reads(report, '.doc-scores', /91 · Nov 3, 2026 · 1320894471/)
})

test('all of it can be done by keyboard', async () => {
  const { report, shop } = await reportOf('campos-seguros')
  await report.focus(`${row('item_id')} select`)
  await report.keyboard.press('y')
  await report.keyboard.press('Tab')
  expect(await report.$eval(':focus', (field) => field.getAttribute('aria-label'))).toBe('Note: Item code')
  await report.keyboard.type('sku')
  await report.focus(`${form} [data-part="score"]`)
  await report.keyboard.type('80')
  await report.keyboard.press('Enter')
  await reads(report, form, /Choose the date of the measurement/)
  expect(await report.$eval(':focus', (field) => field.getAttribute('data-part'))).toBe('date')
  await expect
    .poll(() => stored(shop))
    .toMatchObject({ [`quality:${shop}`]: { answers: { item_id: { says: 'yes', note: 'sku' } } } })
})
