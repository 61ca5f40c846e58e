/** Memory that 200 audits of one page leave behind in the worker, in the page and in session storage. */
import type { CDPSession, Page } from 'puppeteer-core'
import { checkouts } from '../../demo/checkouts.ts'
import { startShop } from '../../demo/server.ts'
import { type ChromiumSession, launch } from '../../runner/browser.ts'
import { clickIcon, replyOf } from '../../runner/click.ts'
import { sampleArgs } from '../../runner/sample-shop.ts'
import { browserPath } from './lab.ts'
import { slope } from './numbers.ts'
import type { Section } from './report.ts'
import { figure, table } from './table.ts'

interface State {
  audits: number
  /** Bytes in use after garbage collection. */
  worker: number
  page: number
  kept: number
  nodes: number
  listeners: number
}

/** Tolerance per audit in bytes: the JavaScript engine's own memory varies by about this much. */
const noise = 500

async function heapOf(session: CDPSession): Promise<number> {
  // A second collection frees what finalizers released.
  for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

async function stateAfter(audits: number, { worker }: ChromiumSession, page: CDPSession): Promise<State> {
  const own = await worker()
  const { nodes, jsEventListeners } = await page.send('Memory.getDOMCounters')
  return {
    audits,
    worker: await heapOf(own.client),
    page: await heapOf(page),
    kept: (await own.evaluate('chrome.storage.session.getBytesInUse()')) as number,
    nodes,
    listeners: jsEventListeners,
  }
}

async function auditOnce(session: ChromiumSession, page: Page): Promise<void> {
  const popup = await clickIcon(session, page)
  await replyOf(popup)
  await popup.close()
}

export async function benchMemory(built: string, audits: number, say: (what: string) => void): Promise<Section> {
  const shop = await startShop()
  const session = await launch({ executablePath: await browserPath(), extensionPath: built, args: sampleArgs(shop) })
  try {
    const page = await session.browser.newPage()
    await page.goto(checkouts[0]!.url, { waitUntil: 'load' })
    const client = await page.createCDPSession()
    const states = [await stateAfter(0, session, client)]
    for (let done = 1; done <= audits; done++) {
      await auditOnce(session, page)
      if (done % (audits / 8)) continue
      say(`memory: ${done} audits`)
      states.push(await stateAfter(done, session, client))
    }
    return sectionOf(states)
  } finally {
    await session.close()
    await shop.close()
  }
}

const kilobytes = (bytes: number) => figure(bytes / 1024)

function sectionOf(states: readonly State[]): Section {
  const last = states.at(-1)!
  // The first quarter compiles code, fills caches and creates the isolated world; growth is measured after it.
  const settled = states.filter(({ audits }) => audits >= last.audits / 4)
  const perAudit = (of: 'worker' | 'page' | 'kept') => slope(settled.map((state) => [state.audits, state[of]]))
  const growth = (['worker', 'page', 'kept'] as const).map((of) => ({ of, bytes: perAudit(of) }))
  const { nodes, listeners } = settled[0]!
  const same = last.nodes <= nodes && last.listeners <= listeners
  const said = growth.map(({ of, bytes }) => `${of} ${bytes.toFixed(0)}`).join(', ')
  return {
    title: 'Memory',
    text: [
      `${last.audits} real clicks on the icon, one page of the sample shop, its popup closed after each. Heaps after a garbage collection. From ${settled[0]!.audits} audits on, bytes per audit by the line that fits best: ${said}; less than ${noise} are within what the engine's own bookkeeping moves.`,
      table(
        ['audits', 'worker, KB', 'page, KB', 'kept for the session, KB', 'nodes of the page', 'listeners'],
        states.map((state) => [
          `${state.audits}`,
          kilobytes(state.worker),
          kilobytes(state.page),
          kilobytes(state.kept),
          `${state.nodes}`,
          `${state.listeners}`,
        ]),
      ),
    ],
    aims: [
      {
        what: `memory after ${last.audits} audits`,
        aim: 'no growth',
        measured: `bytes per audit: ${said}; nodes ${nodes} → ${last.nodes}, listeners ${listeners} → ${last.listeners}`,
        met: same && growth.every(({ bytes }) => bytes < noise),
      },
    ],
  }
}
