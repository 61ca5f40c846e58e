/** What both kinds of browser offer: tabs, which Puppeteer drives alike in both, and the extension. */
import type { Browser, KeyInput, Page } from 'puppeteer-core'
import type { Shop } from '../demo/server.ts'

export const browserKinds = ['chromium', 'firefox'] as const
export type BrowserKind = (typeof browserKinds)[number]

export interface BrowserOptions {
  executablePath: string
  /** Show a window. */
  visible?: boolean
  /** Arguments for the browser; the user's come first and take precedence. */
  args?: string[]
  /** Folder of the built extension. */
  extensionPath?: string
  /** Ends the browser when aborted, also while it starts. Without it Puppeteer ends the browser at signals. */
  stop?: AbortSignal
  /** The sample shop, whose invented names and certificate the browser must know. */
  shop?: Shop
}

export interface Session {
  kind: BrowserKind
  browser: Browser
  /** Opens an empty tab, which comes to the front; that closes an open popup. */
  openTab(): Promise<Page>
  /** Opens an empty tab behind the one in front. Only where a page can load there and still be visible to itself. */
  openTabBehind?(): Promise<Page>
  toFront(page: Page): Promise<void>
  /** Gives a page the focus back that the popup took, so that typing goes on. */
  goOn(page: Page): Promise<void>
  /** Rejects when a page is lost: its process dies, or the address is a download. Otherwise never settles. */
  lossOf(page: Page): Promise<never>
  /** Brings a page to the front and makes a real click on the extension's icon. */
  clickIcon(page: Page): Promise<Popup>
  /** Opens the side panel, or sidebar, with the popup's button, in the page's window. */
  openPanel(page: Page, popup: Popup): Promise<Popup>
  closePanel(): Promise<void>
  /** Opens a page of the extension's own in a tab. */
  openOwnPage(path: string): Promise<Page>
  /** A screenshot of the popup, as PNG, at the height that a browser gives it. */
  pictureOf(popup: Popup): Promise<Uint8Array>
  /** Evaluates an expression in the extension's background. */
  inBackground(expression: string): Promise<unknown>
  /** Stops the extension's background, as the browser does when it is idle. */
  stopBackground(): Promise<unknown>
  /** Whether the browser still runs. */
  isAlive(): boolean
  close(): Promise<void>
}

/** Keys have their DOM names. In Firefox only Shift can be held down. */
export interface PopupKeyboard {
  press(key: KeyInput): Promise<void>
  down(key: KeyInput): Promise<void>
  up(key: KeyInput): Promise<void>
  type(text: string): Promise<void>
}

/**
 * The open popup or side panel. In Chromium it is a Puppeteer page; in Firefox, where it is not, an object with
 * these methods of one.
 */
export interface Popup {
  evaluate(expression: string): Promise<unknown>
  $eval<Value>(selector: string, read: (element: Element) => Value): Promise<Value>
  $$eval<Value>(selector: string, read: (elements: Element[]) => Value): Promise<Value>
  waitForSelector(selector: string, options?: { timeout?: number }): Promise<unknown>
  waitForFunction(expression: string, options?: { timeout?: number }): Promise<unknown>
  /** Clicks an element that exists. */
  click(selector: string): Promise<void>
  /** Waits for the element, then clicks it. */
  locator(selector: string): { click(): Promise<void> }
  select(selector: string, value: string): Promise<unknown>
  focus(selector: string): Promise<unknown>
  /** Focuses a field and types. */
  type(selector: string, text: string): Promise<void>
  keyboard: PopupKeyboard
  close(): Promise<void>
}
