/** The requests of the watched tab, where the browser shows them: in Firefox, while it is granted. None is delayed or changed. */
import browser, { type WebRequest } from 'webextension-polyfill'
import { type Body, searchRequest } from '../../engine/leak/request.ts'
import type { LeakReport } from '../../engine/leak/types.ts'

type Seen = WebRequest.OnBeforeRequestDetailsType

/** What was sent, as Firefox tells it: a form's fields, or bytes. Of a file only that there was one. */
function bodyOf({ requestBody }: Seen): Body {
  if (!requestBody) return null
  const { formData, raw = [], error } = requestBody
  if (error) return 'unread'
  if (formData) {
    const fields = Object.entries(formData as unknown as Record<string, string[]>).flatMap(([name, values]) =>
      values.map((value) => [name, value] as const),
    )
    return { fields, place: 'form' }
  }
  const decoder = new TextDecoder()
  const bytes = raw.flatMap(({ bytes }) => (bytes ? [new Uint8Array(bytes as ArrayBuffer)] : []))
  const isPacked = bytes[0]?.[0] === 0x1f && bytes[0][1] === 0x8b
  if (bytes.length === 0 || isPacked) return raw.length > 0 ? 'unread' : null
  return { text: bytes.map((each) => decoder.decode(each, { stream: true })).join('') }
}

/** Tells what each request of a tab holds of a card, until the function that is returned is called. */
export function watchRequests(tabId: number, tell: (report: LeakReport) => void): () => void {
  const shown = browser.webRequest?.onBeforeRequest
  const look = (seen: Seen) => {
    // Nothing of a request is told when something goes wrong, not even in an error's words.
    try {
      tell(searchRequest(seen.url, bodyOf(seen)))
    } catch {
      tell(searchRequest(new URL(seen.url).origin, 'unread'))
    }
    return undefined
  }
  shown?.addListener(look, { urls: ['<all_urls>'], tabId }, ['requestBody'])
  return () => shown?.removeListener(look)
}
