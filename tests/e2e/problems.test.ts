/** Pages that cannot be audited: each has a message in the language of the popup. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, expect, test } from 'vitest'
import type { ChromiumSession } from '../../runner/browser.ts'
import { replyOf } from '../../runner/click.ts'
import type { BrowserKind, Session } from '../../runner/session.ts'
import { sleep } from '../../runner/until-quiet.ts'
import { t } from '../../src/engine/i18n/format.ts'
import type { Problem } from '../../src/messaging/protocol.ts'
import { chromiumOnly, kind, launchAnother, textOf, useBrowser } from './harness.ts'
import { openOddSite } from './odd-site.ts'

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

/**
 * For data pages and pages that failed to load, newer Chromium versions tell extensions no more than for the browser's own
 * pages.
 */
const untold = (problem: Problem): Record<BrowserKind, Problem[]> => ({ chromium: ['browser-page', problem], firefox: [problem] })
const everywhere = (problem: Problem): Record<BrowserKind, Problem[]> => ({ chromium: [problem], firefox: [problem] })

const cases: [string, Record<BrowserKind, Problem[]>][] = [
  [kind === 'firefox' ? 'about:support' : 'chrome://version/', everywhere('browser-page')],
  ['about:blank', everywhere('browser-page')],
  [odd.url('/invoice.pdf'), everywhere('pdf')],
  ['data:text/html,<title>Checkout</title>', untold('unsupported-page')],
  [odd.refused, untold('page-failed-to-load')],
]

async function expectProblem(session: Session, url: string, problems: Problem[]) {
  const page = await session.browser.newPage({ type: 'window' })
  // For some of its own pages Firefox does not report that they have loaded.
  await page.goto(url, { timeout: 2000 }).catch(() => {})
  const popup = await session.clickIcon(page)
  const reply = await replyOf(popup)
  if (reply.ok) throw new Error(`${url} was audited`)
  const { problem } = reply
  expect(problems).toContain(problem)
  expect(await popup.$eval('html', (html) => html.getAttribute('data-state'))).toBe('failed')
  const shown = await textOf(popup, `[data-part="problem"][data-problem="${problem}"]`)
  expect(shown).toContain(t('en', `problem.${problem}`))
  expect(shown).toContain(t('en', `problem.${problem}.todo`))
}

test.each(cases)('%s → %j', (url, problems) => expectProblem(browser.session, url, problems[kind]))

test('a page whose script never ends is not responding', async () => {
  const page = await browser.visit(odd.url('/plain'))
  page.evaluate('for (;;);').catch(() => {})
  const { reply } = await browser.click(page)
  expect(reply).toEqual({ ok: false, problem: 'not-responding' })
})

test('audits a file that the extension may read', async () => {
  const page = await browser.session.browser.newPage({ type: 'window' })
  await page.goto(pathToFileURL(file).href)
  const { reply } = await browser.click(page)
  expect(reply).toMatchObject({ ok: true, audit: { verdict: 'notACheckout' } })
})

// Newer Chromium versions tell an extension nothing about such a file, so the message for unreachable pages also mentions files.
const needsNone = 'there the click is enough to read a file'
chromiumOnly(needsNone)('names a file without the permission to read files', async () => {
  const session = (await launchAnother()) as ChromiumSession
  try {
    await forbidFiles(session)
    await expectProblem(session, pathToFileURL(file).href, untold('file-without-permission').chromium)
  } finally {
    await session.close()
  }
})

/** Extensions loaded by a program may read files, installed ones may not. Changing this reloads the extension. */
async function forbidFiles({ extension, browser: chromium }: ChromiumSession): Promise<void> {
  const page = await chromium.newPage()
  await page.goto('chrome://extensions')
  const id = JSON.stringify(extension.id)
  // Otherwise the browser does not reload the unpacked extension.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })')
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${id}, fileAccess: false })`)
  const loaded = `chrome.developerPrivate.getExtensionInfo(${id}).then(({ state, fileAccess }) => state + ' ' + fileAccess.isActive)`
  await expect.poll(() => page.evaluate(loaded), { timeout: 10_000 }).toBe('ENABLED false')
  await sleep(1000)
  await page.close()
}
