/** Opens a fixture in a real browser and reads it as the extension does: the collector in an isolated world of every reachable frame. */
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core'
import { recognise } from '../../src/recognise'
import { type FrameAnswer, mergeReadings } from '../../src/snapshot/merge'
import type { RawReading } from '../../src/snapshot/raw'
import type { Snapshot } from '../../src/snapshot/types'
import { contentScript } from './collector-code.ts'
import { openSite, type Site } from './site.ts'

export interface Reader {
  read(fixture: { url: string; html: string }): Promise<Snapshot>
  page: Page
  close(): Promise<void>
}

export async function openReader(): Promise<Reader> {
  const site = await openSite()
  const [collect, probe] = await Promise.all([contentScript('collect'), contentScript('probe')])
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    pipe: true,
    args: [
      ...site.browserArgs,
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  const page = await browser.newPage()
  return {
    page,
    read: (fixture) => readFixture(page, site, fixture, { collect, probe }),
    close: () => closeAll(browser, site),
  }
}

async function readFixture(
  page: Page,
  site: Site,
  { url, html }: { url: string; html: string },
  code: { collect: string; probe: string },
): Promise<Snapshot> {
  site.served.html = html
  const session = await page.createCDPSession()
  await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'local_storage' })
  await page.goto(url, { waitUntil: 'load' })
  await page.evaluate(() => new Promise((resume) => setTimeout(resume, Number(document.documentElement.dataset.wait ?? 0))))
  const { frameTree } = await session.send('Page.getFrameTree')
  const origin = new URL(url).origin
  const answers: FrameAnswer[] = []
  for (const frame of framesOf(frameTree)) {
    const sameOrigin = frame.securityOrigin === origin || frame.securityOrigin === `${origin}/` || /^about:srcdoc/.test(frame.url)
    if (frame.parentId && !sameOrigin) continue
    const reading = await evaluateIn(session, frame.id, code.collect, 'isolated').catch(() => null)
    if (!reading) continue
    answers.push({
      reading: recognise(reading as RawReading, await evaluateIn(session, frame.id, code.probe, 'isolated')),
      probe: frame.parentId ? '' : await evaluateIn(session, frame.id, code.probe, 'page'),
    })
  }
  await session.detach()
  return mergeReadings(answers, { url: page.url().replace(/[?#].*/, ''), takenAt: '2026-11-20T12:00:00.000Z' })
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
