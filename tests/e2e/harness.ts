/** The browser with the built extension, and the sample shop, for each test file. The vitest project decides which browser. */
import type { Page } from 'puppeteer-core'
import { beforeAll, test } from 'vitest'
import type { ChromiumSession } from '../../runner/browser.ts'
import { replyOf } from '../../runner/click.ts'
import { closeJourneys, closeJourneysIn } from '../../runner/close-journeys.ts'
import type { FirefoxSession } from '../../runner/firefox/launch.ts'
import { launchKind } from '../../runner/launch.ts'
import type { BrowserKind, Popup, Session } from '../../runner/session.ts'
import { untilQuiet } from '../../runner/until-quiet.ts'
import { findBrowser } from '../../scripts/bootstrap/find-browser.mjs'
import { findFirefox } from '../../scripts/bootstrap/find-firefox.mjs'
import type { AuditReply } from '../../src/messaging/protocol.ts'
import { sharedBrowser } from './shared-browser.ts'

/** The kind of browser that these tests run in. */
export const kind: BrowserKind = process.env.BROWSER_KIND === 'firefox' ? 'firefox' : 'chromium'

/** A test that Firefox cannot run; its title there gives the reason `why`. */
export const chromiumOnly = (why: string) =>
  kind === 'firefox' ? (name: string) => test.skip(`${name} [not in Firefox: ${why}]`) : test

/** A test that does not depend on the browser, such as of texts and arguments. Runs in Chromium only. */
export const inAnyBrowser = chromiumOnly('the same in every browser')

/** A test that Chromium cannot run. */
export const firefoxOnly = (why: string) =>
  kind === 'chromium' ? (name: string) => test.skip(`${name} [not in Chromium: ${why}]`) : test

export interface Clicked {
  popup: Popup
  reply: AuditReply
}

export interface Harness {
  session: Session
  /** The same, for functions of Chromium only. */
  chromium: ChromiumSession
  /** The same, for functions of Firefox only. */
  firefox: FirefoxSession
  /** Opens an address in a tab, or in a new window, which takes longer. */
  visit(url: string, where?: Place): Promise<Page>
  /** Clicks the icon on a page and waits for the reply in the popup: a journey of its own. */
  click(page: Page): Promise<Clicked>
  /** The same, and the shop's next click adds another step to the journey. */
  clickOn(page: Page): Promise<Clicked>
  /** Closes all pages except one empty page. */
  tidy(): Promise<void>
}

/** The installed browser; `npm test` sets its path. */
export async function browserPath(): Promise<string> {
  const found =
    kind === 'firefox' ? (process.env.FIREFOX_PATH ?? (await findFirefox())) : (process.env.CHROME_PATH ?? (await findBrowser()))
  if (!found) throw new Error('No browser: run the tests with "npm test".')
  return found
}

/** Starts another browser of the same kind. */
export const launchAnother = async (): Promise<Session> => launchKind(kind, { executablePath: await browserPath() })

type Place = 'window' | 'tab'

/** Waits only a short time after the load, because the extension itself waits until the page is loaded. */
const firstMoments = 60

async function visit({ browser }: Session, url: string, where: Place = 'tab'): Promise<Page> {
  const page = await browser.newPage({ type: where })
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}))
  await page.goto(url)
  await untilQuiet(page, firstMoments)
  return page
}

async function click(session: Session, page: Page): Promise<Clicked> {
  const popup = await session.clickIcon(page)
  return { popup, reply: await replyOf(popup) }
}

async function clickAlone(session: Session, page: Page): Promise<Clicked> {
  const clicked = await click(session, page)
  if (clicked.reply.ok) await closeJourneys(clicked.popup)
  return clicked
}

async function tidy({ browser }: Session): Promise<void> {
  const [first, ...others] = await browser.pages()
  await Promise.all(others.map((page) => page.close().catch(() => {})))
  if (first && first.url() !== 'about:blank') await first.goto('about:blank')
}

/** Resets the browser: one empty page, empty storage, no open journey, default preferences. */
async function reset(session: Session): Promise<void> {
  await tidy(session)
  if (kind === 'firefox') await (session as FirefoxSession).forgetPreferences()
  await session.inBackground(
    'Promise.all(["local", "session", "sync"].map((area) => chrome.storage[area].clear())).then(() => null)',
  )
  await closeJourneysIn(session)
}

/** The project's browser, reset for the tests of a file. */
export function useBrowser(): Harness {
  let session: Session
  beforeAll(async () => {
    const shared = await sharedBrowser(kind, browserPath)
    session = shared.session
    if (shared.used) await reset(session)
    shared.used = true
  })
  return {
    get session() {
      return session
    },
    get chromium() {
      if (kind !== 'chromium') throw new Error('This needs Chromium.')
      return session as ChromiumSession
    },
    get firefox() {
      if (kind !== 'firefox') throw new Error('This needs Firefox.')
      return session as FirefoxSession
    },
    visit: (url, where) => visit(session, url, where),
    click: (page) => clickAlone(session, page),
    clickOn: (page) => click(session, page),
    tidy: () => tidy(session),
  }
}

interface ChromiumHarness extends Harness {
  session: ChromiumSession
  click(page: Page): Promise<{ popup: Page; reply: AuditReply }>
}

/** The same for tests that need Chromium's DevTools protocol: there the popup is a page like any other. */
export const useChromium = () => useBrowser() as ChromiumHarness

/** The text of one part of the popup. */
export const textOf = (popup: Popup, selector: string) => popup.$eval(selector, (element) => (element as HTMLElement).innerText)

/** Fills a field without the keyboard: Firefox sends keys to a popup only after the first Tab, and a date is typed in each language's order. */
export const fill = (popup: Popup, selector: string, value: string) =>
  popup.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)})
    field.value = ${JSON.stringify(value)}
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })()`)
