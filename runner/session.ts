/** What a browser of either kind offers to those who audit pages: tabs, which Puppeteer drives alike in both, and the extension. */
import type { Browser, KeyInput, Page } from 'puppeteer-core'
import type { Shop } from '../demo/server.ts'

export const browserKinds = ['chromium', 'firefox'] as const
export type BrowserKind = (typeof browserKinds)[number]

export interface BrowserOptions {
  executablePath: string
  /** A window on the screen instead of none. */
  visible?: boolean
  /** Arguments for the browser; a user's own come first and win. */
  args?: string[]
  /** Folder of the built extension. */
  extensionPath?: string
  /** The sample shop, for which the browser must know invented names and trust an invented authority. */
  shop?: Shop
}

export interface Session {
  kind: BrowserKind
  browser: Browser
  /** Whether a page may load behind another and still be in sight for itself. */
  loadsAhead: boolean
  /** Opens an empty tab. */
  openTab(): Promise<Page>
  toFront(page: Page): Promise<void>
  /** Rejects when a page is lost: its process dies, or there was a file to save instead of a page. Otherwise never settles. */
  lossOf(page: Page): Promise<never>
  /** Brings a page to the front and makes a real click on the extension's icon. */
  clickIcon(page: Page): Promise<Popup>
  /** Opens a page of the extension's own in a tab. */
  openOwnPage(path: string): Promise<Page>
  /** A picture of the popup, as PNG, at the full height that a browser gives it. */
  pictureOf(popup: Popup): Promise<Uint8Array>
  /** The value of an expression in the extension's background: its storage, its badge. */
  inBackground(expression: string): Promise<unknown>
  /** Stops the extension's background, as the browser itself does now and then. */
  stopBackground(): Promise<unknown>
  /** Whether the browser still runs. */
  isAlive(): boolean
  close(): Promise<void>
}

/** Keys by their names in the DOM. In Firefox only Shift can be held down. */
export interface PopupKeyboard {
  press(key: KeyInput): Promise<void>
  down(key: KeyInput): Promise<void>
  up(key: KeyInput): Promise<void>
  type(text: string): Promise<void>
}

/** The open popup. In Chromium it is a page of Puppeteer's like any other; in Firefox, where it is none, this much of one. */
export interface Popup {
  evaluate(expression: string): Promise<unknown>
  $eval<Value>(selector: string, read: (element: Element) => Value): Promise<Value>
  $$eval<Value>(selector: string, read: (elements: Element[]) => Value): Promise<Value>
  waitForSelector(selector: string, options?: { timeout?: number }): Promise<unknown>
  waitForFunction(expression: string, options?: { timeout?: number }): Promise<unknown>
  /** A click with the mouse on an element that is there. */
  click(selector: string): Promise<void>
  /** A click with the mouse that waits for its element. */
  locator(selector: string): { click(): Promise<void> }
  select(selector: string, value: string): Promise<unknown>
  focus(selector: string): Promise<unknown>
  /** Puts the focus on a field and types. */
  type(selector: string, text: string): Promise<void>
  keyboard: PopupKeyboard
  close(): Promise<void>
}
