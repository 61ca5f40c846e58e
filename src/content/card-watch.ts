/**
 * Injected into the pages of a tab in which a payment is watched. Searches the page's address, cookies and web storage in place, and, where the
 * browser shows extensions no requests, the addresses of those that the page makes; what the hooks in the page's own world find is handed on.
 * Nothing but masked findings and numbers of requests leaves the page. No field is read, and nothing is changed.
 */
import { hostShown, searchAddress } from '../engine/leak/address.ts'
import { joinReports, searchRequest } from '../engine/leak/request.ts'
import { searchCookies, searchStored } from '../engine/leak/stored.ts'
import { emptyReport, type Hit, type LeakFinding, type LeakPlace, type LeakReport } from '../engine/leak/types.ts'
import { handshake, maxTold, readTold } from './card-watch/channel.ts'

/** In milliseconds. `watch`: as long as a payment is watched at most. */
const limits = { gather: 250, watch: 30 * 60_000 + 1000 }

/** Only there are requests hidden from extensions. */
const isChromium = !chrome.runtime.getURL('').startsWith('moz-')

function watch() {
  const host = hostShown(location.href)
  const told = new Set<string>()
  const token = crypto.randomUUID()
  let waiting = emptyReport()
  let messages = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = async () => {
    clearTimeout(timer)
    timer = undefined
    const report = waiting
    waiting = emptyReport()
    try {
      if ((await chrome.runtime.sendMessage({ semaforoCardWatch: report })) !== true) stop()
    } catch {
      // The extension was updated, or the page is gone.
      stop()
    }
  }
  const note = (report: LeakReport) => {
    waiting = joinReports(waiting, { ...report, findings: report.findings.filter(isNew) })
    timer ??= setTimeout(flush, limits.gather)
  }
  const isNew = (finding: LeakFinding) => {
    const key = JSON.stringify(finding)
    return !told.has(key) && Boolean(told.add(key))
  }

  /** Searches what the page has put where others can read it. */
  const look = () => {
    const at = (place: LeakPlace, hits: readonly Hit[]): LeakFinding[] => hits.map((hit) => ({ host, ...hit, place }))
    const findings = [
      ...at('page-address', searchAddress(location.href)),
      ...at('cookie', quietly(() => searchCookies(document.cookie))),
      ...at('local-storage', quietly(() => searchStored(entriesOf(localStorage)))),
      ...at('session-storage', quietly(() => searchStored(entriesOf(sessionStorage)))),
    ]
    note({ ...emptyReport(), findings })
  }
  /** Settles when what is told has been heard. */
  const leave = async () => {
    takeAddresses(observer?.takeRecords() ?? [])
    look()
    await flush()
    return true
  }

  const takeAddresses = (entries: readonly PerformanceEntry[]) => {
    for (const { name } of entries) note(searchRequest(name, null))
  }
  const observer = isChromium ? new PerformanceObserver((list) => takeAddresses(list.getEntries())) : null
  observer?.observe({ type: 'resource', buffered: true })

  const hear = ({ detail }: Event & { detail?: unknown }) => {
    messages += 1
    const report = messages <= maxTold ? readTold(detail) : null
    if (report) note(report)
  }
  const greet = () => document.dispatchEvent(new CustomEvent(handshake.token, { detail: token }))
  if (isChromium) {
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
    if (isChromium) document.dispatchEvent(new CustomEvent(token + handshake.stop))
    delete place.semaforoCardWatch
  }
  if (isChromium && window === top) note({ ...emptyReport(), requests: 1 })
  return { stop, leave }
}

/** A page in a sandbox may neither have cookies nor storage. */
function quietly<Value>(read: () => Value[]): Value[] {
  try {
    return read()
  } catch {
    return []
  }
}

function entriesOf(storage: Storage): [string, string][] {
  const entries: [string, string][] = []
  for (let index = 0; index < Math.min(storage.length, 1000); index += 1) {
    const key = storage.key(index) ?? ''
    entries.push([key, storage.getItem(key) ?? ''])
  }
  return entries
}

const place = globalThis as { semaforoCardWatch?: ReturnType<typeof watch> }
place.semaforoCardWatch ??= watch()
export default place.semaforoCardWatch.leave()
