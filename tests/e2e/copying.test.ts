/** What the popup offers to copy reaches the clipboard, and a link to the panel leads to the shop's country. */
import { afterEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import type { Popup } from '../../runner/session.ts'
import { t } from '../../src/engine/i18n/format.ts'
import { textOf, useBrowser } from './harness.ts'

const browser = useBrowser()
afterEach(() => browser.tidy())

const urlOf = (slug: string) => checkouts.find((checkout) => checkout.slug === slug)!.url
const row = (id: string) => `[data-requirement="${id}"]`

/** Opens the popup on a shop of Argentina, with a result unfolded. */
async function openRow(id: string): Promise<Popup> {
  const page = await browser.visit(urlOf('campos-seguros'))
  const { popup } = await browser.click(page)
  await popup.waitForSelector(row(id))
  await popup.$eval(row(id), (element) => {
    for (let at: Element | null = element; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true
  })
  return popup
}

/** Keeps each text that the browser has really put on the clipboard. */
const keepCopied = (popup: Popup) =>
  popup.evaluate(`(() => {
    const write = navigator.clipboard.writeText.bind(navigator.clipboard)
    window.copied = []
    navigator.clipboard.writeText = (text) => write(text).then(() => { window.copied.push(text) })
  })()`)

test('a click copies a test card’s number without spaces, and a holder’s name, and says so', async () => {
  const popup = await openRow('response-messages')
  await keepCopied(popup)
  const cards = `${row('response-messages')} [data-part="test-cards"] tbody`
  await popup.waitForSelector(`${cards} td`)
  expect(await textOf(popup, `${cards} td`)).toContain('5031 7557 3453 0604')
  await popup.click(`${cards} .copy-text`)
  await expect.poll(() => popup.evaluate('window.copied')).toEqual(['5031755734530604'])
  await expect.poll(() => textOf(popup, `${cards} [role="status"]`)).toBe(t('en', 'copy.done'))
  await popup.click(`${row('response-messages')} [data-part="payment-results"] .copy-text`)
  await expect.poll(() => popup.evaluate('window.copied')).toEqual(['5031755734530604', 'APRO'])
})

test('the tables of test payments come when their row is opened, not before', async () => {
  const { popup } = await browser.click(await browser.visit(urlOf('campos-seguros')))
  await popup.waitForSelector(row('response-messages'))
  const tables = () => popup.$$eval('[data-requirement="response-messages"] table', ({ length }) => length)
  expect(await tables()).toBe(0)
  await popup.click(`${row('response-messages')} > summary`)
  await expect.poll(tables).toBe(2)
})

test('the how-to links to the panel of the shop’s country', async () => {
  const popup = await openRow('notifications')
  const links = await popup.$$eval('[data-requirement="notifications"] .how-to a', (found) =>
    found.map((link) => [link.getAttribute('href'), link.getAttribute('rel'), link.getAttribute('target')]),
  )
  expect(links).toEqual([['https://www.mercadopago.com.ar/developers/panel/app', 'noreferrer', '_blank']])
})
