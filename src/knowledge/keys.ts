/**
 * Shapes of Mercado Pago's keys. A public key is a uuid behind its prefix; an access token begins with a long run of digits.
 * Source: devsite-docs samples, adb-payment test mocks, secure-credentials page; read 2026-11-20.
 */
export type KeyKind = 'public-key' | 'access-token' | 'client-secret'

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const publicKey = new RegExp(`\\b(APP_USR|TEST)-${uuid}\\b`, 'gi')
const accessToken = /\b(APP_USR|TEST)-\d{10,20}-\d{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-U?\d{6,12}\b/gi
/** A secret has no shape of its own: 32 letters and digits right behind its name. */
const clientSecret = /client_?secret["']?\s*[:=]\s*["']([A-Za-z0-9]{32})["']/gi

export interface KeyFound {
  kind: KeyKind
  mode: 'test' | 'production' | 'unknown'
  key: string
  /** Position in the text. */
  at: number
}

/** Every key in `text`. Samples made of one repeated character, or of the alphabet in order, are placeholders and no keys. */
export function keysIn(text: string): KeyFound[] {
  if (!/APP_USR-|TEST-|client_?secret/i.test(text)) return []
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

/** `APP_USR-00000000-0000-…`, `TEST-xxxxxxxx-…`, `APP_USR-12345678-1234-1234-1234-123456789012`. */
const isPlaceholder = (key: string) => {
  const body = key
    .replace(/^(APP_USR|TEST)-/i, '')
    .replace(/[^0-9a-z]/gi, '')
    .toLowerCase()
  return (
    new Set(body).size <= 2 ||
    '0123456789abcdef0123456789abcdef0123456789abcdef'.includes(body) ||
    /^(1234567890?|0123456789)+\d*$/.test(body)
  )
}

/** A test buyer's e-mail address. Source: test user pages. */
export const testBuyer = /\btest_?user_?\d+@testuser\.com\b/i

/** Code that hands a key to the SDK as public key: just before the key. */
export const givesPublicKey =
  /(new\s+(window\.)?MercadoPago\s*\(|setPublishableKey\s*\(|initMercadoPago\s*\(|public_?-?key["']?\s*[:=])\s*["'`]?$/i
