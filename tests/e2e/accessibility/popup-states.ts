/** The popup in any state: by a click on a page that brings it about, or as a page of its own that is told what the worker answers. */
import fs from 'node:fs'
import type { Page } from 'puppeteer-core'
import { checkouts } from '../../../demo/checkouts.ts'
import type { Popup } from '../../../runner/session.ts'
import type { Language } from '../../../src/engine/knowledge/words.ts'
import type { AuditReply } from '../../../src/messaging/protocol.ts'
import { type Clicked, type Harness, kind } from '../harness.ts'

/** The checkout of the sample shop at the end of whose address `slug` stands. */
export const urlOf = (slug: string) => checkouts.find((checkout) => checkout.slug === slug)!.url

/** A click on the icon on one of the shop's checkouts. */
export const clickOn = async (browser: Harness, slug: string): Promise<Clicked> => browser.click(await browser.visit(urlOf(slug)))

/** Opens the popup's page in a tab and asks again, now with a worker that answers `reply`, or, without one, never. */
export async function openWith({ session }: Harness, reply: AuditReply | null): Promise<Page> {
  const page = await session.openOwnPage('src/popup/index.html?tab=1')
  await page.waitForSelector('html[data-state=failed]')
  await page.evaluate(`for (const api of [globalThis.chrome, globalThis.browser]) if (api)
    api.runtime.sendMessage = (message, done) => { ${reply ? `setTimeout(done, 0, { res: ${JSON.stringify(reply)} })` : ''} }`)
  await page.click('[data-part="again"]')
  await page.waitForSelector(reply ? 'html:is([data-state=done], [data-state=failed])' : '.working [role=status]')
  return page
}

/** Chooses the popup's language as a person does. */
export async function speak(popup: Popup, language: Language): Promise<void> {
  await popup.select('select[data-part="language"]', language)
  await popup.waitForSelector(`html[lang|="${language}"]`)
}

/** Firefox's names for what a person sets, with the value that each wish has there. */
const preferences: Record<string, [name: string, values: Record<string, number>]> = {
  'prefers-color-scheme': ['ui.systemUsesDarkTheme', { dark: 1, light: 0 }],
  'prefers-reduced-motion': ['ui.prefersReducedMotion', { reduce: 1, 'no-preference': 0 }],
  'forced-colors': ['browser.display.document_color_use', { active: 2, none: 1 }],
}

/** What the person set in system or browser: theme, motion, colours. In Firefox it holds for the whole browser until it is set anew. */
export async function prefer(harness: Harness, popup: Popup, features: Record<string, string>): Promise<void> {
  if (kind === 'firefox') {
    for (const [feature, wish] of Object.entries(features)) {
      const [name, values] = preferences[feature]!
      await harness.firefox.prefer(name, values[wish]!)
      await popup.waitForFunction(`matchMedia('(${feature}: ${wish})').matches`)
    }
    return
  }
  const client = await (popup as Page).createCDPSession()
  await client.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  })
}

/** Unfolds every group and every result; says how many there are. */
export const unfold = (popup: Popup) =>
  popup.evaluate(`(() => {
    const all = document.querySelectorAll('details')
    for (const each of all) each.open = true
    return all.length
  })()`) as Promise<number>

const axe = fs.readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/**
 * Hides what is folded away by `display` too. It is hidden either way; but styles of what Chromium skips drawing are worked out anew each
 * time axe asks for one, which more than doubles the time.
 */
const hideFolded = `{
  const hide = new CSSStyleSheet()
  hide.replaceSync('details:not([open]) > :not(summary) { display: none !important }')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, hide]
}`

/**
 * What axe-core finds wrong, one line per element. Every rule is asked, also those that it leaves out unless told; all but the stricter
 * contrast of 7:1, since small print here keeps to 4.5:1.
 */
export async function violations(popup: Popup): Promise<string[]> {
  if (!(await popup.evaluate('"axe" in globalThis'))) await popup.evaluate(kind === 'chromium' ? `${hideFolded};${axe}` : axe)
  const found = await popup.evaluate(`axe.run({
    rules: Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: ruleId !== 'color-contrast-enhanced' }])),
    resultTypes: ['violations'],
  }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 160) + ' ' + failureSummary)))`)
  return found as string[]
}
