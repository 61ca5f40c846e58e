/**
 * Injected into the page of a followed tab. Tells the worker when the page should be read: when it is at rest after loading, after its
 * address has changed, and when another part of the payment is shown. Tells nothing about the page, changes nothing, and calls no
 * function of the page's.
 */
import { all, attribute, readyStateOf, tagOf } from './collect/dom.ts'
import { isRendered } from './collect/visibility.ts'

/** In milliseconds. */
const limits = {
  /** Without a change a page is at rest. */
  rest: 800,
  /** A page that is never at rest is read nevertheless. */
  unrest: 6000,
  /** From one reading to the next. */
  between: 3000,
  /** Nothing was read: following ends. */
  idle: 30 * 60_000,
}

/** What a payment is made of, and what speaks about it. */
const parts =
  'iframe, form, input, select, dialog, [role="dialog"], [role="alert"], a[href*="mercadopago"], canvas, img[src^="data:"]'
const mostParts = 400
const changing = ['hidden', 'style', 'class', 'open', 'src', 'aria-hidden']

/** What is shown of the payment, to compare. Leaves the page never. */
const shown = () =>
  Array.from(all(document, parts))
    .slice(0, mostParts)
    .map((element) => `${tagOf(element)}${isRendered(element) ? attribute(element, 'src') : '-'}`)
    .join(' ')

/** Watches the page until `stop`. */
function watch() {
  let last: string | null = null
  let changedAt = 0
  let askedAt = 0
  let readAt = 0
  let due = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let idle: ReturnType<typeof setTimeout> | undefined

  /** Asks the worker, which answers whether to go on. After an update of the extension nobody answers. */
  const tell = async (said: 'read' | 'idle') => {
    try {
      if ((await chrome.runtime.sendMessage({ semaforoFollow: said })) !== true) stop()
    } catch {
      stop()
    }
  }
  const waitForIdle = () => {
    clearTimeout(idle)
    idle = setTimeout(tell, limits.idle, 'idle')
  }
  const check = async () => {
    timer = undefined
    const now = performance.now()
    const resting = readyStateOf(document) === 'complete' && now - changedAt >= limits.rest
    if ((!resting && now - askedAt < limits.unrest) || now - readAt < limits.between) return plan()
    const before = last
    last = shown()
    if (!due && last === before) return
    due = false
    readAt = now
    waitForIdle()
    await tell('read')
  }
  const plan = () => {
    timer ??= setTimeout(check, limits.rest)
  }
  const changed = () => {
    changedAt = performance.now()
    if (timer === undefined) askedAt = changedAt
    plan()
  }
  const observer = new MutationObserver(changed)
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: changing })

  /** Has the page read once it is at rest, whether or not anything has changed. */
  const read = () => {
    due = true
    changed()
  }
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
    clearTimeout(idle)
    delete place.semaforoFollow
  }
  return { read, stop }
}

const place = globalThis as { semaforoFollow?: ReturnType<typeof watch> }
// Injected again whenever the tab loads or its address changes; the first one stays.
place.semaforoFollow ??= watch()
place.semaforoFollow.read()
export default true
