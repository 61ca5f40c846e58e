/** A browser with a small extension that injects what is to be measured exactly as the product injects its collector. */
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
  /** Work in the page, in milliseconds; in all frames together. */
  work: number
  /** The longest time in which the page could do nothing else. */
  block: number
  /** From the worker's call to its answer. */
  roundTrip: number
}

/** What the worker says of one injection; a span per frame. */
interface Answered {
  roundTrip: number
  spans: { start: number; end: number }[]
}

export interface Lab {
  page: Page
  session: CDPSession
  /** Loads a page anew, lets it come to rest, and gives the number of its elements. */
  open(url: string): Promise<number>
  /** What must be there, and gone, before `run`. */
  prepare(variant: Variant | 'nothing'): Promise<void>
  run(variant: Variant | 'nothing'): Promise<Answered>
  /** Both, with a look at how long the page stands still. */
  measure(variant: Variant): Promise<Timing>
  /** What the collector reads of the page, top frame first. */
  readings(): Promise<Reading[]>
  /** Where an injected script lies. */
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

/** As in `background/read-page.ts`, the collector goes into the frames that a script in the page's world has reached, few at a time. */
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

/** The product's own, as a classic script has it. */
async function mapLimited(): Promise<string> {
  const source = fs.readFileSync(new URL('../../src/background/map-limited.ts', import.meta.url), 'utf8')
  return (await transformWithOxc(source, 'map-limited.ts')).code.replace('export ', '')
}

/** Messages that a page sends itself as fast as it can: what blocks it shows as the longest pause between two. */
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

/** Two frames drawn: style and layout are done. */
const drawn = 'new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(() => resume())))'

/** The browser of the machine. */
export async function browserPath(): Promise<string> {
  const found = await findBrowser()
  if (!found) throw new Error('No browser: name one in CHROME_PATH.')
  return found
}

/** Calls a function of the worker and asks for its answer again and again: one call may take longer than the protocol waits. */
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
    // What the variant before has left behind, wrappers of elements among it, would help or hinder this one.
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
