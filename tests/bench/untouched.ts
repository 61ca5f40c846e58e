/** Compares a page without a click in a browser with the product and in one without: additions and load time. */
import { checkouts } from '../../demo/checkouts.ts'
import { type Shop, startShop } from '../../demo/server.ts'
import { type ChromiumSession, launch } from '../../runner/browser.ts'
import { sampleArgs } from '../../runner/sample-shop.ts'
import { withContentScript, withFixedText } from './extensions.ts'
import { browserPath } from './lab.ts'
import { median } from './numbers.ts'
import type { Section } from './report.ts'
import { openSite } from './site.ts'
import { figure, table } from './table.ts'

interface Counts {
  /** Scripts that come from an extension. */
  scripts: number
  /** Script worlds other than the page's own. */
  worlds: number
  listeners: number
  nodes: number
  /** Entries in the page's own performance timeline. */
  entries: number
}

interface Counted {
  page: string
  kind: Kind
  found: Counts
}

type Loaded = { page: string } & Awaited<ReturnType<typeof loadTimes>>

const kinds = ['without', 'product', 'content script'] as const
type Kind = (typeof kinds)[number]
type Browsers = Record<Kind, ChromiumSession>

/** The debugger's own world in a page is not the extension's. */
const isForeign = (context: { name: string; auxData?: { type?: string } }) =>
  context.auxData?.type === 'isolated' && !context.name.startsWith('__puppeteer')

async function count({ browser }: ChromiumSession, url: string): Promise<Counts> {
  const page = await browser.newPage()
  const client = await page.createCDPSession()
  let [scripts, worlds] = [0, 0]
  client.on('Debugger.scriptParsed', (script) => {
    if (script.url.startsWith('chrome-extension:')) scripts++
  })
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (isForeign(context)) worlds++
  })
  await client.send('Runtime.enable')
  await client.send('Debugger.enable')
  await page.goto(url, { waitUntil: 'networkidle0' })
  await client.send('HeapProfiler.collectGarbage')
  const { jsEventListeners, nodes } = await client.send('Memory.getDOMCounters')
  const entries = (await page.evaluate(
    'performance.getEntries().filter(({ entryType }) => /^(resource|mark|measure)$/.test(entryType)).length',
  )) as number
  await page.close()
  return { scripts, worlds, listeners: jsEventListeners, nodes, entries }
}

/** Milliseconds from the start of the navigation to the end of the load event, by the page's own clock. */
async function loadTime({ browser }: ChromiumSession, url: string): Promise<number> {
  const page = await browser.newPage()
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForFunction('performance.getEntriesByType("navigation")[0].loadEventEnd > 0')
  const took = await page.evaluate('performance.getEntriesByType("navigation")[0].loadEventEnd')
  await page.close()
  return took as number
}

/** In turns, so that other load on the machine affects both equally. */
async function loadTimes({ without, product }: Browsers, url: string, rounds: number) {
  const pairs: { without: number; product: number }[] = []
  for (let round = -1; round < rounds; round++) {
    const first = round % 2 ? without : product
    const pair = { without: 0, product: 0 }
    for (const session of [first, first === without ? product : without])
      pair[session === without ? 'without' : 'product'] = await loadTime(session, url)
    if (round >= 0) pairs.push(pair)
  }
  const differences = pairs.map((pair) => pair.product - pair.without).sort((a, b) => a - b)
  const at = (part: number) => differences[Math.round((differences.length - 1) * part)]!
  return {
    without: median(pairs.map((pair) => pair.without)),
    product: median(pairs.map((pair) => pair.product)),
    difference: median(differences),
    between: [at(0.25), at(0.75)] as const,
  }
}

/** All three browsers start with an extension; it is then removed from the first. */
async function openBrowsers(built: string, shop: Shop): Promise<Browsers> {
  const open = async (extensionPath: string) =>
    launch({ executablePath: await browserPath(), extensionPath, args: sampleArgs(shop) })
  const without = await open(withFixedText())
  await without.browser.uninstallExtension(without.extension.id)
  return { without, product: await open(built), 'content script': await open(withContentScript()) }
}

export async function benchUntouched(built: string, rounds: number, say: (what: string) => void): Promise<Section> {
  const [shop, site] = await Promise.all([startShop(), openSite()])
  const browsers = await openBrowsers(built, shop)
  try {
    const flat = { 'flat, 10,000 elements': site.url('flat', 10_000) }
    // Pages without scripts, so that every load is the same.
    const still = { ...flat, '200 frames': site.url('frames', 10_000) }
    const counts: Counted[] = []
    for (const [page, url] of Object.entries(still)) {
      say(`untouched: what is in ${page}`)
      for (const kind of kinds) counts.push({ page, kind, found: await count(browsers[kind], url) })
    }
    const loads: Loaded[] = []
    for (const [page, url] of Object.entries({ 'sample shop': checkouts[0]!.url, ...flat })) {
      say(`untouched: loading ${page}`)
      loads.push({ page, ...(await loadTimes(browsers, url, rounds)) })
    }
    return sectionOf(counts, loads, rounds)
  } finally {
    for (const { close } of Object.values(browsers)) await close()
    await shop.close()
    site.close()
  }
}

function sectionOf(counts: readonly Counted[], loads: readonly Loaded[], rounds: number): Section {
  const of = (page: string, kind: Kind) => JSON.stringify(counts.find((each) => each.page === page && each.kind === kind)!.found)
  const nothingAdded = counts.every(({ page }) => of(page, 'product') === of(page, 'without'))
  const noticed = counts.every(({ page }) => of(page, 'content script') !== of(page, 'without'))
  // Counts as slower only if even the fastest quarter of the pairs is slower.
  const noSlower = loads.every(({ between: [low] }) => low <= 0)
  const ofLoad = ({ page, without, difference, between: [low, high] }: Loaded) =>
    `${difference < 0 ? '−' : '+'}${figure((100 * Math.abs(difference)) / without)} % (${page}; middle half ${figure(low)} … ${figure(high)} ms)`
  const names = { without: 'no extension', product: 'Semáforo', 'content script': 'one with a content script' }
  return {
    title: 'A page that was never clicked',
    text: [
      `The same page in a browser without extension, in one with Semáforo, and in one whose extension runs a content script everywhere, which shows that the count ${noticed ? 'notices one' : '**does not notice one**'}.`,
      table(
        ['page', 'scripts of extensions', 'other script worlds', 'listeners', 'nodes', 'timeline entries'],
        counts.map(({ page, kind, found }) => [
          `${page}: ${names[kind]}`,
          ...[found.scripts, found.worlds, found.listeners, found.nodes, found.entries].map(String),
        ]),
      ),
      `Time to the end of the load event, median of ${rounds} pairs whose order alternates; the difference pair by pair, with the middle half of all pairs.`,
      table(
        ['page', 'no extension', 'Semáforo', 'difference', 'middle half'],
        loads.map(({ page, without, product, difference, between: [low, high] }) => [
          page,
          figure(without),
          figure(product),
          figure(difference),
          `${figure(low)} … ${figure(high)}`,
        ]),
      ),
    ],
    aims: [
      {
        what: 'a page never clicked',
        aim: 'no script, listener or time added',
        measured: `${nothingAdded ? 'nothing added' : 'counts differ'}; load time ${loads.map(ofLoad).join(', ')}`,
        met: nothingAdded && noticed && noSlower,
      },
    ],
  }
}
