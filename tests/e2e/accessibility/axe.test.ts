/** axe-core finds no problem in the popup in any state, language and theme; the accessibility tree is in order. */
import type { Page, SerializedAXNode } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Popup } from '../../../runner/session.ts'
import { samples } from '../../../scripts/popup-preview/samples.mjs'
import { t } from '../../../src/engine/i18n/format.ts'
import { requirementText } from '../../../src/engine/i18n/render.ts'
import { languages } from '../../../src/engine/knowledge/words.ts'
import { shownOutcome } from '../../../src/engine/view/attestation.ts'
import { titleOf } from '../../../src/engine/view/title.ts'
import { problems } from '../../../src/messaging/protocol.ts'
import { chromiumOnly, kind, useBrowser } from '../harness.ts'
import { auditAgain, clickOn, type Look, openWith, prefer, speak, unfold, violations } from './popup-states.ts'

const browser = useBrowser()

/** Every language and theme. The markup is the same in both themes, so the second one needs the rules about colours only. */
const everyLook: Look[] = languages.flatMap((language) => [
  { language, theme: 'light', rules: 'all' },
  { language, theme: 'dark', rules: 'colours' },
])
/** Texts come from one component for all languages, so one look in each theme finds what a state has of its own. */
const twoLooks: Look[] = [
  { language: 'es', theme: 'light', rules: 'all' },
  { language: 'pt', theme: 'dark', rules: 'all' },
]

async function expectNoViolations(popup: Popup, state: string, looks = twoLooks): Promise<void> {
  for (const look of looks) {
    await speak(popup, look.language)
    await prefer(browser, popup, { 'prefers-color-scheme': look.theme, 'prefers-reduced-motion': 'reduce' })
    expect(await violations(popup, look), `${state} ${look.language} ${look.theme}`).toEqual([])
  }
}

describe('axe-core finds nothing', { timeout: 300_000 }, () => {
  afterEach(() => browser.tidy())

  test('on an audited checkout, as it opens, corrected, unfolded, attested, and with an invalid score', async () => {
    const { popup } = await clickOn(browser, 'campos-con-nombre')
    await expectNoViolations(popup, 'folded')
    await unfold(popup)
    await popup.locator('[data-requirement="notifications"] [data-decision="passed"]').click()
    await popup.waitForSelector('[data-requirement="notifications"] [data-part="attestation-meta"]')
    await popup.type('[data-requirement="integration-quality"] [data-part="score"]', '700')
    await popup.locator('[data-requirement="integration-quality"] [data-decision="passed"]').click()
    await popup.waitForSelector('[aria-invalid="true"]')
    // Texts and colours are the same in both browsers.
    await expectNoViolations(popup, 'unfolded', kind === 'chromium' ? everyLook : twoLooks)
    await popup.select('select[data-correct="site"]', 'MLU')
    await popup.waitForSelector('.assumption .link')
    await expectNoViolations(popup, 'corrected')
  })
})

describe('axe-core finds nothing', { timeout: 300_000 }, () => {
  /** One popup for all states. */
  let popup: Page
  beforeAll(async () => {
    popup = await openWith(browser, samples.whole!)
  })
  afterAll(() => browser.tidy())

  // Firefox repeats one state of each kind: markup and styles are the same.
  test.each(kind === 'firefox' ? ['overruled', 'card-watch-leaked'] : Object.keys(samples))('in the state %s', async (state) => {
    await auditAgain(popup, samples[state]!)
    await expectNoViolations(popup, state)
    if ((await unfold(popup)) > 0) await expectNoViolations(popup, `${state}, unfolded`)
  })

  test.each(kind === 'firefox' ? problems.slice(0, 1) : problems)('with the problem %s', async (problem) => {
    await auditAgain(popup, { ok: false, problem })
    await expectNoViolations(popup, problem)
  })

  test('while the page is read', async () => {
    await auditAgain(popup, null)
    await expectNoViolations(popup, 'working')
  })
})

/** The tree's nodes in reading order. */
const nodesOf = (node: SerializedAXNode): SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(nodesOf)]

async function treeOf(popup: Page): Promise<SerializedAXNode[]> {
  const root = await popup.accessibility.snapshot({ interestingOnly: false })
  return nodesOf(root!)
}

const named = (nodes: SerializedAXNode[], role: string) =>
  nodes.filter((node) => node.role === role).map(({ name }) => name ?? '')

describe('a screen reader', () => {
  afterEach(() => browser.tidy())

  const noTree = 'WebDriver BiDi gives no accessibility tree'
  chromiumOnly(noTree)('hears outcome and title of every result, headings in order, and a name for every control', async () => {
    const { popup: opened, reply } = await clickOn(browser, 'campos-con-nombre')
    if (!reply.ok) throw new Error(reply.problem)
    const popup = opened as Page
    await speak(popup, 'es')
    await popup.$$eval('.quiet-group', (all) => {
      for (const each of all) each.setAttribute('open', '')
    })
    const nodes = await treeOf(popup)

    const levels = nodes.filter(({ role }) => role === 'heading').map(({ level }) => level!)
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)

    const lines = named(nodes, 'DisclosureTriangle')
    for (const result of reply.audit.results) {
      const says = `${t('es', `outcome.${shownOutcome(result, reply.audit)}`)}: ${titleOf('es', result)}`
      expect(
        lines.filter((line) => line.startsWith(says)),
        says,
      ).toHaveLength(1)
    }
    expect(nodes.filter(({ role }) => role === 'listitem').length).toBeGreaterThanOrEqual(reply.audit.results.length)

    await unfold(popup)
    for (const node of await treeOf(popup))
      if (/^(button|link|combobox|textbox|Date|DisclosureTriangle)$/i.test(node.role)) expect(node.name, node.role).toMatch(/\S/)
  })

  test('is told the end of the audit, a saved attestation and a problem in a live region', async () => {
    const says = (popup: Popup) => popup.$eval('#app > [role="status"]', ({ textContent }) => textContent)
    const { popup } = await clickOn(browser, 'campos-con-nombre')
    await speak(popup, 'pt')
    expect(await says(popup)).toBe(t('pt', 'verdict.notReady'))
    await unfold(popup)
    await popup.locator('[data-requirement="reports"] [data-decision="notApplicable"]').click()
    await popup.waitForSelector('[data-requirement="reports"] [data-part="attestation-meta"]')
    expect(await says(popup)).toContain(requirementText('pt', 'reports').title)

    const failed = await openWith(browser, { ok: false, problem: 'pdf' })
    await speak(failed, 'es')
    expect(await says(failed)).toBe(t('es', 'problem.pdf'))
  })
})
