/** Waiting for a page to come to rest. */
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'

/** How long network and document must be quiet, and when we stop waiting for it, in milliseconds. */
const quiet = { idle: 250, cap: 2000 }

/** A pause. It does not keep the program alive by itself: most pauses here only bound something else. */
export const sleep = (milliseconds: number) => setTimeout(milliseconds, undefined, { ref: false })

/** Runs in the page: resolves when the document has not changed for `idle`. Text, because a compiled function would not work there. */
const documentIsQuiet = (idle: number) => `new Promise((resolve) => {
  let timer = setTimeout(resolve, ${idle})
  const observer = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(resolve, ${idle}) })
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  setTimeout(resolve, ${quiet.cap})
})`

async function atRest(page: Page, idle: number): Promise<void> {
  await Promise.all([
    page.waitForNetworkIdle({ idleTime: idle, timeout: quiet.cap }).catch((error: Error) => {
      if (error.name !== 'TimeoutError') throw error
    }),
    page.evaluate(documentIsQuiet(idle)),
  ])
}

/**
 * Waits, for a bounded time, until neither network nor document have moved for `idle` milliseconds. A page that sends itself on takes
 * its document away under us; then the next one is waited for, a few times at most. A page whose script never ends is waited for no
 * longer than the rest.
 */
export async function settle(page: Page, idle = quiet.idle): Promise<void> {
  for (let times = 0; times < 5; times += 1) {
    const rested = atRest(page, idle).then(
      () => true,
      () => false,
    )
    if (await Promise.race([rested, sleep(quiet.cap + 500).then(() => true)])) return
    await sleep(quiet.idle)
  }
}
