/** What a journey costs: the tenth step against the first, and a popup over ten journeys of twenty steps. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'puppeteer-core'
import { type ChromiumSession, launch } from '../../runner/browser.ts'
import { clickIcon, replyOf } from '../../runner/click.ts'
import { closeJourneys } from '../../runner/close-journeys.ts'
import { withStamp } from './extensions.ts'
import { browserPath } from './lab.ts'
import { median } from './numbers.ts'
import { pageOf } from './pages.ts'
import type { Section } from './report.ts'
import { figure, table, times } from './table.ts'

const elements = 1000
const stepsOfAll = 20

/** A shop whose every address is a page of a checkout. */
async function openCheckouts() {
  const html = pageOf('flat', elements)
  const server = http.createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { url: (path: string) => `http://127.0.0.1:${port}/${path}`, close: () => server.close() }
}

/** Milliseconds from the click until the popup is rendered, and the number of steps that it shows. */
async function clickOnce(session: ChromiumSession, page: Page, last: boolean): Promise<{ took: number; steps: number }> {
  await page.bringToFront()
  const start = performance.timeOrigin + performance.now()
  const popup = await clickIcon(session, page)
  const drawn = await popup.waitForFunction('globalThis.drawnAt', { timeout: 40_000 })
  const took = ((await drawn.jsonValue()) as number) - start
  const reply = await replyOf(popup)
  if (last) await closeJourneys(popup)
  await popup.close()
  return { took, steps: reply.ok ? reply.audit.steps.length : 0 }
}

export async function benchJourney(built: string, journeys: number, say: (what: string) => void): Promise<Section> {
  const shop = await openCheckouts()
  const session = await launch({ executablePath: await browserPath(), extensionPath: withStamp(built) })
  try {
    const page = await session.browser.newPage()
    /** By step, of each journey. */
    const took: number[][] = Array.from({ length: stepsOfAll }, () => [])
    // The first journey is a warm-up and not counted.
    for (let journey = -1; journey < journeys; journey++) {
      say(`journey ${journey + 1} of ${journeys}`)
      for (let step = 0; step < stepsOfAll; step++) {
        await page.goto(shop.url(`${journey}/${step}`), { waitUntil: 'load' })
        const clicked = await clickOnce(session, page, step === stepsOfAll - 1)
        if (clicked.steps !== step + 1) throw new Error(`${clicked.steps} steps after ${step + 1} clicks`)
        if (journey >= 0) took[step]!.push(clicked.took)
      }
    }
    return sectionOf(took.map(median), await reopening(session, page, shop.url('last')), journeys)
  } finally {
    await session.close()
    shop.close()
  }
}

/** Milliseconds from the choice of the newest earlier journey, which is read from the database, until its findings are there. */
async function reopening(session: ChromiumSession, page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'load' })
  await page.bringToFront()
  const popup = await clickIcon(session, page)
  await replyOf(popup)
  await popup.click('[data-part="journey"] summary')
  await popup.waitForSelector('[data-part="earlier"]')
  const took = await popup.evaluate(`(async () => {
      const select = document.querySelector('[data-part="earlier"]')
      const before = globalThis.semaforo.reply
      const start = performance.now()
      select.value = [...select.options].find(({ value }) => value).value
      select.dispatchEvent(new Event('change', { bubbles: true }))
      while ((globalThis.semaforo?.reply ?? before) === before || document.documentElement.dataset.state !== 'done')
        await new Promise((later) => setTimeout(later, 1))
      return performance.now() - start
    })()`)
  await popup.close()
  return took as number
}

function sectionOf(steps: readonly number[], opened: number, journeys: number): Section {
  const shown = [0, 1, 4, 9, 14, 19]
  const ratio = steps[9]! / steps[0]!
  return {
    title: 'A journey',
    text: [
      `Clicks on ${stepsOfAll} pages of one shop, ${elements.toLocaleString('en')} elements each, one after the other, ${journeys} times: journeys of ${stepsOfAll} steps. The clock runs from the click until the popup has drawn the findings of all steps so far. Median of the journeys; the database holds those before.`,
      table(
        ['step', ...shown.map((step) => `${step + 1}`)],
        [['click to findings', ...shown.map((step) => figure(steps[step]!))]],
      ),
    ],
    aims: [
      { what: 'tenth step ÷ first', aim: '≤ 1.2 ×', measured: times(ratio), met: ratio <= 1.2 },
      {
        what: `opening a journey of ${stepsOfAll} steps, ${journeys} kept`,
        aim: '< 300 ms',
        measured: `${figure(opened)} ms from the choice of an earlier one to its findings`,
        met: opened < 300,
      },
    ],
  }
}
