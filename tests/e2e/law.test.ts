/** What the law asks for: read by a click, shown apart from the results in popup and report, hidden and shown again. */
import { afterEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import type { Popup } from '../../runner/session.ts'
import { useBrowser } from './harness.ts'

const browser = useBrowser()
afterEach(() => browser.tidy())

const url = checkouts.find(({ slug }) => slug === 'campos-seguros')!.url
const part = '[data-part="law"]'
const toggle = '[data-part="law-switch"]'

const stands = async (popup: Popup) =>
  Object.fromEntries(
    await popup.$$eval(`${part} [data-duty]`, (rows) =>
      rows.map((row) => [row.getAttribute('data-duty'), row.getAttribute('data-outcome')]),
    ),
  )
const count = (popup: Popup, selector: string) => popup.$$eval(selector, ({ length }) => length)

test('each duty of the country is listed with what was seen, and is in the audit beside the verdict', async () => {
  const { popup, reply } = await browser.click(await browser.visit(url))
  if (!reply.ok) throw new Error(reply.problem)
  await popup.waitForSelector(`${part} summary`)
  await popup.click(`${part} summary`)
  await popup.waitForSelector(`${part} [data-duty]`)
  expect(await stands(popup)).toMatchObject({ 'shop-identity': 'seen', 'total-price': 'seen', 'regret-button': 'notSeen' })
  const { law } = reply.audit
  expect(law?.site).toBe('MLA')
  const identity = law?.duties.find(({ duty }) => duty === 'shop-identity')
  expect([identity?.text, identity?.where?.selector]).toEqual(['30-99999999-5', ['#seller']])
  // Where it was seen is shown on the page.
  await popup.click(`${part} [data-duty="shop-identity"] .chip`)
  await popup.waitForSelector(`${part} .chip[data-shown="shown"]`)
  // Nothing of it is among the results.
  expect(await count(popup, `.results ${part}`)).toBe(0)
})

test('a switch hides it in popup and report, until it is shown again', async () => {
  const { popup } = await browser.clickOn(await browser.visit(url))
  await popup.waitForSelector(`${part} summary`)
  await popup.click(`${part} summary`)
  await popup.waitForSelector(toggle)
  await popup.click(toggle)
  await expect.poll(() => count(popup, `${part} summary`)).toBe(0)
  const journey = await popup.evaluate('globalThis.semaforo.reply.journey.id')
  await popup.close()

  const report = await browser.session.openOwnPage(`src/report/index.html?journey=${journey}`)
  await report.waitForSelector(`[data-part="sheet"]`)
  await report.waitForSelector(`${toggle}[aria-pressed="false"]`)
  expect(await report.$$eval(`${part} [data-duty]`, ({ length }) => length)).toBe(0)
  await report.click(toggle)
  await report.waitForSelector(`${part} [data-duty="shop-identity"][data-outcome="seen"]`)
  await report.close()

  const again = await browser.click(await browser.visit(url))
  await again.popup.waitForSelector(`${part} summary`)
})
