/** Starts one real Firefox with the extension in it. */
import { fileURLToPath } from 'node:url'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import type { Shop } from '../../demo/server.ts'
import { endOf } from '../browser-end.ts'
import { CannotAudit } from '../problems.ts'
import type { BrowserOptions, Popup, Session } from '../session.ts'
import { until } from '../until.ts'
import { type ChromeScope, chromeScopeOf } from './chrome-scope.ts'
import { type FirefoxPopup, popupBehind } from './popup.ts'

export const builtForFirefox = fileURLToPath(new URL('../../dist/firefox', import.meta.url))

export interface FirefoxSession extends Session {
  /** Sets a preference of the running browser. */
  prefer(name: string, value: string | number | boolean): Promise<unknown>
  /** Undoes every `prefer`. */
  forgetPreferences(): Promise<void>
  emptyCache(): Promise<unknown>
}

/** Preferences that map the sample shop's host names to this machine and its ports. */
const shopPreferences = ({ hosts, ports }: Shop) => ({
  'network.dns.localDomains': [...hosts.secure, ...hosts.plain].join(),
  'network.socket.forcePort': `443=${ports.secure};80=${ports.plain}`,
})

async function start(
  executablePath: string,
  visible: boolean,
  args: string[],
  preferences: object,
  stop?: AbortSignal,
): Promise<Browser> {
  try {
    return await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: !visible,
      defaultViewport: null,
      // Without this WebDriver cannot reach the icon and the popup, which belong to the browser itself.
      args: ['--remote-allow-system-access', ...args],
      extraPrefsFirefox: { ...preferences },
      protocolTimeout: 60_000,
      ...endOf(stop),
    })
  } catch (error) {
    // Puppeteer's first line only says that it failed; the browser's reason follows.
    const { message } = error as Error
    throw new Error(/^stderr:\n(.+)/m.exec(message)?.[1] ?? message)
  }
}

/** Launches the browser and installs the extension. Rejects when either fails. */
export async function launchFirefox(options: BrowserOptions): Promise<FirefoxSession> {
  const { executablePath, visible = false, args = [], extensionPath = builtForFirefox, shop, stop } = options
  const browser = await start(executablePath, visible, args, shop ? shopPreferences(shop) : {}, stop)
  try {
    const scope = chromeScopeOf(browser)
    // Puppeteer runs all sites in one process and lets pages open windows; a tester's Firefox does neither.
    await scope.call('setPreference', 'fission.webContentIsolationStrategy', 1)
    await scope.call('setPreference', 'dom.disable_open_during_load', true)
    if (!visible) await scope.call('stopAnimations')
    if (shop) await scope.call('trust', shop.authority)
    return sessionOf(browser, scope, await browser.installExtension(extensionPath))
  } catch (error) {
    await browser.close()
    throw error
  }
}

function sessionOf(browser: Browser, scope: ChromeScope, addon: string): FirefoxSession {
  const preferred = new Set<string>()
  return {
    async prefer(name, value) {
      preferred.add(name)
      await scope.call('setPreference', name, value)
    },
    async forgetPreferences() {
      for (const name of preferred) await scope.call('clearPreference', name)
      preferred.clear()
    },
    emptyCache: () => scope.call('emptyCache'),
    kind: 'firefox',
    browser,
    openTab: () => browser.newPage(),
    toFront: (page) => page.bringToFront(),
    goOn: (page) => page.bringToFront(),
    lossOf: (page) => lossOf(scope, page),
    clickIcon: (page) => clickIcon(scope, addon, page),
    openPanel: (page, popup) => openPanel(scope, addon, page, popup),
    closePanel: async () => {
      const [page] = await browser.pages()
      if (page) await viewIn(scope, addon, page, 'panel').close()
    },
    openOwnPage: (path) => openOwnPage(browser, scope, addon, path),
    pictureOf: (popup) => (popup as FirefoxPopup).picture(),
    inBackground: (expression) => scope.call('inBackground', addon, expression),
    stopBackground: () => scope.call('stopBackground', addon),
    isAlive: () => scope.isConnected(),
    close: () => browser.close(),
  }
}

/** A tab's id in WebDriver BiDi. */
const nameOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id

async function clickIcon(scope: ChromeScope, addon: string, page: Page): Promise<Popup> {
  await page.bringToFront()
  const popup = viewIn(scope, addon, page, 'popup')
  // A click on the icon would close an open popup.
  await popup.close()
  await scope.call('clickIcon', nameOf(page), addon)
  await popup.isOpen('the popup opens')
  return popup
}

/** Clicks the popup's button that opens the sidebar. */
async function openPanel(scope: ChromeScope, addon: string, page: Page, popup: Popup): Promise<Popup> {
  const panel = viewIn(scope, addon, page, 'panel')
  await popup.click('[data-part="panel"]')
  await panel.isOpen('the sidebar opens')
  return panel
}

/** The popup or the sidebar in a page's window, open or not. */
function viewIn(scope: ChromeScope, addon: string, page: Page, view: 'popup' | 'panel') {
  const ask = (what: string, ...args: unknown[]) => scope.call(what, nameOf(page), addon, view, ...args)
  const isOpen = () => ask('isOpen')
  const open = popupBehind({
    evaluate: (expression) => ask('inView', expression),
    press: (expression) => ask('pressInView', expression),
    pressKey: (key, shift) => ask('pressKeyInView', key, shift),
    picture: () => ask('pictureOfView'),
    isOpen,
    close: () => ask('close'),
  })
  return { ...open, isOpen: (what: string) => until(what, isOpen, 10_000) }
}

/**
 * WebDriver cannot navigate to an extension's page or report that it has loaded, but it can drive
 * the tab afterwards.
 */
async function openOwnPage(browser: Browser, scope: ChromeScope, addon: string, path: string): Promise<Page> {
  const page = await browser.newPage({ type: 'window' })
  const url = await scope.call('showOwnPage', nameOf(page), addon, path)
  const isThere = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`
  await until(`${url} opens`, () => page.evaluate(isThere).catch(() => false))
  return page
}

/** Rejects when the address is a download, which never shows a document. */
function lossOf(scope: ChromeScope, page: Page): Promise<never> {
  const loss = new Promise<never>((_, reject) => {
    scope.on<{ context: string }>('browsingContext.downloadWillBegin', ({ context }) => {
      if (context === nameOf(page) && page.url() === 'about:blank') reject(new CannotAudit('no-page'))
    })
  })
  loss.catch(() => {}) // avoids an unhandled rejection; whoever awaits it still gets the error
  return loss
}
