/** Notices that another document takes a tab's top frame, because the browser may never answer for the one that was there. */
import browser, { type Tabs } from 'webextension-polyfill'

/** Identifies the top frame's document: when its navigation began. Rejects where no script may run. */
export async function topDocument(tabId: number): Promise<number | undefined> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: () => performance.timeOrigin,
    injectImmediately: true,
  } as Parameters<typeof browser.scripting.executeScript>[0])
  return injected?.result as number | undefined
}

/** Another document was found in the tab. */
export class Replaced extends Error {}

/**
 * What `read` gives. Rejects at once when the tab shows another document meanwhile: with `Replaced`, or with the browser's refusal
 * when the click gives no access to that one. A frame that loads by itself does not count.
 * @param read gets the document that is there at the start; undefined when it was gone before it answered
 */
export async function unlessReplaced<Read>(
  tabId: number,
  read: (first: () => number | undefined) => Promise<Read>,
): Promise<Read> {
  let first: number | undefined
  // The first to be asked is the first to answer: who is asked later and answers before it is another document.
  topDocument(tabId).then(
    (document) => {
      first = document
    },
    () => {},
  )
  let compare: (id: number, change: Tabs.OnUpdatedChangeInfoType) => void = () => {}
  const replaced = new Promise<never>((_, reject) => {
    compare = async (id, { status }) => {
      if (id !== tabId || !status) return
      try {
        if ((await topDocument(tabId)) !== first) reject(new Replaced())
      } catch (refusal) {
        reject(refusal)
      }
    }
  })
  browser.tabs.onUpdated.addListener(compare)
  try {
    return await Promise.race([read(() => first), replaced])
  } finally {
    browser.tabs.onUpdated.removeListener(compare)
  }
}
