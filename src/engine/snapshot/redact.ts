/** What leaves a page is cut here: addresses lose their query values, keys their middle. Pure; used wherever text is taken from a page. */

/** To the end: what stands behind may hold spaces, quotes and more addresses. */
const queryOrFragment = /([?#])[\s\S]*/
/** Behind a capital letter only what looks like a key is one: `LATEST-version` is a word. */
const keyShapes = /(?<![A-Z])(?:APP_USR|TEST)-[\w-]{6,}|(?:APP_USR|TEST)-[0-9a-fA-F]{8}[\w-]*/g
const longSecret = /[A-Za-z0-9]{32,}/g

/** Address without user info, query and fragment. Not an address: cut text. */
export function redactUrl(url: string): string {
  if (!URL.canParse(url)) return cut(maskKeys(withoutQuery(url)), 200)
  const parsed = new URL(url)
  if (parsed.protocol === 'data:' || parsed.protocol === 'javascript:') return `${parsed.protocol}…`
  if (parsed.protocol === 'blob:') return `blob:${parsed.origin}`
  const origin = parsed.protocol === 'about:' ? 'about:' : `${parsed.protocol}//${parsed.host}`
  return cut(maskKeys(origin + parsed.pathname), 300)
}

/** Text that may be an address, without what stands behind `?` or `#`. */
export const withoutQuery = (text: string) => text.replace(queryOrFragment, '')

/** As `redactUrl`, with a user name in front of the host kept: it is a disguise that must stay visible. */
export function redactDisguised(url: string): string {
  const { username, protocol, host, pathname } = new URL(url)
  return username ? cut(maskKeys(`${protocol}//${username.slice(0, 60)}@${host}${pathname}`), 300) : redactUrl(url)
}

/** Far more than is handed over of any text; tens of megabytes would exhaust the patterns' stack. */
const longest = 1_000_000

/** Keys and tokens shown by their ends only: `APP_USR-1234…abcd`. */
export function maskKeys(text: string): string {
  // Most texts are too short for `TEST-` and six more, and thousands are asked.
  if (text.length < 11) return text
  return text
    .slice(0, longest)
    .replace(keyShapes, (key) => {
      const secret = key.indexOf('-') + 1
      return key.slice(0, secret) + middleMasked(key.slice(secret))
    })
    .replace(longSecret, middleMasked)
}

const middleMasked = (secret: string) => (secret.length < 12 ? '…' : `${secret.slice(0, 4)}…${secret.slice(-4)}`)

/** `text` with white space folded, at most `length` characters. */
export const cut = (text: string, length: number): string => shorten(text.replace(/\s+/g, ' ').trim(), length)

/** Words of a page as they may be handed over: keys masked, folded and cut. */
export const redactText = (text: string, length = 320): string => cut(maskKeys(text), length)

/** At most `length` characters, of which none is half of a pair. */
const shorten = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…` : text

/** Attributes that may hold what a buyer typed, or code; never shown. */
const hiddenAttributes = /^((aria-)?value.*|srcdoc|style|on.*|integrity|nonce)$/i

/** An element's own tag as text, attributes cut, `value` left out, addresses and keys redacted. */
export function snippetOf(tag: string, attributes: Iterable<{ name: string; value: string }>): string {
  let out = `<${maskKeys(tag)}`
  for (const attribute of attributes) {
    const { name } = attribute
    if (hiddenAttributes.test(name)) continue
    const shown = cut(maskKeys(beginning(attribute.value).replace(queryOrFragment, '$1…')), 75).replaceAll('"', '&quot;')
    out += ` ${maskKeys(name)}${shown && `="${shown}"`}`
    if (out.length > 300) break
  }
  return shorten(`${out}>`, 300)
}

/** As much of a long value as a snippet may show, without the word that the cut went through: half a key is no longer known as one. */
const beginning = (value: string) => (value.length > 300 ? value.slice(0, 300).replace(/(?<![\w-])[\w-]+$/, '…') : value)
