/**
 * Formats of Mercado Pago's keys. A public key is a UUID after its prefix; an access token begins with a long run of digits.
 * Source: devsite-docs samples, adb-payment test mocks, secure-credentials page; read 2026-11-20.
 */
export type KeyKind = 'public-key' | 'access-token' | 'client-secret'

const publicKey = /(?<![\w-])(APP_USR|TEST)-[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12}(?![\w-])/g
const accessToken = /(?<![\w-])(APP_USR|TEST)-\d{10,20}-\d{6}-[\da-fA-F]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-U?\d{6,12}(?![\w-])/g
/** A secret has no distinctive format: 32 letters and digits directly after its name. */
const clientSecret = /client[_-]?secret["']?\s*[:=]\s*["']?([A-Za-z0-9]{32})(?![A-Za-z0-9])/gi

/** Every text with a key contains one of these. */
export const keyHint = /APP_USR-|TEST-|client[_-]?secret/i

export interface KeyFound {
  kind: KeyKind
  mode: 'test' | 'production' | 'unknown'
  key: string
  /** Position in the text. */
  at: number
}

/** Every key in `text`. Samples made of one repeated character, or of the alphabet in order, are placeholders and left out. */
export function keysIn(text: string): KeyFound[] {
  if (!keyHint.test(text)) return []
  const found: KeyFound[] = []
  const mode = (prefix: string) => (prefix.toUpperCase() === 'TEST' ? 'test' : 'production')
  for (const match of text.matchAll(accessToken))
    found.push({ kind: 'access-token', mode: mode(match[1]!), key: match[0], at: match.index })
  for (const match of text.matchAll(publicKey))
    found.push({ kind: 'public-key', mode: mode(match[1]!), key: match[0], at: match.index })
  for (const match of text.matchAll(clientSecret))
    found.push({ kind: 'client-secret', mode: 'unknown', key: match[1]!, at: match.index })
  return found.filter(({ key }) => !isPlaceholder(key))
}

/** `APP_USR-00000000-1111-…`, the digits or the hexadecimal alphabet in order: samples, not real keys. */
function isPlaceholder(key: string): boolean {
  const body = key.replace(/^(APP_USR|TEST)-/, '')
  const groups = body.split(/[^0-9a-zA-Z]+/)
  const plain = groups.join('').toLowerCase()
  const inOrder = ['0123456789abcdef', '1234567890abcdef', '1234567890'].some((row) => row.repeat(8).includes(plain))
  return new Set(plain).size <= 2 || inOrder || groups.every((group) => new Set(group).size === 1)
}

/** Matches the code directly before a key that is passed to the SDK as public key. */
export const givesPublicKey =
  /((new\s+(window\.)?|init)MercadoPago\s*\(|setPublishableKey\s*\(|public_?-?key["']?\s*[:=])\s*["'`]?$/i
