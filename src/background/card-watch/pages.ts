/** The scripts in the pages of the watched tab: put there, and told to stop. */
import pTimeout from 'p-timeout'
import browser from 'webextension-polyfill'
import script from '../../content/card-watch.ts?script&iife'
import type { Kind, Watch } from './watch.ts'

/** Milliseconds that pages have to answer before the watch ends without them. */
const longest = 1500

const ids = { script: 'card-watch', hooks: 'card-watch-hooks' }

type Injection = Parameters<typeof browser.scripting.executeScript>[0]
type Registered = Parameters<typeof browser.scripting.registerContentScripts>[0]

const quietly = (work: Promise<unknown>): Promise<unknown> => pTimeout(work, { milliseconds: longest }).catch(() => {})

/**
 * Has the tab's pages watched from their beginning. In Chromium scripts can be registered for sites only, not for a tab: in another tab of the shop
 * they hear at once that it is not theirs, and withdraw.
 */
export async function watchPages({ tabId, asked }: Watch, kind: Kind): Promise<void> {
  if (kind === 'chromium') {
    const everywhere = {
      matches: asked.origins,
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start',
      persistAcrossSessions: false,
    }
    await unregister()
    await browser.scripting.registerContentScripts([
      { ...everywhere, id: ids.script, js: [script] },
      { ...everywhere, id: ids.hooks, js: [script], world: 'MAIN' },
    ] as unknown as Registered)
  }
  await watchNow(tabId, kind)
}

/** Puts the scripts into the pages that the tab shows; where they are, they look once more. */
export async function watchNow(tabId: number, kind: Kind): Promise<void> {
  const worlds = kind === 'chromium' ? (['ISOLATED', 'MAIN'] as const) : (['ISOLATED'] as const)
  await Promise.all(worlds.map((world) => quietly(inject(tabId, script, world))))
}

/** Ends it: the pages tell once more what they hold, and are left as they were. */
export async function unwatchPages(tabId: number): Promise<void> {
  await unregister()
  await quietly(
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => (globalThis as { semaforoCardWatch?: { stop(): void } }).semaforoCardWatch?.stop(),
      injectImmediately: true,
    } as Injection),
  )
}

async function unregister(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: Object.values(ids) })
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) })
}

const inject = (tabId: number, file: string, world: 'ISOLATED' | 'MAIN') =>
  browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [file],
    world,
    injectImmediately: true,
  } as Injection)
