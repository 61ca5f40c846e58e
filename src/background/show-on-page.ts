/** Outlines an element on the page when the tester asks for it. */
import browser from 'webextension-polyfill'
import outline from '../content/outline.ts?script&iife'
import type { Where } from '../engine/snapshot/types.ts'
import type { ShowReply } from '../messaging/protocol.ts'

/** Scrolls to the element and outlines it for some seconds. `gone`: the element or its page no longer exists. */
export async function showOnPage(tabId: number, where: Where): Promise<ShowReply> {
  if (where.selector.length === 0) return 'gone'
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [outline] })
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: (selector: string[]) =>
        (globalThis as { semaforoOutline?: (selector: string[]) => boolean }).semaforoOutline?.(selector) ?? false,
      args: [where.selector],
    })
    return answer?.result === true ? 'shown' : 'gone'
  } catch {
    return 'gone'
  }
}
