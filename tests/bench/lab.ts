/** A browser with a small extension that injects the measured script exactly as the product injects its collector. */
import fs from 'node:fs'
import path from 'node:path'
import type { CDPSession, Page, WebWorker } from 'puppeteer-core'
import { transformWithOxc } from 'vite'
import { launch } from '../../runner/browser.ts'
import { findBrowser } from '../../scripts/bootstrap/find-browser.mjs'
import type { Reading } from '../../src/engine/snapshot/candidates.ts'
import { scripts, type Variant } from './anchors.ts'
import { covered } from './numbers.ts'
import { folderOf } from './temporary.ts'

export interface Timing {
  /** Work in all frames together, in milliseconds. */
  work: number
  /** The longest time for which the page was blocked. */
  block: number
  /** From the worker's call to its answer. */
  roundTrip: number
}

/** The worker's result of one injection, with a span per frame. */
interface Answered {
  roundTrip: number
  spans: { start: number; end: number }[]
}

export interface Lab {
  page: Page
  session: CDPSession
  /** Loads a page, waits until it is idle, and returns its number of elements. */
  open(url: string): Promise<number>
  /** Preparation before `run`. */
  prepare(variant: Variant | 'nothing'): Promise<void>
  run(variant: Variant | 'nothing'): Promise<Answered>
  /** Runs both and measures how long the page is blocked. */
  measure(variant: Variant): Promise<Timing>
  /** What the collector reads of the page, top frame first. */
  readings(): Promise<Reading[]>
  /** Path of an injected script. */
  file(variant: Variant): string
  close(): Promise<void>
}

const manifest = {
  manifest_version: 3,
  name: 'Bench',
  version: '1',
  permissions: ['scripting'],
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'worker.js' },
}

/**
 * As in `background/read-page.ts`, injects the collector a few frames at a time, into frames that a main-world script has
 * reached.
 */
const workerCode = (mapLimited: string) => `${mapLimited}
const run = (target, file, world) => chrome.scripting.executeScript({ target, files: [file], world, injectImmediately: true });
const everyFrame = async (tabId, file) => {
  if (file !== 'collector.js') return run({ tabId, allFrames: true }, file, 'ISOLATED');
  const read = (frameId) => run({ tabId, frameIds: [frameId] }, file, 'ISOLATED');
  const within = async () => {
    const reached = await run({ tabId, allFrames: true }, 'nothing.js', 'MAIN');
    return mapLimited(reached.map(({ frameId }) => frameId).filter(Boolean), read);
  };
  return (await Promise.all([read(0), within()])).flat();
};
globalThis.inject = async (file) => {
  const [{ id }] = await chrome.tabs.query({ active: true });
  const start = performance.now();
  const answers = await everyFrame(id, file);
  return { roundTrip: performance.now() - start, answers: answers.sort((a, b) => a.frameId - b.frameId).map(({ result }) => result) };
};
globalThis.measure = async (file) => {
  const { roundTrip, answers } = await inject(file);
  return { roundTrip, spans: answers.map((answer) => ({ start: answer.start, end: answer.end })) };
};
globalThis.begin = (work) => { globalThis.pending = work.then((answer) => ({ answer })); };
globalThis.ask = () => Promise.race([pending, new Promise((resume) => setTimeout(resume, 20_000, null))]);`

/** The product's own function, for a classic script. */
async function mapLimited(): Promise<string> {
  const source = fs.readFileSync(new URL('../../src/background/map-limited.ts', import.meta.url), 'utf8')
  return (await transformWithOxc(source, 'map-limited.ts')).code.replace('export ', '')
}

/** The page sends messages to itself as fast as possible; the longest pause between two is the time that it was blocked. */
const heartbeat = {
  start: `(() => {
    const { port1, port2 } = new MessageChannel();
    const beat = (globalThis.beat = { longest: 0, on: true });
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      beat.longest = Math.max(beat.longest, now - last);
      last = now;
      if (beat.on) port2.postMessage(0);
    };
    port2.postMessage(0);
  })()`,
  stop: 'beat.on = false, beat.longest',
}

/**
 * Waits for two animation frames, after which style and layout are done. A browser on a busy machine at times draws none; the page is then
 * laid out after two seconds.
 */
const drawn = `new Promise((resume) => {
  requestAnimationFrame(() => requestAnimationFrame(() => resume()));
  setTimeout(() => resume(void document.documentElement.offsetHeight), 2000);
})`

/** The browser of the machine. */
export async function browserPath(): Promise<string> {
  const found = await findBrowser()
  if (!found) throw new Error('No browser: name one in CHROME_PATH.')
  return found
}

/** Calls a function of the worker and polls for its result, because a call may exceed the protocol's timeout. */
async function callWorker<Answer>(worker: WebWorker, name: 'inject' | 'measure', file: string): Promise<Answer> {
  await worker.evaluate(`begin(${name}('${file}.js'))`)
  for (;;) {
    const told = (await worker.evaluate('ask()')) as { answer: Answer } | null
    if (told) return told.answer
  }
}

/**
 * @param code the collector as it is injected, an expression whose value is the promise of a reading
 * @param args more arguments for the browser
 */
export async function openLab(code: string, args: string[] = []): Promise<Lab> {
  const folder = folderOf({
    'manifest.json': JSON.stringify(manifest),
    'worker.js': workerCode(await mapLimited()),
    ...scripts(code),
  })
  const { browser, worker, close } = await launch({ executablePath: await browserPath(), extensionPath: folder, args })
  const [page] = await browser.pages()
  const session = await page!.createCDPSession()
  const extension = await worker()
  const call = <Answer>(name: 'inject' | 'measure', file: string) => callWorker<Answer>(extension, name, file)

  const run = (file: Variant | 'nothing') => call<Answered>('measure', file)

  async function prepare(variant: Variant | 'nothing'): Promise<void> {
    if (variant.startsWith('axe')) await call('inject', 'axe')
    // Collects what the previous variant left behind, such as element wrappers, which would affect this one.
    await session.send('HeapProfiler.collectGarbage')
  }

  async function measure(variant: Variant): Promise<Timing> {
    await prepare(variant)
    await page!.evaluate(heartbeat.start)
    const { roundTrip, spans } = await run(variant)
    const block = (await page!.evaluate(heartbeat.stop)) as number
    return { work: covered(spans), block, roundTrip }
  }

  return {
    page: page!,
    session,
    async open(url) {
      await page!.goto('about:blank')
      await page!.goto(url, { waitUntil: 'load', timeout: 240_000 })
      await page!.evaluate(drawn)
      const { answers } = await call<{ answers: number[] }>('inject', 'prepare')
      return answers.reduce((sum, count) => sum + count, 0)
    },
    prepare,
    run,
    measure,
    async readings() {
      const { answers } = await call<{ answers: { seen: Reading }[] }>('inject', 'collector')
      return answers.map(({ seen }) => seen)
    },
    file: (variant) => path.join(folder, `${variant}.js`),
    close,
  }
}
