import { afterEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts'
import { useBrowser } from './harness'
const browser = useBrowser()
afterEach(() => browser.tidy())
test('answers survive', async () => {
  const page = await browser.visit(checkouts.find((c) => c.slug === 'campos-seguros')!.url)
  const { popup, reply } = await browser.click(page)
  console.log(reply.ok && JSON.stringify(reply.audit.totals), reply.ok && reply.audit.verdict)
  const row = '.row[data-requirement="notifications"]'
  await popup.click(`${row} summary`)
  await popup.type(`${row} [data-part="by"]`, 'Ana')
  await popup.type(`${row} [data-part="note"]`, 'ok')
  await popup.$eval(`${row} [data-decision="passed"]`, (b) => (b as HTMLElement).click())
  await popup.waitForSelector('[data-group="answered"] .row[data-requirement="notifications"][open]')
  await popup.screenshot({ path: '/tmp/shots/real.png' })
  await popup.close()
  const again = await browser.click(page)
  console.log(await again.popup.$eval(row, (r) => (r as HTMLElement).textContent!.slice(0, 120)))
  expect(await again.popup.$eval(`${row} [data-part="note"]`, (n) => (n as HTMLInputElement).value)).toBe('ok')
  expect(await again.popup.$eval('.row[data-requirement="reports"] [data-part="by"]', (n) => (n as HTMLInputElement).value)).toBe('Ana')
})
