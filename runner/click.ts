/** A real click on the extension's icon in Chromium, and the reply that the popup shows, in either kind of browser. */
import type { Browser, Extension, Page, Target } from 'puppeteer-core'
import type { AuditReply } from '../src/messaging/protocol.ts'
import { CannotAudit } from './problems.ts'
import type { Popup } from './session.ts'

/** How long the popup may take to appear, and to say what it found, in milliseconds. */
const limits = { popup: 30_000, reply: 40_000 }

type Opened = { browser: Browser; extension: Extension }

/** Brings `page` to the front and clicks the icon. Returns the popup as a page. */
export async function clickIcon({ browser, extension }: Opened, page: Page): Promise<Page> {
  await page.bringToFront()
  const before = new Set<Target>(browser.targets())
  const isPopup = (target: Target) =>
    !before.has(target) && target.url().startsWith(`chrome-extension://${extension.id}/src/popup/`)
  const appears = browser.waitForTarget(isPopup, { timeout: limits.popup })
  appears.catch(() => {})
  await page.triggerExtensionAction(extension)
  return (await appears).asPage()
}

const isPanel =
  ({ id }: Extension) =>
  (target: Target) =>
    target.url().startsWith(`chrome-extension://${id}/src/popup/index.html?panel`)

/** Opens the side panel with the popup's button. */
export async function openPanel({ browser, extension }: Opened, popup: Page): Promise<Page> {
  const appears = browser.waitForTarget(isPanel(extension), { timeout: limits.popup })
  appears.catch(() => {})
  await popup.click('[data-part="panel"]')
  return (await appears).asPage()
}

export async function closePanel({ browser, extension }: Opened): Promise<void> {
  for (const target of browser.targets().filter(isPanel(extension))) await (await target.asPage()).close()
}

/** A popup that shows its reply. Findings are drawn in two goes: what rows hold comes after the verdict. */
export const shown = 'html:is([data-state=done], [data-state=failed]):not(:has(.row > summary:last-child))'

/** Waits for the reply that the popup shows. Throws `CannotAudit` when there is none in time. */
export async function replyOf(popup: Popup): Promise<AuditReply> {
  try {
    await popup.waitForSelector(shown, { timeout: limits.reply })
    const reply = (await popup.evaluate('globalThis.semaforo?.reply')) as AuditReply | undefined
    if (reply) return reply
  } catch (error) {
    throw new CannotAudit('no-answer', error instanceof Error ? error.message : '')
  }
  throw new CannotAudit('no-answer')
}

/** The greatest height of a popup, in CSS pixels. */
const tallest = 600

/** A screenshot of the popup at the height that a browser gives it, whatever the size of the window. */
export async function pictureOf(popup: Page): Promise<Uint8Array> {
  const size = '[document.documentElement.scrollWidth, document.documentElement.scrollHeight]'
  const [width, height] = (await popup.evaluate(size)) as [number, number]
  return popup.screenshot({ clip: { x: 0, y: 0, width, height: Math.min(height, tallest) } })
}
