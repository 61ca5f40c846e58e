/** The popup by keyboard: every control can be reached, in display order, visible and with a focus ring. */

import { afterEach, expect, test } from 'vitest'
import type { Popup } from '../../../runner/session.ts'
import { samples } from '../../../scripts/popup-preview/samples.mjs'
import { shopOf } from '../../../src/engine/audit/facts/same-site.ts'
import { kind, useBrowser } from '../harness.ts'
import { clickOn, openWith, unfold, urlOf } from './popup-states.ts'

const browser = useBrowser()
afterEach(() => browser.tidy())

interface Stop {
  /** Index of the control among all usable controls. */
  index: number
  ring: boolean
  inSight: boolean
}

/** Runs in the popup: finds the controls, defines `look`, which reports the focus, and clears the focus. */
function prepare() {
  const usable = 'a[href], button, summary, select, input, textarea'
  const controls = [...document.querySelectorAll<HTMLElement>(usable)].filter((each) => each.checkVisibility())
  const look = () => {
    const at = document.activeElement as HTMLElement
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    const { left, top, width, height } = at.getBoundingClientRect()
    const middle = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 10))
    return {
      index: controls.indexOf(at),
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inSight: at === middle || at.contains(middle),
    }
  }
  Object.assign(window, { look, controlCount: controls.length })
  ;(document.activeElement as HTMLElement | null)?.blur()
  scrollTo(0, 0)
}

/** Presses Tab from the top until the focus is back at the start. */
async function walk(popup: Popup): Promise<{ stops: Stop[]; controls: number }> {
  await popup.evaluate(`(${prepare})()`)
  const controls = (await popup.evaluate('controlCount')) as number
  const stops: Stop[] = []
  do {
    stops.push(await goOn(popup))
  } while (stops.length === 1 || (stops.at(-1)!.index !== 0 && stops.length < controls + 20))
  return { stops, controls }
}

/** Presses Tab. In Firefox the focus rests on the document itself between the last control and the first. */
async function goOn(popup: Popup): Promise<Stop> {
  await popup.keyboard.press('Tab')
  if (kind === 'firefox' && (await popup.evaluate('document.activeElement === document.body'))) await popup.keyboard.press('Tab')
  return (await popup.evaluate('look()')) as Stop
}

test.each(['folded', 'unfolded'])('Tab reaches every control in order, %s, and starts over', async (how) => {
  const { popup } = await clickOn(browser, 'campos-con-nombre')
  // What comes a moment later has controls, too.
  for (const later of ['[data-part="picture"]', '[data-part="card-watch"] summary', '[data-part="law"] summary'])
    await popup.waitForSelector(later)
  if (how === 'unfolded') {
    await popup.$$eval('[data-group="first"] details, [data-group="ask"] details', (all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true
    })
    for (const part of ['payment-results', 'test-cards']) await popup.waitForSelector(`[data-part="${part}"]`)
  }
  const { stops, controls } = await walk(popup)
  // A date field has stops of its own for day, month, year and calendar.
  const visited = stops.map(({ index }) => index).filter((index, at, all) => index !== all[at - 1])
  expect(visited).toEqual([...Array(controls).keys(), 0])
  for (const stop of stops) expect(stop).toEqual({ index: stop.index, ring: true, inSight: true })
  await popup.keyboard.down('Shift')
  const last = await goOn(popup)
  await popup.keyboard.up('Shift')
  expect(last.index).toBe(controls - 1)
})

/** Presses Tab until the control has the focus, up to a limit. */
async function tabTo(popup: Popup, selector: string): Promise<void> {
  for (let press = 0; press < 80; press++) {
    await popup.keyboard.press('Tab')
    if (await popup.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return
  }
  throw new Error(`no way to ${selector}`)
}

test('attests a question and opens the next one by keyboard', async () => {
  const url = urlOf('campos-seguros')
  const { popup } = await clickOn(browser, 'campos-seguros')
  const row = '[data-requirement="notifications"]'
  const kept = async () => {
    const shop = `shop:${shopOf(url)}`
    const stored = (await browser.session.inBackground(`chrome.storage.local.get(${JSON.stringify(shop)})`)) as Record<
      string,
      { attestations?: Record<string, { decision: string; note: string }> }
    >
    return stored[shop]?.attestations?.notifications
  }
  await tabTo(popup, `${row} > summary`)
  await popup.keyboard.press('Enter')
  await popup.waitForSelector(`${row}[open]`)
  await tabTo(popup, `${row} [data-decision="failed"]`)
  await popup.keyboard.press('Space')
  await expect.poll(async () => (await kept())?.decision).toBe('failed')
  await popup.waitForSelector(`${row} [data-part="attestation-meta"]`)
  await tabTo(popup, `${row} [data-part="note"]`)
  await popup.keyboard.type('No llega el aviso.')
  await popup.keyboard.press('Enter')
  await expect.poll(async () => (await kept())?.note).toBe('No llega el aviso.')

  await tabTo(popup, `${row} [data-part="next"]`)
  await popup.keyboard.press('Enter')
  const next = '[data-requirement][open] > summary'
  await popup.waitForFunction(`document.activeElement.matches(${JSON.stringify(next)})`)
  expect(await popup.$$eval(`${row}[open]`, ({ length }) => length)).toBe(0)
  await popup.keyboard.press('Space')
  await popup.waitForFunction(`!document.querySelector(${JSON.stringify(next)})`)
})

test('pages to read open in a new tab; texts that only look like addresses are not links', async () => {
  const { popup } = await clickOn(browser, 'campos-seguros')
  await unfold(popup)
  const link = '[data-requirement="data-responsibility"] [data-part="open"] a'
  const href = await popup.$eval(link, (each) => (each as HTMLAnchorElement).href)
  expect(href).toMatch(/^https:\/\/tienda-sur\.example\//)
  // After opening by mouse, the first Tab moves the focus into the popup; Firefox sends keys to it only then.
  await popup.keyboard.press('Tab')
  await popup.focus(link)
  // The key closes the popup, because the new tab gets the focus.
  await popup.keyboard.press('Enter').catch(() => {})
  const open = async () => (await browser.session.browser.pages()).map((page) => page.url())
  await expect.poll(open, { timeout: 10_000 }).toContain(href)

  const hostile = await openWith(browser, samples.hostile!)
  await unfold(hostile)
  expect(await hostile.$$('[data-part="open"] a')).toEqual([])
})
