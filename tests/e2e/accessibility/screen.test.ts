/** The popup with zoom, reduced motion and forced colours. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Popup } from '../../../runner/session.ts'
import { samples } from '../../../scripts/popup-preview/samples.mjs'
import { languages } from '../../../src/engine/knowledge/words.ts'
import { chromiumOnly, useBrowser } from '../harness.ts'
import { auditAgain, clickOn, openWith, prefer, speak, unfold } from './popup-states.ts'

const browser = useBrowser()

/** One popup for the tests of a block, which `auditAgain` brings into each state. */
function usePopup(viewport?: { width: number; height: number }): { readonly page: Page } {
  let page: Page
  beforeAll(async () => {
    page = await openWith(browser, samples.whole!)
    if (viewport) await page.setViewport(viewport)
  })
  afterAll(() => browser.tidy())
  return {
    get page() {
      return page
    },
  }
}

/** Runs in the popup: elements that overflow to the right or cut off text. */
const findCut = () =>
  [...document.querySelectorAll('body *')]
    .filter(
      (each) => each.checkVisibility() && !each.closest('.unseen, svg, option') && getComputedStyle(each).display !== 'contents',
    )
    .filter((each) => {
      const out = each.getBoundingClientRect().right > document.documentElement.clientWidth + 1
      const hidden = each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX !== 'visible'
      return out || (hidden && each.matches(':not(select, input)'))
    })
    .map((each) => `${each.tagName}.${each.className} ${each.textContent?.slice(0, 40)}`)

/** Avoids `$$eval`, which transfers every element separately. */
const cut = (popup: Popup) => popup.evaluate(`(${findCut})()`)

const sideways = (popup: Popup) => popup.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

async function expectRoom(popup: Popup): Promise<void> {
  await unfold(popup)
  for (const language of languages) {
    await speak(popup, language)
    expect(await cut(popup), language).toEqual([])
    expect(await sideways(popup), language).toBe(0)
  }
}

/** Sets the page zoom as in the browser's settings, which applies to popups, too. */
async function zoom(factor: number): Promise<void> {
  const settings = await browser.session.browser.newPage()
  await settings.goto('chrome://settings/')
  await settings.evaluate(`new Promise((done) => chrome.settingsPrivate.setDefaultZoom(${factor}, done))`)
  await settings.close()
}

const notZoomed = 'there popups are not zoomed with the pages'
describe('zoom', () => {
  afterEach(() => browser.tidy())
  for (const factor of [2, 4])
    chromiumOnly(notZoomed)(`at ${factor} times zoom nothing is cut off or scrolls sideways`, async () => {
      await zoom(factor)
      try {
        const { popup } = await clickOn(browser, 'campos-con-nombre')
        await popup.waitForFunction('document.documentElement.scrollWidth <= innerWidth')
        expect((await popup.evaluate('devicePixelRatio')) as number).toBe(factor)
        await expectRoom(popup)
      } finally {
        await zoom(1)
      }
    })
})

describe('in a window of 200 px', () => {
  const popup = usePopup({ width: 200, height: 400 })
  test.each(Object.keys(samples))('%s fits', async (state) => {
    await auditAgain(popup.page, samples[state]!)
    await expectRoom(popup.page)
  })
})

describe('motion', () => {
  const opened = usePopup()
  const moves = (popup: Page) =>
    popup.evaluate(() => {
      const times = [...document.querySelectorAll('*')].map((each) => getComputedStyle(each).transitionDuration)
      return document.getAnimations().length + times.filter((time) => time.split(', ').some((part) => part !== '0s')).length
    })

  // A popup that works takes no other audit, so that state comes last.
  test.each(['whole', 'working'])('%s moves, but not with reduced motion', async (state) => {
    const popup = opened.page
    await auditAgain(popup, samples[state] ?? null)
    await unfold(popup)
    await prefer(browser, popup, { 'prefers-reduced-motion': 'no-preference' })
    expect(await moves(popup)).toBeGreaterThan(0)
    await prefer(browser, popup, { 'prefers-reduced-motion': 'reduce' })
    // Running animations end when reduced motion is set.
    await expect.poll(() => moves(popup), { timeout: 5000 }).toBe(0)
  })
})

describe('forced colours', () => {
  const opened = usePopup()
  /** Colours of a drawing and of its background. */
  const drawn = (popup: Page, selector: string) =>
    popup.$$eval(selector, (all) =>
      all.map((each) => {
        const icon = each.querySelector('.icon')!
        return {
          outcome: each.closest<HTMLElement>('[data-outcome]')?.dataset.outcome,
          drawing: icon.innerHTML,
          seen: getComputedStyle(icon).stroke !== getComputedStyle(document.body).backgroundColor,
        }
      }),
    )

  test('each outcome has its own visible icon', async () => {
    const popup = opened.page
    await prefer(browser, popup, { 'forced-colors': 'active' })
    const shown = new Map<string, Set<string>>()
    for (const state of ['undecided', 'notReady', 'whole']) {
      await auditAgain(popup, samples[state]!)
      await unfold(popup)
      for (const { outcome, drawing, seen } of await drawn(popup, '.row > summary > .disc')) {
        expect(seen, outcome).toBe(true)
        shown.set(outcome!, (shown.get(outcome!) ?? new Set()).add(drawing))
      }
    }
    expect([...shown.keys()].sort()).toEqual(['cantTell', 'error', 'failed', 'inapplicable', 'passed', 'untested'])
    for (const drawings of shown.values()) expect(drawings.size).toBe(1)
    expect(new Set([...shown.values()].flatMap((drawings) => [...drawings])).size).toBe(shown.size)
  })

  test('each verdict has its own lamp or sign, and a pressed answer stands out', async () => {
    const popup = opened.page
    await prefer(browser, popup, { 'forced-colors': 'active' })
    const lit = new Set<string>()
    for (const state of ['notReady', 'undecided', 'ready', 'notACheckout']) {
      await auditAgain(popup, samples[state]!)
      lit.add(await popup.$eval('.hero .lamp[data-lit="true"] .lamp-mark', (mark) => mark.outerHTML))
    }
    expect(lit.size).toBe(4)

    await auditAgain(popup, samples.attested!)
    await unfold(popup)
    const grounds = (selector: string) =>
      popup.$$eval(selector, (all) => [...new Set(all.map((each) => getComputedStyle(each).backgroundColor))])
    const [pressed, others] = [
      await grounds('[data-decision][aria-pressed="true"]'),
      await grounds('[data-decision][aria-pressed="false"]'),
    ]
    expect(pressed).toHaveLength(1)
    expect(others).not.toContain(pressed[0])
  })
})
