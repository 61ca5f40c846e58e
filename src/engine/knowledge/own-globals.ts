/**
 * Code of a shop's own that has the name of one of the SDK's globals: a handler `function MercadoPago()`, or an object of functions that
 * call the shop's server. Source: pages of public shops; read 2026-11-27.
 */
import type { KnownGlobal } from './globals.ts'
import { hasSdkPart } from './script-signs.ts'

const declared = String.raw`(?:\b(?:window|self|globalThis|this)\s*\.\s*|\bvar\s+)`
const orItself = String.raw`(?:(?:window\s*\.\s*)?Mercado[Pp]ago\s*\|\|\s*)?`

/** An object by that name, or added to where there is none yet, and a function. The SDK's v2 is a class, and what v1 is has its marks. */
const namespaces = [
  new RegExp(String.raw`${declared}(Mercado[Pp]ago)\s*=\s*${orItself}\{`, 'g'),
  /\bfunction\s+(Mercado[Pp]ago)\s*\(/g,
]
/** A place for the device's id, which `security.js` would fill. */
const ownDevice = /(?:\bvar\s+|\bwindow\s*\.\s*)MP_DEVICE_SESSION_ID\s*=(?!=)/

/** The globals that a script makes for the shop, by an excerpt of its text; none where it has a part of the SDK. */
export function ownGlobalsIn(excerpt: string): KnownGlobal[] {
  if (hasSdkPart(excerpt)) return []
  return namespaces.flatMap((pattern) => [...excerpt.matchAll(pattern)].map(([, name]) => name as KnownGlobal))
}

/** A class or function that takes the place of the SDK's, and code that looks first whether there is one. */
const standIns = [
  /\b(?:window|self|globalThis)\s*\.\s*(Mercado[Pp]ago)\s*=\s*(?:class|function)\b/g,
  /(?<![\w.]\s{0,3})\bclass\s+(Mercado[Pp]ago)\b/g,
]
const looksFirst = /!\s*(?:window\s*\.\s*)?Mercado[Pp]ago\b|\btypeof\s+(?:window\s*\.\s*)?Mercado[Pp]ago\b/

/** The globals of the SDK for which a script makes a stand-in of its own, whatever else makes them. A copy of the SDK is told by its marks. */
export function standInsIn(excerpt: string): KnownGlobal[] {
  if (looksFirst.test(excerpt)) return []
  return standIns.flatMap((pattern) => [...excerpt.matchAll(pattern)].map(([, name]) => name as KnownGlobal))
}

/** Whether a script keeps a device's id under the global's name. */
export const keepsDeviceId = (excerpt: string) => ownDevice.test(excerpt)
