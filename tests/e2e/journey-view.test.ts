/** The steps of a journey in the popup: shown, renamed, given another kind, dropped; a new journey, and the way back to an earlier one. */
import { afterEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import { closeJourneys } from '../../runner/close-journeys.ts'
import type { Popup } from '../../runner/session.ts'
import type { AuditReply } from '../../src/messaging/protocol.ts'
import { useBrowser } from './harness.ts'

const browser = useBrowser()
afterEach(() => browser.tidy())

const urlOf = (slug: string) => checkouts.find((checkout) => checkout.slug === slug)!.url

async function shown(popup: Popup) {
  await popup.waitForSelector('html[data-state=done]')
  const reply = (await popup.evaluate('globalThis.semaforo.reply')) as AuditReply
  if (!reply.ok) throw new Error(reply.problem)
  return reply
}
const names = (popup: Popup) =>
  popup.$$eval('[data-part="strip"] li', (steps) => steps.map((step) => step.getAttribute('data-tone')))

/** Two pages of one shop, the first with named card fields. */
async function twoSteps() {
  const first = await browser.clickOn(await browser.visit(urlOf('campos-con-nombre')))
  await first.popup.close()
  const page = await browser.visit(urlOf('campos-seguros'))
  const { popup } = await browser.clickOn(page)
  return { page, popup }
}

test('two pages of a shop are judged together; each step shows its light and the one in the tab is marked', async () => {
  const { page, popup } = await twoSteps()
  const { audit, journey } = await shown(popup)
  expect([audit.verdict, audit.steps.length, journey.here]).toEqual(['notReady', 2, 1])
  expect((await names(popup))[0]).toBe('failed')
  expect(await popup.$$eval('[data-part="strip"] [aria-current="step"]', ({ length }) => length)).toBe(1)
  // The field stands on the other step, so it cannot be outlined on this page: its markup is shown instead.
  await popup.click('[data-requirement="card-field-names"] > summary')
  await popup.waitForSelector('[data-requirement="card-field-names"] [data-part="on-steps"]')
  const place = '[data-requirement="card-field-names"] [data-part="where"] .chip[data-shown]'
  expect(await popup.$$eval(place, ({ length }) => length)).toBe(0)

  // The same page once more is the same step.
  await popup.close()
  const again = await browser.clickOn(page)
  expect((await shown(again.popup)).audit.steps).toHaveLength(2)
  await closeJourneys(again.popup)
})

test('a step is renamed, given another kind, and dropped', async () => {
  const { popup } = await twoSteps()
  await popup.click('[data-part="journey"] summary')
  await popup.waitForSelector('[data-step="0"] input')
  await popup.evaluate(`(() => {
    const name = document.querySelector('[data-step="0"] input')
    name.value = 'Pago viejo'
    name.dispatchEvent(new Event('change', { bubbles: true }))
  })()`)
  await expect.poll(async () => (await shown(popup)).audit.steps[0]!.name).toBe('Pago viejo')
  await popup.select('[data-step="0"] select', 'other')
  await expect.poll(async () => (await shown(popup)).audit.steps[0]!.kind).toBe('other')
  expect((await shown(popup)).audit.verdict).toBe('undecided')
  await popup.click('[data-step="0"] button')
  await expect.poll(async () => (await shown(popup)).audit.steps.map(({ name }) => name)).toEqual([undefined])
  expect(await popup.$$eval('[data-step] button', ({ length }) => length)).toBe(0)
  await closeJourneys(popup)
})

test('a new journey begins with the page in the tab, and an earlier one can be gone back to', async () => {
  const { popup } = await twoSteps()
  await popup.click('[data-part="journey"] summary')
  await popup.waitForSelector('[data-part="anew"]')
  await popup.click('[data-part="anew"]')
  await expect.poll(async () => (await shown(popup)).audit.steps.length).toBe(1)
  const { audit, journey } = await shown(popup)
  expect([audit.verdict, audit.steps[0]!.url, journey.here]).toEqual(['undecided', urlOf('campos-seguros'), 0])
  const [earlier] = journey.earlier
  expect([earlier!.steps, earlier!.verdict]).toEqual([2, 'notReady'])
  await popup.select('[data-part="earlier"]', earlier!.id)
  await expect.poll(async () => (await shown(popup)).audit.steps.length).toBe(2)
  expect((await shown(popup)).journey.earlier.length).toBeGreaterThan(0)
  await popup.click('[data-part="forget"]')
  await popup.click('[data-part="forget"]')
  await expect.poll(async () => (await shown(popup)).journey.earlier).toEqual([])
  await closeJourneys(popup)
})
