/**
 * A tester's first visit, in the popup alone: what to fix first, copied for a developer; each question answered with its instructions in
 * sight; one risk accepted.
 */
import { afterEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import type { Popup } from '../../runner/session.ts'
import { sleep } from '../../runner/until-quiet.ts'
import type { AuditReply } from '../../src/messaging/protocol.ts'
import { fill, textOf, useBrowser } from './harness.ts'

const browser = useBrowser()
afterEach(() => browser.tidy())

const { url } = checkouts.find(({ slug }) => slug === 'campos-con-nombre')!
const row = (id: string) => `[data-requirement="${id}"]`

async function resultOf(popup: Popup, id: string) {
  const reply = (await popup.evaluate('globalThis.semaforo.reply')) as AuditReply
  if (!reply.ok) throw new Error(reply.problem)
  return reply.audit.results.find(({ requirement }) => requirement === id)!
}
const decisionOf = async (popup: Popup, id: string) => (await resultOf(popup, id)).attestation?.decision

/** The rows of a group, top to bottom. */
const rowsOf = (popup: Popup, group: string) =>
  popup.$$eval(`[data-group="${group}"] [data-requirement]`, (rows) =>
    rows.map((each) => (each as HTMLElement).dataset.requirement!),
  )

/** Whether the instructions and all answers of an opened question are on the screen together, at the popup's greatest height. */
const inSightTogether = (popup: Popup, id: string) =>
  popup.evaluate(`(() => {
    const row = document.querySelector('${row(id)}')
    const first = row.querySelector('.row-body ol li')
    const last = row.querySelector('.decisions')
    return last.getBoundingClientRect().bottom - first.getBoundingClientRect().top
  })()`) as Promise<number>

test('names the first thing to fix, copies it, answers every question and accepts a risk, in the popup alone', async () => {
  const { popup } = await browser.click(await browser.visit(url))

  // The first thing to fix stands above the fold, and opening it shows where and how.
  const [first] = await rowsOf(popup, 'first')
  expect(first).toBe('card-field-names')
  const line = `${row(first!)} > summary`
  expect(await popup.$eval(line, (each) => each.getBoundingClientRect().bottom)).toBeLessThan(600)
  await popup.locator(line).click()
  await popup.waitForSelector(`${row(first!)} .remedy`)
  expect(await popup.$$eval(`${row(first!)} .chip`, ({ length }) => length)).toBeGreaterThan(0)

  await popup.locator(`${row(first!)} [data-part="copy"] > details:not([open]) > summary`).click()
  await popup.locator(`${row(first!)} [data-audience="developer"]`).click()
  await popup.waitForSelector(`${row(first!)} [data-copied="done"]`)

  // Each question: its instructions, an answer, the button to the next.
  const questions = await rowsOf(popup, 'ask')
  expect(questions.length).toBeGreaterThanOrEqual(5)
  await popup.locator(`${row(questions[0]!)} > summary`).click()
  for (const [index, id] of questions.entries()) {
    await popup.waitForSelector(`${row(id)}[open] .row-body ol li`)
    // A person reads the question first; a click at once is taken for the second of a double click.
    await sleep(700)
    expect(await popup.$$eval('[data-group="ask"] [data-requirement][open]', ({ length }) => length), id).toBeLessThanOrEqual(1)
    expect((await textOf(popup, `${row(id)} .row-body ol`)).length).toBeGreaterThan(40)
    if (id !== 'response-messages') expect(await inSightTogether(popup, id), id).toBeLessThan(600)
    if (id === 'integration-quality') {
      await fill(popup, `${row(id)} [data-part="score"]`, '80')
      await fill(popup, `${row(id)} [data-part="date"]`, '2026-01-15')
      await fill(popup, `${row(id)} [data-part="paymentId"]`, '1320894471')
    }
    await popup.locator(`${row(id)} [data-decision="passed"]`).click()
    await expect.poll(() => decisionOf(popup, id), { message: id }).toBe('passed')
    if (index < questions.length - 1) await popup.locator(`${row(id)} [data-part="next"]`).click()
  }

  // One risk accepted: a reason, a name and a day.
  const risk = row(first!)
  await popup.locator(`${risk} [data-decision="accepted"]`).click()
  await fill(popup, `${risk} [data-part="note"]`, 'Sale con la próxima versión.')
  await fill(popup, `${risk} [data-part="by"]`, 'Ana')
  await fill(popup, `${risk} [data-part="until"]`, '2099-03-01')
  await popup.locator(`${risk} [data-part="keep"]`).click()
  await expect.poll(() => decisionOf(popup, first!)).toBe('accepted')
  expect(await rowsOf(popup, 'accepted')).toEqual([first])
  expect(await textOf(popup, '[data-part="attested"]')).toMatch(/^1 /)
})
