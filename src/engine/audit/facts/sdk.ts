/** Which of Mercado Pago's scripts the page loads, runs and calls. */
import { pathOf } from '../../knowledge/address.ts'
import { type OfficialScript, officialScriptAt } from '../../knowledge/scripts.ts'
import type { DocumentSeen, ScriptSeen, Snapshot } from '../../snapshot/types.ts'
import type { Context } from '../types.ts'
import { isRunning } from './globals.ts'
import { linksAbout } from './links.ts'
import { hasMarker } from './markers.ts'
import { hasSign } from './script-signs.ts'
import { countScriptsNotRead } from './unread.ts'

/** The official script that a script loads, or undefined. */
export const officialOf = (script: ScriptSeen): OfficialScript | undefined =>
  script.src ? officialScriptAt(script.src) : undefined

const hasRole =
  (...roles: OfficialScript['role'][]) =>
  (script: ScriptSeen) => {
    const official = officialOf(script)
    return official !== undefined && roles.includes(official.role)
  }

/** Whether a script is MercadoPago.js itself (v1, v2 or beta), from Mercado Pago. */
export const isSdk = hasRole('sdk')
/** Whether a script is the tokenizer, which draws a card form of Mercado Pago's own. */
export const isTokenizer = hasRole('tokenizer')
/** Whether a script is one of the old payment buttons. */
export const isOldButton = hasRole('button')
/** Whether a script takes part in paying (SDK, tokenizer or old button), unlike scripts that only measure or identify devices. */
export const isPaymentScript = hasRole('sdk', 'tokenizer', 'button')

/** Whether a script identifies the buyer's device. */
export const isDeviceScript = hasRole('device-id')

/** Whether a script is SDK v1. */
export const isSdkV1 = (script: ScriptSeen) => officialOf(script)?.id === 'sdk-v1'
/** Whether a script is SDK v2, including its beta. */
export const isSdkV2 = (script: ScriptSeen) => {
  const id = officialOf(script)?.id
  return id === 'sdk-v2' || id === 'sdk-v2-beta'
}

/** Whether SDK v1 has made its global. */
export const isV1Running = (documents: readonly DocumentSeen[]) => isRunning(documents, 'Mercadopago')
/** Whether SDK v2 has made its global. */
export const isV2Running = (documents: readonly DocumentSeen[]) => isRunning(documents, 'MercadoPago')
/** Whether MercadoPago.js has made its global, v1's or v2's. */
export const isSdkRunning = (documents: readonly DocumentSeen[]) => isRunning(documents, 'MercadoPago', 'Mercadopago')

/** The one official script of the SDK whose global the probe does not know. */
const forerunner = /\/checkout\.js$/

/** A tag for browsers without modules, which no browser of today runs. */
const neverRuns = ({ where }: ScriptSeen) => /^<script\b[^>]*\snomodule\b/i.test(where.snippet)

/** Whether an official script of the SDK was served and left its global in the page's world: else something else has made that. The forerunner of v1 is believed by its tag. */
export const hasRun = (script: ScriptSeen, documents: readonly DocumentSeen[]) =>
  !neverRuns(script) &&
  script.text !== 'failed' &&
  (isSdkV2(script) ? isV2Running(documents) : forerunner.test(pathOf(script.src)) || isV1Running(documents))

/**
 * The tag of the official SDK that nothing came of: blocked, not found, refused, or still loading. Nothing passes on its account. A second
 * tag for old browsers beside one that runs is not meant.
 */
export function tagNotRunning({ scripts, documents }: Pick<Snapshot, 'scripts' | 'documents'>): ScriptSeen | undefined {
  const tags = scripts.filter(isSdk)
  const running = tags.filter((tag) => hasRun(tag, documents)).map(officialOf)
  return tags.find((tag) => !hasRun(tag, documents) && !running.includes(officialOf(tag)))
}

/**
 * Whether v1 runs, and not only something of the shop's that has the name of its global, as an instance of v2 may: where the official v2
 * runs, all of the shop's code was read, and none of it is v1 or calls it.
 */
export function isOldSdkRunning({ scripts, documents }: Pick<Snapshot, 'scripts' | 'documents'>): boolean {
  if (!isV1Running(documents)) return false
  const isNew = scripts.some((script) => isSdkV2(script) && hasRun(script, documents))
  const mayBeOld = scripts.some(
    (script) => isSdkV1(script) || script.signs.includes('sdk-body') || script.signs.includes('sdk-marks'),
  )
  return !isNew || mayBeOld || hasSign(scripts, 'uses-v1') || countScriptsNotRead({ scripts, documents }) > 0
}

/** Whether code of the page calls the SDK, v1 or v2. */
export const callsSdk = (scripts: readonly ScriptSeen[]) => hasSign(scripts, 'uses-v1', 'uses-v2')

/** Whether the page loads, runs or calls the SDK, of any version. */
export const usesWebSdk = ({ scripts, documents }: Pick<Snapshot, 'scripts' | 'documents'>) =>
  scripts.some(isPaymentScript) || isSdkRunning(documents) || callsSdk(scripts)

/** Whether Checkout Pro works without the SDK here: no code calls it, and a plain link pays or no container awaits a button. */
export const needsNoSdk = (
  { scripts, markers, links }: Pick<Snapshot, 'scripts' | 'markers' | 'links'>,
  product: Context['product'],
) =>
  product.value === 'checkout-pro' &&
  !callsSdk(scripts) &&
  (linksAbout(links, 'payment').length > 0 || !hasMarker(markers, 'pro-container'))
