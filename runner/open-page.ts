/** Opens an address in a tab of its own and waits until there is something to audit. */
import type { Page } from 'puppeteer-core'
import { CannotAudit } from './problems.ts'
import { sleep, untilQuiet } from './until-quiet.ts'

/** How long an address may take to show a document, and how long that document may take to finish loading, in milliseconds. */
const limits = { navigation: 30_000, load: 10_000 }

export interface Opened {
  /** The server's status where it is an error: its page is audited, but it is hardly the checkout. */
  httpError: number | null
}

/** Rejects when the page's process dies, which Chromium tells; otherwise never settles. */
export function crashOf(page: Page): Promise<never> {
  const crash = new Promise<never>((_, reject) => {
    page.once('error', () => reject(new CannotAudit('crashed')))
  })
  crash.catch(() => {}) // whoever waits for it hears of it
  return crash
}

const showsDocument = (page: Page) => /^https?:/.test(page.url())

/** Empty, or with nothing but the frame that Firefox puts around plain text. */
const nothingInBody = '!document.body?.textContent.trim() && !document.body?.querySelector(":not(pre)")'

/** An error without a page of its own: Chromium shows one of its own in its place, Firefox an empty document. */
const isBlank = (page: Page) => Promise.race([page.evaluate(nothingInBody).catch(() => false), sleep(2000).then(() => false)])

/**
 * Opens `url` in an empty tab and returns once it is quiet. A page that keeps loading for ever is taken as it is; the audit says that
 * it was not finished. Throws when there is no page to audit.
 */
export async function openPage(page: Page, url: URL, wait: number, loss = crashOf(page)): Promise<Opened> {
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}))
  const status = await Promise.race([load(page, url), loss])
  await Promise.race([untilQuiet(page).then(() => sleep(wait)), loss])
  const failed = status !== null && status >= 400
  if (!showsDocument(page) || (failed && (await isBlank(page))))
    throw new CannotAudit(failed ? 'http-error' : 'no-page', failed ? `HTTP ${status}` : '')
  return { httpError: failed ? status : null }
}

/** Waits for the load event, but not for ever once there is a document. Gives the server's status where it is known. */
async function load(page: Page, url: URL): Promise<number | null> {
  const enough = new Promise<null>((resolve) => {
    page.once('domcontentloaded', () => sleep(limits.load).then(() => resolve(null)))
  })
  const loaded = page.goto(url.href, { waitUntil: 'load', timeout: limits.navigation }).then(
    (response) => response?.status() ?? null,
    (error: Error) => {
      if (error.name === 'TimeoutError' && showsDocument(page)) return null
      // The page sent itself on before it had loaded: what it shows now is what there is to audit.
      if (/detached|destroyed|superseded/i.test(error.message)) return null
      throw error.name === 'TimeoutError' ? new CannotAudit('timed-out') : error
    },
  )
  return Promise.race([loaded, enough])
}
