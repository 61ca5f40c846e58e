/** axe-core finds no problem on the report's page: sheet, letter, history, an opened file; in every language and both themes, wide and narrow. */

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { samples } from '../../../scripts/popup-preview/samples.mjs'
import { languages } from '../../../src/engine/knowledge/words.ts'
import { kind, useBrowser } from '../harness.ts'
import { clickOn, type Look, prefer, speak, violations } from './popup-states.ts'

const browser = useBrowser()
afterEach(() => browser.tidy())

const looks: Look[] = languages.flatMap((language) => [
  { language, theme: 'light', rules: 'all' },
  { language, theme: 'dark', rules: 'colours' },
])

async function expectNoViolations(page: Page, state: string): Promise<void> {
  // Texts and colours are the same in both browsers.
  for (const look of kind === 'firefox' ? looks.slice(0, 2) : looks) {
    await speak(page, look.language)
    await prefer(browser, page, { 'prefers-color-scheme': look.theme, 'prefers-reduced-motion': 'reduce' })
    expect(await violations(page, look), `${state} ${look.language} ${look.theme}`).toEqual([])
  }
}

/** A score of the quality tool as the shop's would be stored. */
const scored = (shop: string) => ({
  [`quality:${shop}`]: {
    answers: {},
    scores: [{ score: 88, date: '2026-11-03', paymentId: '', at: '2026-11-03T12:00:00.000Z' }],
  },
})

/** Whether the page can be scrolled sideways. */
const isCutOff = (page: Page) => page.evaluate('document.documentElement.scrollWidth > innerWidth')

describe('the report', { timeout: 120_000 }, () => {
  let file: string
  beforeAll(() => {
    file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-report-')), 'audit.json')
  })
  afterAll(() => fs.rmSync(path.dirname(file), { recursive: true, force: true }))

  test('of a kept journey, as sheet and as letter, and the list of what is kept', async () => {
    const { reply } = await clickOn(browser, 'campos-con-nombre')
    if (!reply.ok) throw new Error(reply.problem)
    const page = await browser.session.openOwnPage(`src/report/index.html?journey=${reply.journey.id}`)
    await page.waitForSelector('[data-part="sheet"]')
    await expectNoViolations(page, 'sheet')
    await page.type('.doc-score-form [data-part="score"]', '700')
    await page.click('[data-part="keep-score"]')
    await page.waitForSelector('.doc-score-wrong')
    await browser.session.inBackground(`chrome.storage.local.set(${JSON.stringify(scored(reply.audit.shop))}).then(() => null)`)
    await page.select('[data-point="item_id"] select', 'yes')
    await page.waitForSelector('.doc-score-picture')
    await expectNoViolations(page, 'a checklist with a score and a wrong one')
    await page.click('input[value="letter"]')
    await page.waitForSelector('[data-part="letter"]')
    await expectNoViolations(page, 'letter')
    const list = await browser.session.openOwnPage('src/report/index.html')
    await list.waitForSelector('[data-journey]')
    await expectNoViolations(list, 'history')
  })

  test.each(['whole', 'hostile', 'exceptions'])(
    'opened from a file in the state %s, also 320 px wide, without anything cut off',
    async (state) => {
      const sample = samples[state]!
      if (!sample.ok) throw new Error(state)
      fs.writeFileSync(file, JSON.stringify(sample.audit))
      const page = await browser.session.openOwnPage('src/report/index.html')
      await page.waitForSelector('main')
      await ((await page.$('[data-part="file"]')) as ElementHandle<HTMLInputElement>).uploadFile(file)
      await page.waitForSelector('[data-part="sheet"]')
      await expectNoViolations(page, state)
      await page.setViewport({ width: 320, height: 640 })
      for (const reading of ['sheet', 'letter']) {
        await page.click(`input[value="${reading}"]`)
        await page.waitForSelector(`[data-part="${reading}"]`)
        expect(await isCutOff(page), reading).toBe(false)
      }
    },
  )
})
