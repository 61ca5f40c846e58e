/** Opens the popup in any state: by a click on a suitable page, or in a tab with a stubbed reply of the worker. */
import fs from 'node:fs'
import type { Page } from 'puppeteer-core'
import { checkouts } from '../../../demo/checkouts.ts'
import { shown } from '../../../runner/click.ts'
import type { Popup } from '../../../runner/session.ts'
import type { Sample } from '../../../scripts/popup-preview/samples.mjs'
import type { Language } from '../../../src/engine/knowledge/words.ts'
import { type Clicked, type Harness, kind } from '../harness.ts'

/** The checkout of the sample shop whose address ends with `slug`. */
export const urlOf = (slug: string) => checkouts.find((checkout) => checkout.slug === slug)!.url

/** A click on the icon on one of the shop's checkouts. */
export const clickOn = async (browser: Harness, slug: string): Promise<Clicked> => browser.click(await browser.visit(urlOf(slug)))

/** Opens the popup in a tab and audits again as `auditAgain` does. */
export async function openWith({ session }: Harness, reply: Sample | null): Promise<Page> {
  const page = await session.openOwnPage('src/popup/index.html?tab=1')
  await page.waitForSelector('html[data-state=failed]')
  await auditAgain(page, reply)
  return page
}

/** Audits again in a popup of `openWith` that has a reply, with a worker that replies `reply`, or never replies without one. */
export async function auditAgain(page: Page, reply: Sample | null): Promise<void> {
  await page.evaluate(`for (const api of [globalThis.chrome, globalThis.browser]) if (api)
    api.runtime.sendMessage = (message, done) => {
      const reply = ${JSON.stringify(reply)}
      if (reply) setTimeout(done, 0, { res: message.type === 'cardWatch' ? (reply.cardWatch ?? null) : reply })
    }`)
  await page.click('[data-part="again"]')
  await page.waitForSelector(reply ? shown : '.working [role=status]')
  // What stands beside the results comes a moment later.
  for (const [part, has] of Object.entries(beside(reply))) if (has) await page.waitForSelector(`[data-part="${part}"]`)
}

const beside = (reply: Sample | null) => ({
  'card-watch': Boolean(reply?.ok && reply.cardWatch),
  law: Boolean(reply?.ok && reply.audit.law),
})

/** Chooses the popup's language as a person does. */
export async function speak(popup: Popup, language: Language): Promise<void> {
  await popup.select('select[data-part="language"]', language)
  await popup.waitForSelector(`html[lang|="${language}"]`)
}

/** Firefox's preferences for theme, motion and colours, with their values. */
const preferences: Record<string, [name: string, values: Record<string, number>]> = {
  'prefers-color-scheme': ['ui.systemUsesDarkTheme', { dark: 1, light: 0 }],
  'prefers-reduced-motion': ['ui.prefersReducedMotion', { reduce: 1, 'no-preference': 0 }],
  'forced-colors': ['browser.display.document_color_use', { active: 2, none: 1 }],
}

/** Emulates theme, motion and colour settings. In Firefox they apply to the whole browser until changed. */
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

/** Unfolds every group and every result, once what rows hold is drawn and what they load is there; returns their number. */
export async function unfold(popup: Popup): Promise<number> {
  await popup.waitForSelector('html:not(:has(.row > summary:last-child))')
  const unfolded = await popup.evaluate(`(() => {
    const all = document.querySelectorAll('details')
    for (const each of all) each.open = true
    return all.length
  })()`)
  await popup.waitForSelector('html:not(:has(.row-body > span[hidden]))')
  return unfolded as number
}

const axe = fs.readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/**
 * Also hides folded content with `display: none`. Otherwise Chromium, which skips rendering it, recomputes its styles for every
 * query of axe, which more than doubles the time.
 */
const hideFolded = `{
  const hide = new CSSStyleSheet()
  hide.replaceSync('details:not([open]) > :not(summary) { display: none !important }')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, hide]
}`

/** Rules of axe-core whose outcome depends on the theme. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** A language and theme, and what is checked in it. `colours` is enough for a theme where the same markup was checked in another. */
export interface Look {
  language: Language
  theme: 'light' | 'dark'
  rules: 'all' | 'colours'
}

/**
 * Violations found by axe-core, one line per element. Runs all rules, including those off by default, except the enhanced
 * contrast of 7:1, because small texts here have 4.5:1. Leaves out results that were checked before in the same popup and theme,
 * in the same markup, group and visibility.
 */
export async function violations(popup: Popup, { theme, rules }: Omit<Look, 'language'>): Promise<string[]> {
  if (!(await popup.evaluate('"axe" in globalThis'))) await popup.evaluate(kind === 'chromium' ? `${hideFolded};${axe}` : axe)
  const found = await popup.evaluate(`(async () => {
    globalThis.checked ??= new Set()
    const keyOf = (row) => [${JSON.stringify(`${theme} ${rules}`)}, row.closest('[data-group]')?.dataset.group, row.checkVisibility(), row.outerHTML].join()
    const rows = [...document.querySelectorAll('[data-requirement]')].map((row) => ({ row, key: keyOf(row) }))
    const exclude = rows.filter(({ key }) => checked.has(key)).map(({ row }) => row)
    const wanted = (ruleId) => ${rules === 'all' ? "ruleId !== 'color-contrast-enhanced'" : `${JSON.stringify(colourRules)}.includes(ruleId)`}
    const { violations } = await axe.run({ include: [document], exclude }, {
      rules: Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: wanted(ruleId) }])),
      resultTypes: ['violations'],
    })
    for (const { key } of rows) checked.add(key)
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 160) + ' ' + failureSummary))
  })()`)
  return found as string[]
}
