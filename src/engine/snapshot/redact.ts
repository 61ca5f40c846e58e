/** Redacts what leaves a page: removes query values and masks keys. Pure; used wherever text is taken from a page. */
import { isSample } from '../knowledge/key-samples.ts'

/** Matches to the end of the text, because the query may contain spaces, quotes and further addresses. */
const queryOrFragment = /([?#])[\s\S]*/
/** After a capital letter, the prefix must be followed by hexadecimal digits: `LATEST-version` is an ordinary word. */
const keyShapes = /(?<![A-Z])(?:APP_USR|TEST)-[\w-]{6,}|(?:APP_USR|TEST)-[\da-fA-F]{8}[\w-]*/g
const longSecret = /[a-z\d]{32,}/gi

/** Address without user info, query and fragment. Text that is not an address is masked and cut. */
export function redactUrl(url: string): string {
  if (!URL.canParse(url)) return cut(maskKeys(withoutQuery(url)), 200)
  const parsed = new URL(url)
  if (parsed.protocol === 'data:' || parsed.protocol === 'javascript:') return `${parsed.protocol}…`
  if (parsed.protocol === 'blob:') return `blob:${parsed.origin}`
  const origin = parsed.protocol === 'about:' ? 'about:' : `${parsed.protocol}//${parsed.host}`
  return cut(maskKeys(origin + parsed.pathname), 300)
}

/** Text that may be an address, with everything after `?` or `#` removed. */
export const withoutQuery = (text: string) => text.replace(queryOrFragment, '')

/** Like `redactUrl`, but keeps a user name before the host: it can disguise the real host and has to stay visible. */
export function redactDisguised(url: string): string {
  const { username, protocol, host, pathname } = new URL(url)
  return username ? cut(maskKeys(`${protocol}//${username.slice(0, 60)}@${host}${pathname}`), 300) : redactUrl(url)
}

/** Far longer than any text that is handed over. Tens of megabytes would overflow the stack of the patterns. */
const longest = 1_000_000

/** Masks keys and tokens except for both ends: `APP_USR-1234…abcd`. */
export function maskKeys(text: string, masked = middleMasked): string {
  // Fast path: this runs for thousands of texts, and most are shorter than the shortest key, `TEST-` and six characters.
  if (text.length < 11) return text
  return text
    .slice(0, longest)
    .replace(keyShapes, (key) => {
      const secret = key.indexOf('-') + 1
      return key.slice(0, secret) + masked(key.slice(secret))
    })
    .replace(longSecret, masked)
}

const middleMasked = (secret: string) => (secret.length < 12 ? '…' : `${secret.slice(0, 4)}…${secret.slice(-4)}`)

/**
 * `text` with keys and tokens of the same length and shape, but other characters between both ends, so that they can still be
 * recognised. Samples, which are no keys, stay as they are.
 */
export const disguiseKeys = (text: string) =>
  maskKeys(text, (secret) => (isSample(secret) ? secret : secret.replace(middle, otherOf)))

const middle = /(?<=.{4})[^\W_](?=.{4})/g
const otherOf = (sign: string) => (sign < 'A' ? '0' : /[a-f]/i.test(sign) ? 'a' : 'z')

/** `text` with white space folded, at most `length` characters. */
export const cut = (text: string, length: number): string => shorten(text.replace(/\s+/g, ' ').trim(), length)

/** Text of a page in the form in which it may be handed over: keys masked, white space folded, length limited. */
export const redactText = (text: string, length = 320): string => cut(maskKeys(text), length)

/** At most `length` characters, without splitting a surrogate pair. */
const shorten = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…` : text

/** Attributes that may hold what a buyer typed, or code; never shown. */
const hiddenAttributes = /^((aria-)?value.*|srcdoc|style|on.*|integrity|nonce)$/i

/**
 * An element's own tag as text: attributes shortened, `value` left out, addresses and keys redacted.
 * @param read gives an attribute's value: asked only for the attributes that are kept, so that a `value` attribute is never read
 */
export function snippetOf(tag: string, names: readonly string[], read: (name: string) => string): string {
  let out = `<${maskKeys(tag)}`
  for (const name of names) {
    if (hiddenAttributes.test(name)) continue
    const shown = cut(maskKeys(beginning(read(name)).replace(queryOrFragment, '$1…')), 75).replaceAll('"', '&quot;')
    out += ` ${maskKeys(name)}${shown && `="${shown}"`}`
    if (out.length > 300) break
  }
  return shorten(`${out}>`, 300)
}

/** The beginning of a long value, without the word at the cut: half a key would no longer be recognised and masked. */
const beginning = (value: string) => (value.length > 300 ? value.slice(0, 300).replace(/(?<![\w-])[\w-]+$/, '…') : value)
