/** The script in a followed page: put there, and told to stop. */
import pTimeout from 'p-timeout'
import browser from 'webextension-polyfill'
import follow from '../../content/follow.ts?script&iife'

/** Milliseconds that a page has to answer before following ends without it. */
const longest = 500

/**
 * Runs the script in a tab's top frame, where it tells when the page should be read; where it already runs, it tells once more.
 * @returns whether the browser allowed it
 */
export const watchPage = (tabId: number): Promise<boolean> =>
  browser.scripting
    .executeScript({ target: { tabId }, files: [follow], injectImmediately: true } as Injection)
    .then(isDone, isRefused)

/** Removes the observers from a tab's page, if the page can be reached. */
export const unwatchPage = (tabId: number): Promise<boolean> =>
  pTimeout(
    browser.scripting.executeScript({
      target: { tabId },
      func: () => (globalThis as { semaforoFollow?: { stop(): void } }).semaforoFollow?.stop(),
      injectImmediately: true,
    } as Injection),
    { milliseconds: longest },
  ).then(isDone, isRefused)

type Injection = Parameters<typeof browser.scripting.executeScript>[0]
const isDone = () => true
const isRefused = () => false
