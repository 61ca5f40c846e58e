/** One browser with the built extension, and the sample shop, for the tests of one file. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll } from 'vitest'
import { type Shop, startShop } from '../../demo/server'
import { launch, type Session } from '../../runner/browser'
import { answerOf, clickIcon } from '../../runner/click'
import { openPage } from '../../runner/open-page'
import { sampleArgs } from '../../runner/sample'
import { findBrowser } from '../../scripts/bootstrap/find-browser.mjs'
import type { AuditReply } from '../../src/messaging/protocol'

export interface Clicked {
  popup: Page
  reply: AuditReply
}

export interface Harness {
  session: Session
  /** Opens an address in a tab of its own, as the command line does. */
  visit(url: string): Promise<Page>
  /** Clicks the icon on a page and waits for the popup's answer. */
  click(page: Page): Promise<Clicked>
  /** Closes every page but one empty one. */
  tidy(): Promise<void>
}

/** The browser of the machine; `npm test` names it. */
export async function browserPath(): Promise<string> {
  const found = process.env.CHROME_PATH ?? (await findBrowser())
  if (!found) throw new Error('No browser: run the tests with "npm test".')
  return found
}

async function visit({ browser }: Session, url: string): Promise<Page> {
  const page = await browser.newPage({ type: 'window' })
  await openPage(page, new URL(url), 0)
  return page
}

async function click(session: Session, page: Page): Promise<Clicked> {
  const popup = await clickIcon(session, page)
  return { popup, reply: await answerOf(popup) }
}

async function tidy({ browser }: Session): Promise<void> {
  const [first, ...others] = await browser.pages()
  await Promise.all(others.map((page) => page.close().catch(() => {})))
  await first?.goto('about:blank')
}

/** Starts browser and shop before the tests of a file and ends them after. */
export function useBrowser(): Harness {
  let session: Session
  let shop: Shop
  beforeAll(async () => {
    shop = await startShop()
    session = await launch({ executablePath: await browserPath(), args: sampleArgs(shop) })
  })
  afterAll(async () => {
    await session?.close()
    await shop?.close()
  })
  return {
    get session() {
      return session
    },
    visit: (url) => visit(session, url),
    click: (page) => click(session, page),
    tidy: () => tidy(session),
  }
}

/** The popup's own words for one part of it. */
export const textOf = (popup: Page, selector: string) => popup.$eval(selector, (element) => (element as HTMLElement).innerText)
