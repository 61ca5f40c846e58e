/** The popup in any state: by a click on a page that brings it about, or as a page of its own that is told what the worker answers. */
import fs from 'node:fs'
import type { Page } from 'puppeteer-core'
import { checkouts } from '../../../demo/checkouts'
import type { Language } from '../../../src/knowledge/words'
import type { AuditReply } from '../../../src/messaging/protocol'
import type { Clicked, Harness } from '../harness'

/** The checkout of the sample shop at the end of whose address `slug` stands. */
export const urlOf = (slug: string) => checkouts.find((checkout) => checkout.slug === slug)!.url

/** A click on the icon on one of the shop's checkouts. In Chromium, where these tests run, the popup is a page like any other. */
export async function clickOn(browser: Harness, slug: string): Promise<Clicked & { popup: Page }> {
  const { popup, reply } = await browser.click(await browser.visit(urlOf(slug)))
  return { popup: popup as Page, reply }
}

/** Opens the popup's page with a worker that answers `reply`, or, without one, never. */
export async function openWith({ chromium }: Harness, reply: AuditReply | null): Promise<Page> {
  const page = await chromium.browser.newPage({ type: 'window' })
  const worker = `chrome.runtime.sendMessage = (message, done) => { ${reply ? `setTimeout(done, 0, { res: ${JSON.stringify(reply)} })` : ''} }`
  await page.evaluateOnNewDocument(worker)
  await page.goto(`chrome-extension://${chromium.extension.id}/src/popup/index.html?tab=1`)
  await page.waitForSelector(reply ? 'html:is([data-state=done], [data-state=failed])' : '.working [role=status]')
  return page
}

/** Chooses the popup's language as a person does. */
export async function speak(popup: Page, language: Language): Promise<void> {
  await popup.select('select[data-part="language"]', language)
  await popup.waitForSelector(`html[lang|="${language}"]`)
}

/** What the person set in system or browser: theme, motion, colours. */
export async function prefer(popup: Page, features: Record<string, string>): Promise<void> {
  const client = await popup.createCDPSession()
  await client.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  })
}

/** Unfolds every group and every result; says how many there are. */
export const unfold = (popup: Page) =>
  popup.$$eval('details', (all) => {
    for (const each of all) each.open = true
    return all.length
  })

const axe = fs.readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/**
 * What axe-core finds wrong, one line per element. Every rule is asked, also those that it leaves out unless told; all but the stricter
 * contrast of 7:1, since small print here keeps to 4.5:1.
 */
export async function violations(popup: Page): Promise<string[]> {
  if (!(await popup.evaluate('"axe" in globalThis'))) await popup.evaluate(axe)
  return popup.evaluate(async () => {
    interface Axe {
      getRules(): { ruleId: string }[]
      run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
    }
    const { axe } = globalThis as unknown as { axe: Axe }
    const rules = Object.fromEntries(
      axe.getRules().map(({ ruleId }) => [ruleId, { enabled: ruleId !== 'color-contrast-enhanced' }]),
    )
    const found = (await axe.run({ rules, resultTypes: ['violations'] })).violations
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    )
  })
}
