/** Pages that cannot be audited: each gets a sentence that says so, in the language of the popup. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, expect, test } from 'vitest'
import { t } from '../../src/i18n/format'
import type { Problem } from '../../src/messaging/protocol'
import { textOf, useBrowser } from './harness'
import { openOddSite } from './odd-site'

const browser = useBrowser()
afterEach(() => browser.tidy())

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-'))
const file = path.join(folder, 'checkout.html')
fs.writeFileSync(file, '<!doctype html><title>Checkout</title>')
const odd = await openOddSite()
afterAll(async () => {
  fs.rmSync(folder, { recursive: true })
  await odd.close()
})

const cases: [string, Problem][] = [
  ['chrome://version/', 'browser-page'],
  ['about:blank', 'browser-page'],
  [pathToFileURL(file).href, 'file-without-permission'],
  [odd.url('/invoice.pdf'), 'pdf'],
  ['data:text/html,<title>Checkout</title>', 'unsupported-page'],
  [odd.refused, 'page-failed-to-load'],
]

test.each(cases)('%s → %s', async (url, problem) => {
  const page = await browser.session.browser.newPage({ type: 'window' })
  await page.goto(url).catch(() => {})
  const { popup, reply } = await browser.click(page)
  expect(reply).toEqual({ ok: false, problem })
  expect(await popup.$eval('html', ({ dataset }) => dataset.state)).toBe('failed')
  const shown = await textOf(popup, `[data-part="problem"][data-problem="${problem}"]`)
  expect(shown).toContain(t('en', `problem.${problem}`))
  expect(shown).toContain(t('en', `problem.${problem}.todo`))
})

test('a page whose script never ends does not respond', async () => {
  const page = await browser.visit(odd.url('/plain'))
  page.evaluate('for (;;);').catch(() => {})
  const { reply } = await browser.click(page)
  expect(reply).toEqual({ ok: false, problem: 'not-responding' })
})
