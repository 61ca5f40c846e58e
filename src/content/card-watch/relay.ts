/**
 * In the world of content scripts: searches the page's address, cookies and web storage in place, and, where the
 * browser shows extensions no requests, the addresses of those that the page makes; what the hooks in the page's own world find is handed on.
 * Nothing but masked findings and numbers of requests leaves the page. No field is read, and nothing is changed.
 */
import { hostShown, searchAddress } from '../../engine/leak/address.ts'
import { searchRequest } from '../../engine/leak/request.ts'
import { searchCookies, searchStored } from '../../engine/leak/stored.ts'
import { emptyReport, type LeakFinding, type LeakPlace, type Searched } from '../../engine/leak/types.ts'
import { handshake, most } from './channel.ts'

/** In milliseconds. `watch`: as long as a payment is watched at most. */
const limits = { gather: 250, watch: 30 * 60_000 + 1000 }

/** @param withHooks whether requests are watched from within the page */
function watch(withHooks: boolean) {
  const host = hostShown(location.href)
  const token = crypto.randomUUID()
  let waiting: unknown[] = []
  let told = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = async () => {
    clearTimeout(timer)
    timer = undefined
    const reports = waiting
    waiting = []
    try {
      if ((await chrome.runtime.sendMessage({ semaforoCardWatch: reports })) !== true) stop()
    } catch {
      // The extension was updated, or the page is gone.
      stop()
    }
  }
  const note = (report: unknown) => {
    waiting.push(report)
    timer ??= setTimeout(flush, limits.gather)
  }

  /** Searches what the page has put where others can read it. */
  const look = () => {
    const searched: [LeakPlace, Searched][] = [
      ['page-address', { hits: searchAddress(location.href), whole: true }],
      ['cookie', quietly(() => searchCookies(document.cookie))],
      ['local-storage', quietly(() => searchStorage(localStorage))],
      ['session-storage', quietly(() => searchStorage(sessionStorage))],
    ]
    const findings = searched.flatMap(([place, { hits }]): LeakFinding[] => hits.map((hit) => ({ host, ...hit, place })))
    const unread = searched.every(([, { whole }]) => whole) ? 0 : 1
    note({ ...emptyReport(), findings, sent: unread ? [{ host, requests: 0, bodies: 0, unread, forms: 0 }] : [] })
  }
  /** Settles when what is told has been heard. */
  const leave = async () => {
    takeAddresses(observer?.takeRecords() ?? [])
    look()
    await flush()
    return true as const
  }

  const takeAddresses = (entries: readonly PerformanceEntry[]) => {
    for (const { name } of entries) note(searchRequest(name, null))
  }
  const observer = withHooks ? new PerformanceObserver((list) => takeAddresses(list.getEntries())) : null
  observer?.observe({ type: 'resource', buffered: true })

  const hear = ({ detail }: Event & { detail?: unknown }) => {
    told += 1
    if (told <= most.reports && typeof detail === 'string' && detail.length <= most.characters) note(detail)
  }
  const greet = () => document.dispatchEvent(new CustomEvent(handshake.token, { detail: token }))
  if (withHooks) {
    document.addEventListener(token, hear)
    document.addEventListener(handshake.ready, greet)
    greet()
  }
  addEventListener('pagehide', leave)
  addEventListener('load', look)
  const end = setTimeout(flush, limits.watch)

  const stop = () => {
    observer?.disconnect()
    clearTimeout(timer)
    clearTimeout(end)
    removeEventListener('pagehide', leave)
    removeEventListener('load', look)
    document.removeEventListener(token, hear)
    document.removeEventListener(handshake.ready, greet)
    if (withHooks) document.dispatchEvent(new CustomEvent(token + handshake.stop))
    delete place.semaforoCardWatch
  }
  // The page itself was a request, too; its address is searched as the page's.
  if (withHooks && window === top) note({ ...emptyReport(), sent: [{ host, requests: 1, bodies: 0, unread: 0, forms: 0 }] })
  return { stop, leave }
}

/** A page in a sandbox may neither have cookies nor storage. */
function quietly(search: () => Searched): Searched {
  try {
    return search()
  } catch {
    return { hits: [], whole: true }
  }
}

/** Entries of a storage that are searched. */
const mostEntries = 1000

function searchStorage(storage: Storage): Searched {
  const keys = Array.from({ length: Math.min(storage.length, mostEntries) }, (_, index) => storage.key(index) ?? '')
  const { hits, whole } = searchStored(keys.map((key) => [key, storage.getItem(key) ?? '']))
  return { hits, whole: whole && storage.length <= mostEntries }
}

const place = globalThis as { semaforoCardWatch?: ReturnType<typeof watch> }

/** Begins, or looks once more where it has begun. Settles when what there is to tell has been heard. */
export function relay(withHooks: boolean): Promise<true> {
  place.semaforoCardWatch ??= watch(withHooks)
  return place.semaforoCardWatch.leave()
}
