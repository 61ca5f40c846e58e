/** The popup in all three languages; the choice is stored. */
import { afterEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import { seedStorage } from '../../runner/seed-storage.ts'
import { t } from '../../src/engine/i18n/format.ts'
import { observationText } from '../../src/engine/i18n/render.ts'
import { languages } from '../../src/engine/knowledge/words.ts'
import { titleOf } from '../../src/engine/view/title.ts'
import { speak, unfold } from './accessibility/popup-states.ts'
import { inAnyBrowser, textOf, useBrowser } from './harness.ts'

const browser = useBrowser()
afterEach(() => browser.tidy())

const { url } = checkouts.find(({ expect }) => expect.outcomes['card-field-names'] === 'failed')!
/** A cell of a table begins with a capital letter, whatever its text does. */
const prose = (text: string) =>
  text
    .replace(/[`“”«»"\s]+/g, ' ')
    .trim()
    .toLowerCase()

inAnyBrowser('verdict, titles and reasons are in the chosen language', async () => {
  const { popup, reply } = await browser.click(await browser.visit(url))
  if (!reply.ok) throw new Error(reply.problem)
  for (const language of languages) {
    await speak(popup, language)
    expect(await textOf(popup, 'h1')).toBe(t(language, 'verdict.notReady'))
    await unfold(popup)
    // Loaded when its row is opened.
    await popup.waitForSelector('[data-part="payment-results"]')
    const rows = (await popup.evaluate(
      "Object.fromEntries([...document.querySelectorAll('[data-requirement]')].map((row) => [row.dataset.requirement, row.innerText]))",
    )) as Record<string, string>
    for (const result of reply.audit.results) {
      const { requirement, observations, outcome } = result
      const shown = prose(rows[requirement]!)
      expect(shown).toContain(prose(titleOf(language, result)))
      const worst = observations.find((one) => one.outcome === outcome)
      if (!worst) continue
      const { says, item } = observationText(language, requirement, worst, 'checkout-api')
      // Several of one reason are shown as a list, each by what it is there.
      const listed = observations.filter(({ reason }) => reason === worst.reason).length > 1
      expect(shown).toContain(prose((listed && item?.item) || says))
    }
    expect(await textOf(popup, 'body'), 'no message is left unfilled').not.toMatch(/\{\w+[,}]|undefined|\[object/)
  }
})

test('opens in the stored language', async () => {
  const page = await browser.visit(url)
  await seedStorage(browser.session, url, { corrections: {}, language: 'es' })
  const { popup } = await browser.click(page)
  expect(await popup.$eval('html', (html) => html.getAttribute('lang')?.slice(0, 2))).toBe('es')
  expect(await textOf(popup, 'h1')).toBe(t('es', 'verdict.notReady'))
})

test('keeps a language chosen in the popup', async () => {
  const page = await browser.visit(url)
  const first = await browser.click(page)
  await first.popup.select('select[data-part="language"]', 'pt')
  await first.popup.waitForFunction(`document.querySelector('h1').innerText === ${JSON.stringify(t('pt', 'verdict.notReady'))}`)
  await first.popup.close()
  const again = await browser.click(page)
  expect(await textOf(again.popup, 'h1')).toBe(t('pt', 'verdict.notReady'))
})
