/** Listening to the requests of a watched tab, in the browser that shows them to an extension. */
import { joinReports } from '../../engine/leak/join-reports.ts'
import { emptyReport, type LeakReport } from '../../engine/leak/types.ts'
import { watchRequests } from './requests.ts'

/** Milliseconds until what requests tell is written down, and between two signs of life: Firefox stops a background that has been idle for 30 s. */
const times = { gather: 300, alive: 20_000 }
let waiting = emptyReport()
let timer: ReturnType<typeof setTimeout> | undefined
let alive: ReturnType<typeof setInterval> | undefined
let unwatchRequests: (() => void) | undefined

/**
 * Begins to listen to a tab, in place of any other.
 * @param write is called when requests have told something, which `taken` gives
 * @param stayAwake is called every now and then
 */
export function listenTo(tabId: number, write: () => void, stayAwake: () => void): void {
  stopListening()
  unwatchRequests = watchRequests(tabId, (report) => {
    waiting = joinReports(waiting, report)
    timer ??= setTimeout(write, times.gather)
  })
  alive = setInterval(stayAwake, times.alive)
}

/** Ends it; what was told and not taken stays. */
export function stopListening(): void {
  clearInterval(alive)
  try {
    unwatchRequests?.()
  } catch {
    // The permission was taken back, and the listener with it.
  }
  // Of a permission that is granted once more everything is new: what belonged to the one before must not be touched.
  unwatchRequests = undefined
}

/** What requests have told since it was taken last. */
export function taken(): LeakReport {
  clearTimeout(timer)
  timer = undefined
  const report = waiting
  waiting = emptyReport()
  return report
}
