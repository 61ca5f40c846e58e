/** A chip scrolls to its element and outlines it on top of everything; afterwards the page is unchanged. */
import { afterEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import { useBrowser } from './harness.ts'

const browser = useBrowser()
afterEach(() => browser.tidy())

const { url } = checkouts.find(({ expect }) => expect.outcomes['card-field-names'] === 'failed')!
const row = '[data-requirement="card-field-names"]'
const outline = 'html > [popover]'

test('a click on a chip outlines the element for a limited time', async () => {
  const page = await browser.visit(url)
  // Far down the page, so that it is visible only after scrolling.
  await page.evaluate("document.querySelector('main').style.marginTop = '3000px'")
  const before = await page.$eval('html', (html) => html.outerHTML)
  const { popup } = await browser.click(page)
  expect(await page.$eval('html', (html) => html.outerHTML), 'reading changes nothing').toBe(before)

  await popup.$eval(row, (details) => {
    ;(details as HTMLDetailsElement).open = true
  })
  await popup.click(`${row} [data-part="where"] button`)
  await page.waitForSelector(outline, { timeout: 5000 })
  const seen = await page.evaluate(`(() => {
    const host = document.querySelector('${outline}')
    const field = document.querySelector('[name=tarjeta_numero]').getBoundingClientRect()
    return { topLayer: host.matches(':popover-open'), closed: host.shadowRoot === null, inView: field.top >= 0 && field.bottom <= innerHeight }
  })()`)
  expect(seen).toEqual({ topLayer: true, closed: true, inView: true })
  await popup.waitForSelector(`${row} button[data-shown="shown"]`)

  await page.waitForSelector(outline, { hidden: true, timeout: 15_000 })
  expect(await page.$eval('html', (html) => html.outerHTML), 'nothing stays behind').toBe(before)
})

test('says when an element no longer exists', async () => {
  const page = await browser.visit(url)
  const { popup } = await browser.click(page)
  await page.evaluate("document.querySelector('form').remove()")
  await popup.$eval(row, (details) => {
    ;(details as HTMLDetailsElement).open = true
  })
  await popup.click(`${row} [data-part="where"] button`)
  await popup.waitForSelector(`${row} button[data-shown="gone"]`)
})

test('a second chip takes the outline from the first', async () => {
  const page = await browser.visit(url)
  const { popup } = await browser.click(page)
  await popup.$eval(row, (details) => {
    ;(details as HTMLDetailsElement).open = true
  })
  const chip = `${row} [data-part="where"] button`
  await popup.locator(chip).click()
  await popup.waitForSelector(`${chip}[data-shown="shown"]`)
  await popup.locator(`${row} .candidates > ul > li:nth-child(2) [data-part="where"] button`).click()
  await popup.waitForFunction(`document.querySelectorAll('${row} button[data-shown="shown"]').length === 2`)
  expect(await page.$$eval(outline, ({ length }) => length)).toBe(1)
})
