/** What can be told of a tab before reading it: pages that no extension may read, each with what to do about it. */
import type { Problem } from '../messaging/protocol.ts'

const stores =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org|addons\.opera\.com)(\/|$)/

/**
 * Why a tab with this address cannot be audited, or null when it can be tried. Of its own pages, and of files it may not read, Chromium does
 * not tell the extension the address; the refusal then says more.
 */
export function problemOfAddress(url: string | undefined): Problem | null {
  if (!url || /^(https?|file):/.test(url)) return url && stores.test(url) ? 'store-page' : null
  return /^(chrome|edge|brave|opera|vivaldi|about|chrome-extension|moz-extension|devtools|view-source|chrome-search|chrome-untrusted):/.test(
    url,
  )
    ? 'browser-page'
    : 'unsupported-page'
}

/**
 * Which problem the browser's refusal to run a script stands for. Firefox always says the same, and tells the address of what was clicked:
 * of web pages it refuses its PDF viewer and its own page in the place of one that did not load. `now` is the address after the refusal: a
 * page that leaves takes the grant along, and with it the address.
 */
export function problemOfRefusal(error: unknown, url = '', now = ''): Problem {
  const message = error instanceof Error ? error.message : String(error)
  if (/no tab with id|tab was closed|invalid tab/i.test(message)) return 'tab-gone'
  if (url && !now) return 'page-changed'
  if (url.startsWith('file:')) return 'file-without-permission'
  if (/error page|chrome-error/i.test(message)) return 'page-failed-to-load'
  if (
    /frame with id \d+ (was removed|is not|not found)|no frame with id|frame was removed|document.*(removed|changed)|navigat/i.test(
      message,
    )
  )
    return 'page-changed'
  if (/extensions gallery|webstore/i.test(message)) return 'store-page'
  if (/missing host permission/i.test(message)) {
    if (!url) return 'page-changed'
    if (!/^https?:/.test(url)) return 'browser-page'
    return /\.pdf$/i.test(new URL(url).pathname) ? 'pdf' : 'page-failed-to-load'
  }
  if (/cannot access|cannot be scripted/i.test(message)) return 'browser-page'
  return 'unexpected'
}
