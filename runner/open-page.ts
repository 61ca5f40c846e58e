/** Opens an address in an empty tab and waits until it can be audited. */
import pTimeout from 'p-timeout'
import type { Page } from 'puppeteer-core'
import { withoutCredentials } from './check-address.ts'
import { CannotAudit } from './problems.ts'
import { sleep, untilQuiet } from './until-quiet.ts'

/**
 * How long an address may take to show a document, and how long that document may take to finish
 * loading, in milliseconds.
 */
const limits = { navigation: 30_000, load: 10_000 }

export interface Opened {
  /** The server's status when it is an error: the page is audited, but it is hardly the checkout. */
  httpError: number | null
}

/** Rejects when the page's process dies, which only Chromium reports; otherwise never settles. */
export function crashOf(page: Page): Promise<never> {
  const crash = new Promise<never>((_, reject) => {
    page.once('error', () => reject(new CannotAudit('crashed')))
  })
  crash.catch(() => {}) // avoids an unhandled rejection; whoever awaits it still gets the error
  return crash
}

const showsDocument = (page: Page) => /^https?:/.test(page.url())

/** The body is empty, or holds only the empty `pre` that Firefox creates for plain text. */
const nothingInBody = '!document.body?.textContent.trim() && !document.body?.querySelector(":not(pre)")'

/** Whether an error came without a page. Firefox then shows an empty document, Chromium an error page of its own. */
const isBlank = (page: Page) =>
  pTimeout(
    page.evaluate(nothingInBody).catch(() => false),
    { milliseconds: 2000, fallback: () => false },
  )

/**
 * Opens `url` in an empty tab and returns when it is quiet. A page that never stops loading is
 * audited as it is; the audit says that it was still loading. Throws when there is no page to
 * audit.
 * @param wait milliseconds to wait after the page has become quiet
 */
export async function openPage(page: Page, url: URL, wait: number, loss = crashOf(page)): Promise<Opened> {
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}))
  let status = await Promise.race([load(page, url), loss])
  // No extension may read a page under an address with a user name; the browser has them by now, for a server that asks.
  if (url.username || url.password) status = await Promise.race([load(page, withoutCredentials(url)), loss])
  await Promise.race([untilQuiet(page).then(() => sleep(wait)), loss])
  const failed = status !== null && status >= 400
  if (!showsDocument(page) || (failed && (await isBlank(page))))
    throw new CannotAudit(failed ? 'http-error' : 'no-page', failed ? `HTTP ${status}` : '')
  return { httpError: failed ? status : null }
}

/**
 * Waits for the load event, for a limited time once there is a document. Returns the server's
 * status where it is known.
 */
export async function load(page: Page, url: URL): Promise<number | null> {
  const enough = new Promise<null>((resolve) => {
    page.once('domcontentloaded', () => sleep(limits.load).then(() => resolve(null)))
  })
  const loaded = page.goto(url.href, { waitUntil: 'load', timeout: limits.navigation }).then(
    (response) => response?.status() ?? null,
    (error: Error) => {
      if (error.name === 'TimeoutError' && showsDocument(page)) return null
      // The page navigated before it had loaded: the page it shows now is audited.
      if (/detached|destroyed|superseded/i.test(error.message)) return null
      throw error.name === 'TimeoutError' ? new CannotAudit('timed-out') : error
    },
  )
  return Promise.race([loaded, enough])
}
