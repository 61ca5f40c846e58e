/** Texts to be sent are copied at a click; the popup says what became of it. */
import { afterEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import type { Popup } from '../../runner/session.ts'
import { openListText, resultText } from '../../src/engine/export/open-list.ts'
import { t } from '../../src/engine/i18n/format.ts'
import { speak, unfold } from './accessibility/popup-states.ts'
import { chromiumOnly, textOf, useBrowser } from './harness.ts'

const browser = useBrowser()
afterEach(() => browser.tidy())

const urlOf = (outcome: string) => checkouts.find(({ expect }) => expect.outcomes['card-field-names'] === outcome)!.url
const row = '[data-requirement="card-field-names"]'

/** Notes what the popup hands to the browser, which still decides. */
const listen = (popup: Popup) =>
  popup.evaluate(`(() => {
    const write = navigator.clipboard.writeText.bind(navigator.clipboard)
    navigator.clipboard.writeText = (text) => { globalThis.copied = text; return write(text) }
  })()`)
const copied = (popup: Popup) => popup.evaluate('globalThis.copied') as Promise<string>

async function choose(popup: Popup, within: string, audience: string, language: string): Promise<void> {
  await popup.locator(`${within} [data-part="copy"] > details:not([open]) > summary`).click()
  await popup.locator(`${within} [data-audience="${audience}"][data-language="${language}"]`).click()
}

/** In Firefox tests run beside the popup's own scripts, and cannot see what these hand to the browser. */
const handing = chromiumOnly('what a popup hands to the clipboard is not seen')

test('the browser lets the popup copy at a click, in the reader’s language and in another', async () => {
  const { popup } = await browser.click(await browser.visit(urlOf('failed')))
  await speak(popup, 'en')
  const verdict = '[data-part="verdict"]'
  await popup.waitForSelector(`${verdict} [data-part="copy"]`)
  for (const at of [1, 4]) {
    await popup.locator(`${verdict} [data-part="copy"] > details:not([open]) > summary`).click()
    await popup.locator(`${verdict} [data-part="copy"] li:nth-child(${at}) button`).click()
    await popup.waitForSelector(`${verdict} details:not([open]) + [data-copied="done"]`)
  }
  expect(await textOf(popup, `${verdict} [role="status"]`)).toBe(t('en', 'copy.done'))
})

handing('copies one result and the list, in the reader’s language and in the shop’s', async () => {
  const { popup, reply } = await browser.click(await browser.visit(urlOf('failed')))
  if (!reply.ok) throw new Error(reply.problem)
  const { audit } = reply
  await speak(popup, 'en')
  await listen(popup)
  await popup.$eval(row, (details) => {
    ;(details as HTMLDetailsElement).open = true
  })
  const result = audit.results.find(({ requirement }) => requirement === 'card-field-names')!
  await choose(popup, row, 'developer', 'en')
  await popup.waitForSelector(`${row} [data-copied="done"]`)
  expect(await textOf(popup, `${row} [data-part="copy"] [role="status"]`)).toBe(t('en', 'copy.done'))
  expect(await copied(popup)).toBe(resultText('developer', 'en', result, audit))
  expect(await popup.evaluate(`document.activeElement.matches('${row} .copy summary')`), 'the focus stays').toBe(true)

  const shop = audit.context.site.value === 'MLB' ? 'pt' : 'es'
  const verdict = '[data-part="verdict"]'
  await choose(popup, verdict, 'shop', shop)
  await expect.poll(() => copied(popup)).toBe(openListText('shop', shop, audit))

  await speak(popup, shop)
  expect(await popup.$$eval(`${verdict} [data-audience]`, ({ length }) => length), 'the same language is offered once').toBe(2)
})

handing('says when the browser does not let it copy', async () => {
  const { popup } = await browser.click(await browser.visit(urlOf('failed')))
  await speak(popup, 'es')
  await popup.evaluate(`navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))`)
  await choose(popup, '[data-part="verdict"]', 'developer', 'es')
  await popup.waitForSelector('[data-copied="refused"]')
  expect(await textOf(popup, '[data-part="verdict"] [role="status"]')).toBe(t('es', 'copy.refused'))
})

test('what is not drawn on the page shows its markup and copies it', async () => {
  const { popup } = await browser.click(await browser.visit(urlOf('passed')))
  await unfold(popup)
  const script = '[data-requirement="official-sdk"] [data-part="where"]'
  await popup.locator(`${script} button[aria-expanded="false"]`).click()
  const shown = await textOf(popup, `${script} [data-part="snippet"] code`)
  expect(shown).toMatch(/^<script src="https:\/\/sdk\.mercadopago\.com/)
  await popup.locator(`${script} [data-part="snippet"] button`).click()
  await popup.waitForSelector(`${script} [data-copied="done"]`)
})
