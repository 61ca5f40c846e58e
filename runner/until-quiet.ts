/** Waits until a page is quiet. */
import { setTimeout } from 'node:timers/promises'
import pTimeout from 'p-timeout'
import type { Page } from 'puppeteer-core'

/** How long network and document must be quiet, and how long to wait for that at most, in milliseconds. */
const quiet = { idle: 250, cap: 2000 }

/** Resolves after so many milliseconds. Does not keep the process alive: most uses only limit another wait. */
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
 * Waits, for a limited time, until network and document have been quiet for `idle` milliseconds. When the page navigates meanwhile, waits
 * for the next document, at most five times. A page whose script never ends is waited for no longer than others.
 */
export async function untilQuiet(page: Page, idle = quiet.idle): Promise<void> {
  for (let times = 0; times < 5; times += 1) {
    const rested = atRest(page, idle).then(
      () => true,
      () => false,
    )
    if (await pTimeout(rested, { milliseconds: quiet.cap + 500, fallback: () => true })) return
    await sleep(quiet.idle)
  }
}
