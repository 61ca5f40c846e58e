/**
 * Formats of Mercado Pago's keys. A public key is a UUID after its prefix; an access token begins with a long run of digits.
 * Source: devsite-docs samples, adb-payment test mocks, secure-credentials page; read 2026-11-20.
 */
import { isSample } from './key-samples.ts'

export type KeyKind = 'public-key' | 'access-token' | 'client-secret'

/** The formats fit disguised keys too (`disguiseKeys`): there a digit stands for a digit, `a` for a hexadecimal letter, `z` for another. */
const publicKey = /(?<![\w-])(APP_USR|TEST)-[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12}(?![\w-])/g
const accessToken =
  /(?<![\w-])(APP_USR|TEST)-\d{10,20}-\d{6}-[\da-fA-F]{32}(?:__[A-Za-z]{2}_[A-Za-z]{2}__)?-[Uz]?\d{6,12}(?![\w-])/g
/** A secret has no distinctive format: 32 letters and digits directly after its name. */
const clientSecret = /client[_-]?secret["']?\s*[:=]\s*["']?([A-Za-z0-9]{32})(?![A-Za-z0-9])/gi

export interface KeyFound {
  kind: KeyKind
  mode: 'test' | 'production' | 'unknown'
  key: string
  /** Position in the text. */
  at: number
}

/** Every key in `text`. Samples are placeholders and left out. */
export function keysIn(text: string): KeyFound[] {
  const found: KeyFound[] = []
  const mode = (prefix: string) => (prefix.toUpperCase() === 'TEST' ? 'test' : 'production')
  for (const match of text.matchAll(accessToken))
    found.push({ kind: 'access-token', mode: mode(match[1]!), key: match[0], at: match.index })
  for (const match of text.matchAll(publicKey))
    found.push({ kind: 'public-key', mode: mode(match[1]!), key: match[0], at: match.index })
  for (const match of text.matchAll(clientSecret))
    found.push({ kind: 'client-secret', mode: 'unknown', key: match[1]!, at: match.index })
  return found.filter(({ key }) => !isSample(key.replace(/^(APP_USR|TEST)-/, '')))
}

/** Matches the code directly before a key that is passed to the SDK as public key. */
export const givesPublicKey =
  /((new\s+(window\.)?|init)MercadoPago\s*\(|setPublishableKey\s*\(|public_?-?key["']?\s*[:=])\s*["'`]?$/i
