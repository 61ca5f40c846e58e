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
export async function openReader(): Promise<Reader> {
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
  const record = (fixture: PageSource) => recordFixture(page, site, fixture, { collect, probe })
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
  for (const frame of framesOf(frameTree)) {
    const sameOrigin = frame.securityOrigin === origin || frame.securityOrigin === `${origin}/` || /^about:srcdoc/.test(frame.url)
    if (frame.parentId && !sameOrigin) continue
    const reading = await evaluateIn(session, frame.id, code.collect, 'isolated').catch(() => null)
    if (!reading) continue
    frames.push({
      reading: reading as Recording['frames'][number]['reading'],
      named: await evaluateIn(session, frame.id, code.probe, 'isolated'),
      probe: frame.parentId ? '' : await evaluateIn(session, frame.id, code.probe, 'page'),
    })
  }
  await session.detach()
  return { url: page.url().replace(/[?#].*/, ''), frames }
}

type Tree = { frame: { id: string; parentId?: string; url: string; securityOrigin: string }; childFrames?: Tree[] }

const framesOf = ({ frame, childFrames = [] }: Tree): Tree['frame'][] => [frame, ...childFrames.flatMap(framesOf)]

async function evaluateIn(
  session: CDPSession,
  frameId: string,
  expression: string,
  world: 'isolated' | 'page',
): Promise<unknown> {
  const context =
    world === 'isolated'
      ? { contextId: (await session.send('Page.createIsolatedWorld', { frameId, worldName: 'reader' })).executionContextId }
      : {}
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    ...context,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

async function closeAll(browser: Browser, site: Site): Promise<void> {
  await browser.close()
  site.close()
}
