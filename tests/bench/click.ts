/** Time from the click on the icon to the findings, in pairs with a popup that shows a fixed text. */
import type { Page } from 'puppeteer-core'
import { checkouts } from '../../demo/checkouts.ts'
import { startShop } from '../../demo/server.ts'
import { type ChromiumSession, launch } from '../../runner/browser.ts'
import { clickIcon } from '../../runner/click.ts'
import { sampleArgs } from '../../runner/sample-shop.ts'
import { withFixedText, withStamp } from './extensions.ts'
import { browserPath } from './lab.ts'
import { median } from './numbers.ts'
import type { Section } from './report.ts'
import { openSite } from './site.ts'
import { figure, table, times } from './table.ts'

/** Milliseconds from the click until the popup is rendered. Both clocks count from 1970. */
async function clickToDrawn(session: ChromiumSession, page: Page, url: string, asleep = false): Promise<number> {
  await page.goto(url, { waitUntil: 'load' })
  await page.bringToFront()
  // Not before: a page that loads wakes the worker.
  if (asleep) await putToSleep(session)
  const start = performance.timeOrigin + performance.now()
  const popup = await clickIcon(session, page)
  const drawn = await popup.waitForFunction('globalThis.drawnAt', { timeout: 40_000 })
  const took = ((await drawn.jsonValue()) as number) - start
  await popup.close()
  return took
}

async function putToSleep(session: ChromiumSession): Promise<void> {
  await (await session.worker()).close()
  await new Promise((resume) => setTimeout(resume, 500))
}

interface Pairs {
  page: string
  worker: 'awake' | 'asleep'
  ours: number
  fixed: number
  /** Median of the pairs' own ratios. */
  ratio: number
}

async function measurePairs(
  ours: ChromiumSession,
  fixed: ChromiumSession,
  page: Page,
  url: string,
  asleep: boolean,
  rounds: number,
) {
  const pairs: { ours: number; fixed: number }[] = []
  // The first pair is a warm-up and not counted.
  for (let round = -1; round < rounds; round++) {
    const pair = { ours: 0, fixed: 0 }
    for (const which of round % 2 ? (['ours', 'fixed'] as const) : (['fixed', 'ours'] as const)) {
      pair[which] = which === 'ours' ? await clickToDrawn(ours, page, url, asleep) : await clickToDrawn(fixed, page, url)
    }
    if (round >= 0) pairs.push(pair)
  }
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    fixed: median(pairs.map((pair) => pair.fixed)),
    ratio: median(pairs.map((pair) => pair.ours / pair.fixed)),
  }
}

export async function benchClick(built: string, rounds: number, say: (what: string) => void): Promise<Section> {
  const [shop, site] = await Promise.all([startShop(), openSite()])
  const ours = await launch({ executablePath: await browserPath(), extensionPath: withStamp(built), args: sampleArgs(shop) })
  try {
    const id = await ours.browser.installExtension(withFixedText())
    const fixed = { ...ours, extension: (await ours.browser.extensions()).get(id)! }
    const page = await ours.browser.newPage()
    const pages = { 'sample shop': checkouts[0]!.url, 'flat, 10,000 elements': site.url('flat', 10_000) }
    const all: Pairs[] = []
    for (const [name, url] of Object.entries(pages)) {
      for (const worker of ['awake', 'asleep'] as const) {
        say(`click: ${name}, worker ${worker}`)
        all.push({ page: name, worker, ...(await measurePairs(ours, fixed, page, url, worker === 'asleep', rounds)) })
      }
    }
    return sectionOf(all, rounds)
  } finally {
    await ours.close()
    await shop.close()
    site.close()
  }
}

function sectionOf(all: readonly Pairs[], rounds: number): Section {
  const worst = Math.max(...all.map(({ ratio }) => ratio))
  return {
    title: 'Click to findings',
    text: [
      `A real click on the icon of the product, and one on the icon of an extension whose popup shows a fixed text, in the same browser, on a page loaded anew before each. The clock stops when the popup has drawn its findings, or its text. Median of ${rounds} pairs, whose order alternates. Chromium puts a worker to sleep after half a minute; the next click has to wake it.`,
      table(
        ['page', 'worker', 'findings', 'fixed text', 'ratio'],
        all.map(({ page, worker, ours, fixed, ratio }) => [page, worker, figure(ours), figure(fixed), times(ratio)]),
      ),
    ],
    aims: [{ what: 'click to findings ÷ fixed text', aim: '≤ 1.3 ×', measured: `${times(worst)} at worst`, met: worst <= 1.3 }],
  }
}
