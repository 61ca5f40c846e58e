/**
 * Opens fixtures in a real browser and reads them as the extension does: the collector in an isolated world of every reachable
 * frame.
 */
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core'
import { findReadingBrowser } from '../../scripts/bootstrap/find-browser.mjs'
import type { Snapshot } from '../../src/engine/snapshot/types.ts'
import { type Recording, snapshotOf } from '../recorded/snapshot-of.ts'
import { contentScript } from './collector-code.ts'
import { openSite, type Site } from './site.ts'

type PageSource = { url: string; html: string }

export interface Reader {
  /** What the collector and the probe hand over from a page, before recognition. */
  record(fixture: PageSource): Promise<Recording>
  read(fixture: PageSource): Promise<Snapshot>
  close(): Promise<void>
}

/** One renderer process for all pages: starting one per navigation takes longer than reading the page. */
const oneRenderer = [
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,BackForwardCache,SpareRendererForSitePerProcess,ProactivelySwapBrowsingInstance',
  '--process-per-site',
  '--renderer-process-limit=1',
  '--in-process-gpu',
]

/** Chromium's headless shell where available, which takes a third of the time. */
export async function readingBrowser(): Promise<string> {
  const found = await findReadingBrowser()
  if (!found) throw new Error('No browser: run the tests with "npm run check" or "npm test".')
  return found
}

/** Pages are read one after the other: reading in parallel is not faster, because the browser's own thread is the bottleneck. */
/** @param first an expression that is evaluated in the collector's world before it runs */
export async function openReader(first = '0'): Promise<Reader> {
  const site = await openSite()
  const [collect, probe] = await Promise.all([contentScript('collect'), contentScript('probe')])
  const browser = await puppeteer.launch({
    executablePath: await readingBrowser(),
    pipe: true,
    args: [
      ...site.browserArgs,
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      ...oneRenderer,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  const page = await browser.newPage()
  const code = { collect: `${first},${collect}`, probe }
  const record = (fixture: PageSource) => recordFixture(page, site, fixture, code)
  return { record, read: async (fixture) => snapshotOf(await record(fixture)), close: () => closeAll(browser, site) }
}

async function recordFixture(
  page: Page,
  site: Site,
  { url, html }: PageSource,
  code: { collect: string; probe: string },
): Promise<Recording> {
  site.served.html = html
  const session = await page.createCDPSession()
  await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'local_storage' })
  await page.goto(url, { waitUntil: 'load' })
  await page.evaluate(() => new Promise((resume) => setTimeout(resume, Number(document.documentElement.dataset.wait ?? 0))))
  const { frameTree } = await session.send('Page.getFrameTree')
  const origin = new URL(url).origin
  const frames: Recording['frames'] = []
  const pageWorlds = await pageWorldsOf(session)
  for (const frame of framesOf(frameTree)) {
    const sameOrigin = frame.securityOrigin === origin || frame.securityOrigin === `${origin}/` || /^about:srcdoc/.test(frame.url)
    if (frame.parentId && !sameOrigin) continue
    const reading = await evaluateIn(session, await isolatedWorld(session, frame.id), code.collect).catch(() => null)
    if (!reading) continue
    frames.push({
      reading: reading as Recording['frames'][number]['reading'],
      named: await evaluateIn(session, await isolatedWorld(session, frame.id), code.probe),
      probe: await evaluateIn(session, pageWorlds.get(frame.id)!, code.probe),
    })
  }
  await session.detach()
  return { url: page.url().replace(/[?#].*/, ''), frames }
}

type Tree = { frame: { id: string; parentId?: string; url: string; securityOrigin: string }; childFrames?: Tree[] }

const framesOf = ({ frame, childFrames = [] }: Tree): Tree['frame'][] => [frame, ...childFrames.flatMap(framesOf)]

/** The page's own world of each frame, by the frame's id. */
async function pageWorldsOf(session: CDPSession): Promise<Map<string, number>> {
  const worlds = new Map<string, number>()
  session.on('Runtime.executionContextCreated', ({ context: { id, auxData } }) => {
    if (auxData?.isDefault) worlds.set(auxData.frameId, id)
  })
  await session.send('Runtime.enable')
  return worlds
}

const isolatedWorld = async (session: CDPSession, frameId: string): Promise<number> =>
  (await session.send('Page.createIsolatedWorld', { frameId, worldName: 'reader' })).executionContextId

async function evaluateIn(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    contextId,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

async function closeAll(browser: Browser, site: Site): Promise<void> {
  await browser.close()
  site.close()
}
