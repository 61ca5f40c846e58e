/** Starts one real Chromium with the extension in it. */
import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import puppeteer, { type Browser, type Extension, type Page, type Target, type WebWorker } from 'puppeteer-core'
import { mergeBrowserArgs } from './browser-args.ts'
import { endOf } from './browser-end.ts'
import { clickIcon, closePanel, openPanel, pictureOf } from './click.ts'
import { launchFailure } from './launch-failure.ts'
import { crashOf } from './open-page.ts'
import { sampleArgs } from './sample-shop.ts'
import type { BrowserOptions, Session } from './session.ts'
import { until } from './until.ts'

export interface ChromiumSession extends Session {
  extension: Extension
  /** The extension's service worker. */
  worker(): Promise<WebWorker>
}

export const builtExtension = fileURLToPath(new URL('../dist/chrome', import.meta.url))

/** Root cannot use Chromium's sandbox; for other users it stays on. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/**
 * Work that nobody would see: tabs and bubbles that move as they open, and a process kept ready for the next page. Without both a
 * click takes a third less CPU time. Pages keep their animations.
 */
const withoutShow = ['--animation-duration-scale=0', '--disable-features=SpareRendererForSitePerProcess']

/**
 * Puppeteer's default arguments without two that make the browser differ from a tester's: one lets
 * pages open any window, the other runs sandboxed frames in the page's own process.
 */
function launchArgs(visible: boolean, own: string[]): string[] {
  const args = mergeBrowserArgs([
    ...sandbox,
    '--window-size=1280,900',
    '--disable-quic',
    '--disable-component-update',
    ...(visible ? [] : withoutShow),
    ...own,
  ])
  return puppeteer
    .defaultArgs({ headless: !visible, enableExtensions: true, args })
    .filter((arg) => arg !== '--disable-popup-blocking')
    .map((arg) => (arg.startsWith('--disable-features=') ? arg.replace(/(?<=[=,])IsolateSandboxedIframes(,|$)/, '') : arg))
}

async function start(executablePath: string, visible: boolean, args: string[], stop?: AbortSignal): Promise<Browser> {
  fs.accessSync(executablePath, fs.constants.X_OK)
  try {
    return await puppeteer.launch({
      executablePath,
      headless: !visible,
      pipe: true,
      defaultViewport: null,
      enableExtensions: true,
      ignoreDefaultArgs: true,
      args,
      protocolTimeout: 60_000,
      ...endOf(stop),
    })
  } catch (error) {
    if (stop?.aborted) throw error
    throw new Error((await launchFailure(executablePath, args)) || (error as Error).message)
  }
}

/** Launches the browser and installs the extension. Rejects when either fails. */
export async function launch(options: BrowserOptions): Promise<ChromiumSession> {
  const { executablePath, visible = false, args = [], extensionPath = builtExtension, shop, stop } = options
  const browser = await start(executablePath, visible, launchArgs(visible, [...args, ...(shop ? sampleArgs(shop) : [])]), stop)
  try {
    // Not through `enableExtensions`, which does not wait for the installation.
    const id = await browser.installExtension(extensionPath)
    const extension = (await browser.extensions()).get(id)
    if (!extension) throw new Error('the browser did not take the extension')
    return sessionOf(browser, extension)
  } catch (error) {
    await browser.close()
    throw error
  }
}

function sessionOf(browser: Browser, extension: Extension): ChromiumSession {
  const worker = () => workerOf(browser, extension)
  return {
    kind: 'chromium',
    browser,
    extension,
    worker,
    openTab: () => openTab(browser, false),
    openTabBehind: () => openTab(browser, true),
    async toFront(page) {
      await page.bringToFront()
      await page.emulateFocusedPage(false)
    },
    async goOn(page) {
      await page.bringToFront()
      await page.emulateFocusedPage(true)
    },
    lossOf: crashOf,
    clickIcon: (page) => clickIcon({ browser, extension }, page),
    openPanel: (_, popup) => openPanel({ browser, extension }, popup as Page),
    closePanel: () => closePanel({ browser, extension }),
    openOwnPage: (path) => openOwnPage(browser, extension, path),
    pictureOf: (popup) => pictureOf(popup as Page),
    inBackground: async (expression) => (await worker()).evaluate(expression),
    stopBackground: async () => (await worker()).close(),
    isAlive: () => browser.connected,
    close: () => browser.close(),
  }
}

/**
 * A background tab is hidden, and a hidden page may not show what a buyer would see, so until the
 * click the browser treats every tab as the one in front.
 */
async function openTab(browser: Browser, background: boolean): Promise<Page> {
  const page = await browser.newPage({ background })
  await page.emulateFocusedPage(true)
  return page
}

/** Sends the worker a message that it does not know, from a file that runs nothing of its own. */
async function wake(browser: Browser, extension: Extension): Promise<void> {
  const page = await openOwnPage(browser, extension, 'licences.txt')
  await page.evaluate('chrome.runtime.sendMessage({ type: "wake" }).catch(() => {})')
  await page.close()
}

async function openOwnPage(browser: Browser, { id }: Extension, path: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(`chrome-extension://${id}/${path}`)
  return page
}

/** The worker; the browser stops it when it is idle for half a minute, and starts it again for a message. */
async function workerOf(browser: Browser, extension: Extension): Promise<WebWorker> {
  const origin = `chrome-extension://${extension.id}/`
  const isOurs = (found: Target) => found.type() === 'service_worker' && found.url().startsWith(origin)
  // One that is stopping is still listed but can run nothing, and then another takes its place.
  const lost = new Set<Target>()
  let worker: WebWorker | null = null
  await until('the extension starts', async () => {
    const target = browser.targets().find((found) => isOurs(found) && !lost.has(found))
    if (!target) return void (await wake(browser, extension).catch(() => {}))
    worker = await target.worker()
    // One that has just been started has no extension API for a moment.
    return worker?.evaluate('typeof chrome !== "undefined"').catch(() => void lost.add(target))
  })
  return worker!
}
