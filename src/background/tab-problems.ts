/** Why a tab cannot be read: pages that are closed to extensions, and what the browser's refusal means. */
import type { Problem } from '../messaging/protocol.ts'

const stores =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org|addons\.opera\.com)(\/|$)/

/**
 * Why a tab with this address cannot be audited, or null when it can be tried. Chromium hides the
 * address of its own pages and of files that the extension may not read; there `problemOfRefusal`
 * decides.
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
 * The problem that the browser's refusal to run a script means. Firefox always gives the same
 * message, but also the address: of web pages it refuses its PDF viewer and the error page shown
 * instead of a page that did not load.
 * @param now the address after the refusal; missing when the page navigated away, because that
 * revokes access to the tab
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
