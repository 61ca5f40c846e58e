/**
 * Formats of Mercado Pago's keys. A public key is a UUID after its prefix; an access token begins with a long run of digits.
 * Source: devsite-docs samples, adb-payment test mocks, secure-credentials page; read 2026-11-20.
 */
import { isSample } from './key-samples.ts'
import { anyOf, either } from './patterns.ts'

export type KeyKind = 'public-key' | 'access-token' | 'client-secret'

/** The formats fit disguised keys too (`disguiseKeys`): there a digit stands for a digit, `a` for a hexadecimal letter, `z` for another. */
const publicKey = /(?<![\w-])(APP_USR|TEST)-[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12}(?![\w-])/g
const accessToken =
  /(?<![\w-])(APP_USR|TEST)-\d{10,20}-\d{6}-[\da-fA-F]{32}(?:__[A-Za-z]{2}_[A-Za-z]{2}__)?-[Uz]?\d{6,12}(?![\w-])/g
/**
 * The beginning of an access token in a string that is joined with others. No public key has so many digits; a shop's own number of an order
 * may, `TEST-1732730000000`, so that of a test token its date is needed too.
 */
const accessTokenParts = [
  /(?<![\w-])(APP_USR)-\d{13,20}(?:-\d{0,6})?(?:-[\da-fA-F]{0,32})?(?=["'`]\s*[+,\]])/g,
  /(?<![\w-])(TEST)-\d{13,20}-\d{6}(?:-[\da-fA-F]{0,32})?(?=["'`]\s*[+,\]])/g,
]
/**
 * An access token in Base64, which hides it from nobody. After its first four characters it is disguised, which leaves the classes of those that
 * spell `_USR-` and the first digit; a public key is shorter.
 */
const encodedToken = /(?<![A-Za-z\d+/])QVBQ(?:X1VTUi0|z0zzzz0)[\dw-z][A-Za-z\d]{76,118}(?![A-Za-z\d+/])/g
/** A secret has no distinctive format: 32 letters and digits directly after its name. */
const clientSecret = /client[_-]?secret["']?\s*[:=]\s*["']?([A-Za-z0-9]{32})(?![A-Za-z0-9])/gi

/** The nearest client that is named around a secret. Mercado Pago's are numbers. */
const clientId = /client[_-]?id["']?\s*[:=]\s*["']?([\w.-]{1,100})/gi
/** Services whose settings have a secret of that name, when they are named before it. */
const otherServices = [
  ...['facebook', 'google', 'apple', 'github', 'gitlab', 'instagram', 'linkedin', 'twitter', 'twitch', 'discord', 'spotify'],
  ...['auth0', 'okta', 'cognito', 'keycloak', 'azure', 'microsoft', 'slack', 'paypal', 'stripe'],
]
const ofAnother = new RegExp(`${anyOf(otherServices)}[^;]{0,120}$`, 'i')

function isAnothersSecret(text: string, at: number): boolean {
  // Of several that are named before it, it belongs to the last: the SDK may be constructed right before another service's settings.
  const named = ofAnother.exec(text.slice(Math.max(0, at - 200), at))
  if (named && !/mercado-?_?pago/i.test(named[0])) return true
  const around = [...text.slice(Math.max(0, at - 200), at + 300).matchAll(clientId)]
  return around.length > 0 && around.every(([, id]) => !/^\d{6,20}$/.test(id!))
}

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
  for (const pattern of [accessToken, ...accessTokenParts])
    for (const match of text.matchAll(pattern))
      found.push({ kind: 'access-token', mode: mode(match[1]!), key: match[0], at: match.index })
  for (const match of text.matchAll(encodedToken))
    found.push({ kind: 'access-token', mode: 'production', key: match[0], at: match.index })
  for (const match of text.matchAll(publicKey))
    found.push({ kind: 'public-key', mode: mode(match[1]!), key: match[0], at: match.index })
  for (const match of text.matchAll(clientSecret))
    if (!isAnothersSecret(text, match.index))
      found.push({ kind: 'client-secret', mode: 'unknown', key: match[1]!, at: match.index })
  return found.filter(({ key }) => !isSample(key.replace(/^(APP_USR|TEST)-/, '')))
}

/** Matches the code directly before a key that is passed to the SDK as public key. */
export const givesPublicKey = either(
  [
    /(?:new\s+(?:[\w$]{1,20}\.)?|init)MercadoPago\s*\(\s*["'`]?$/,
    /MercadoPago["'`]\s*\]\)?\s*\(\s*["'`]?$/,
    /(?:setPublishableKey\s*\(|public_?-?key["']?\s*[:=])\s*["'`]?$/,
  ],
  'i',
)
