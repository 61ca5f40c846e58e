/** Pages per minute by a click and by the library, and what a thousand of the library's audits leave in memory. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { checkouts } from '../../demo/checkouts.ts'
import { startShop } from '../../demo/server.ts'
import { auditAll } from '../../runner/audit-all.ts'
import { type ChromiumSession, launch } from '../../runner/browser.ts'
import { sampleArgs } from '../../runner/sample-shop.ts'
import { untilQuiet } from '../../runner/until-quiet.ts'
import { buildAll } from '../../scripts/bootstrap/build.mjs'
import { library } from '../built-library.ts'
import { browserPath } from './lab.ts'
import { slope } from './numbers.ts'
import type { Section } from './report.ts'
import { figure, table } from './table.ts'

/** Bytes per audit by which the driver's own bookkeeping moves. */
const noise = 500

/** The collection of garbage, which Node offers only to those who ask for it at its start. */
setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const perMinute = (pages: number, since: number) => (pages / (performance.now() - since)) * 60_000

async function byClick(session: ChromiumSession, urls: readonly string[]): Promise<number> {
  const began = performance.now()
  const options = { presets: { corrections: {}, language: 'en' as const }, wait: 0, picture: false, keep: false }
  for await (const visit of auditAll(session, urls, options, () => {})) if ('error' in visit) throw visit.error
  return perMinute(urls.length, began)
}

async function byLibrary(session: ChromiumSession, urls: readonly string[], tabs: number): Promise<number> {
  const { auditPage } = await library('puppeteer')
  const began = performance.now()
  const left = urls.values()
  const work = async () => {
    const page = await session.openTab()
    for (const url of left) {
      await page.goto(url, { waitUntil: 'load' })
      await untilQuiet(page)
      await auditPage(page)
    }
    await page.close()
  }
  await Promise.all(Array.from({ length: tabs }, work))
  return perMinute(urls.length, began)
}

/** Bytes in use after each of so many audits of one page, after garbage was collected. */
async function heapsOf(session: ChromiumSession, audits: number, say: (what: string) => void): Promise<[number, number][]> {
  const { auditPage } = await library('puppeteer')
  const page = await session.openTab()
  await page.goto(checkouts[0]!.url, { waitUntil: 'load' })
  const heaps: [number, number][] = []
  for (let done = 1; done <= audits; done++) {
    await auditPage(page)
    if (done % (audits / 8)) continue
    collectGarbage()
    heaps.push([done, process.memoryUsage().heapUsed])
    say(`library: ${done} audits`)
  }
  return heaps
}

/** @param pages how many pages are opened and audited in each way; `audits`: how many for the memory */
export async function benchLibrary(
  built: string,
  { pages, audits }: { pages: number; audits: number },
  say: (what: string) => void,
): Promise<Section> {
  if (!(await buildAll())) throw new Error('The library does not build.')
  const shop = await startShop()
  const session = await launch({ executablePath: await browserPath(), extensionPath: built, args: sampleArgs(shop) })
  try {
    const urls = Array.from({ length: pages }, (_, index) => checkouts[index % checkouts.length]!.url)
    await byLibrary(session, urls.slice(0, 5), 1) // starts what starts once
    const ways: [string, number][] = [
      ['a click on the icon, as the command line does it', await byClick(session, urls)],
      ['the library, one tab', await byLibrary(session, urls, 1)],
      ['the library, two tabs', await byLibrary(session, urls, 2)],
    ]
    const heaps = await heapsOf(session, audits, say)
    const growth = slope(heaps.slice(1))
    return {
      title: 'The library',
      text: [
        `${pages} pages of the sample shop, each opened and waited for until it is quiet, in one browser.`,
        table(
          ['by', 'pages per minute'],
          ways.map(([way, rate]) => [way, figure(rate)]),
        ),
        `${audits} audits of one page by the library: the driving program's heap after a garbage collection, from ${heaps[1]![0]} audits on by the line that fits best: ${growth.toFixed(0)} bytes per audit; less than ${noise} are within what the driver's own bookkeeping moves.`,
      ],
      aims: [
        {
          what: `memory after ${audits} audits by the library`,
          aim: 'no growth',
          measured: `${growth.toFixed(0)} bytes per audit`,
          met: growth < noise,
        },
      ],
    }
  } finally {
    await session.close()
    await shop.close()
  }
}
