/** What leaves a page is cut here: addresses lose their query values, keys their middle. Pure; used wherever text is taken from a page. */

const queryOrFragment = /([?#])[^\s"'<>]*/
const keyShapes = /\b(APP_USR|TEST)-[A-Za-z0-9_-]{6,}/g
const longSecret = /\b[A-Za-z0-9]{32,}\b/g

/** Address without user info, query and fragment. Not an address: cut text. */
export function redactUrl(url: string): string {
  if (!URL.canParse(url)) return cut(url.replace(queryOrFragment, ''), 200)
  const parsed = new URL(url)
  if (parsed.protocol === 'data:' || parsed.protocol === 'javascript:') return `${parsed.protocol}…`
  if (parsed.protocol === 'blob:') return `blob:${parsed.origin}`
  if (parsed.protocol === 'about:') return `about:${parsed.pathname}`
  return cut(maskKeys(`${parsed.protocol}//${parsed.host}${parsed.pathname}`), 300)
}

/** Keys and tokens shown by their ends only: `APP_USR-1234…abcd`. */
export function maskKeys(text: string): string {
  return text
    .replace(keyShapes, (key, prefix: string) => `${prefix}-${middleMasked(key.slice(prefix.length + 1))}`)
    .replace(longSecret, middleMasked)
}

const middleMasked = (secret: string) => (secret.length < 12 ? '…' : `${secret.slice(0, 4)}…${secret.slice(-4)}`)

/** `text` with white space folded, at most `length` characters. */
export function cut(text: string, length: number): string {
  const folded = text.replace(/\s+/g, ' ').trim()
  return folded.length > length ? `${folded.slice(0, length - 1)}…` : folded
}

/** Attributes that may hold what a buyer typed, or code; never shown. */
const hiddenAttributes = /^(value|srcdoc|style|on.*|integrity|nonce)$/i

/** An element's own tag as text, attributes cut, `value` left out, addresses and keys redacted. */
export function snippetOf(tag: string, attributes: Iterable<{ name: string; value: string }>): string {
  let out = `<${tag}`
  for (const { name, value } of attributes) {
    if (hiddenAttributes.test(name)) continue
    const shown = cut(maskKeys(value.slice(0, 300).replace(queryOrFragment, '$1…')), 75).replaceAll('"', '&quot;')
    out += shown ? ` ${name}="${shown}"` : ` ${name}`
    if (out.length > 300) return `${out.slice(0, 299)}…`
  }
  return `${out}>`
}
