/** What several requirements and the context ask of a snapshot, answered once and in one way. */
import { isMercadoPagoHost, isSecureFieldsHost, isTestHost, looksLikeMercadoPago } from '../knowledge/hosts.ts'
import { drawsItsOwn, processorMark } from '../knowledge/processors.ts'
import type { ScriptSign } from '../knowledge/script-signs.ts'
import { type OfficialScript, officialScriptAt, posesAsSdk } from '../knowledge/scripts.ts'
import type { DocumentSeen, FieldSeen, FrameSeen, ScriptSeen, Snapshot } from '../snapshot/types.ts'

/** The official script a script element loads, or undefined. */
export const officialOf = (script: ScriptSeen): OfficialScript | undefined =>
  script.src ? officialScriptAt(script.src) : undefined

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname : '')

/** Whether the SDK itself (v1, v2 or beta) is loaded from Mercado Pago. */
export const loadsOfficialSdk = (scripts: readonly ScriptSeen[]) => scripts.some((script) => officialOf(script)?.role === 'sdk')

/** Whether any script of the page's carries a sign. */
export const hasSign = (scripts: readonly ScriptSeen[], ...signs: ScriptSign[]) =>
  scripts.some((script) => script.signs.some((sign) => signs.includes(sign)))

/** A script at a host that only looks like Mercado Pago's, or with the official host as user name in front of another. */
export function isLookAlike(script: ScriptSeen, ownHost: string): boolean {
  if (!URL.canParse(script.src)) return false
  const { hostname, pathname, username } = new URL(script.src)
  if (username) return /mercado|mlstatic/i.test(username)
  return (
    looksLikeMercadoPago(hostname) &&
    posesAsSdk(hostname, pathname) &&
    hostname !== ownHost &&
    !ownHost.endsWith(`.${hostname}`) &&
    !hostname.endsWith(`.${ownHost}`)
  )
}

/** Whether a script comes from Mercado Pago's beta or staging host, or from the place for betas of the host for all. */
export const isBetaSdk = (script: ScriptSeen) =>
  isTestHost(hostOf(script.src)) || (isMercadoPagos(script) && /\/beta\//.test(script.src))

/** Whether a script comes from a host of Mercado Pago's, whatever it is. */
export const isMercadoPagos = ({ src }: ScriptSeen) => isMercadoPagoHost(hostOf(src))

/** Whether MercadoPago.js has made its global, v1's or v2's. */
export const sdkIsRunning = (documents: readonly DocumentSeen[]) =>
  documents.some(({ globals }) => globals.includes('MercadoPago') || globals.includes('Mercadopago'))

/** A frame in which Mercado Pago's SDK takes card data. */
export const isSecureFrame = (frame: FrameSeen) => isSecureFieldsHost(hostOf(frame.src))

type CardFormParts = Pick<Snapshot, 'fields' | 'scripts' | 'secureHosts' | 'frames'>

/**
 * The card fields of the shop's own Mercado Pago form: not a Brick's, not another processor's, and, where nothing on the form says
 * Mercado Pago, only if no other form does.
 */
export function ownCardFields({ fields, scripts, secureHosts, frames }: CardFormParts): FieldSeen[] {
  const candidates = fields.filter((field) => !field.inBrick && (field.mercadoPago || !field.otherProcessor))
  const marked = candidates.filter((field) => field.mercadoPago)
  if (marked.some(({ kind }) => kind !== 'holder')) return marked
  const drawnElsewhere =
    secureHosts.length > 0 || frames.some(isSecureFrame) || hasSign(scripts, 'uses-bricks', 'uses-checkout', 'uses-fields')
  return drawnElsewhere || isAnothersForm(scripts) ? marked : candidates
}

/** Nothing says whose form it is, and a library of another processor is there to take it, while none of the page's code gives it to ours. */
const isAnothersForm = (scripts: readonly ScriptSeen[]) =>
  scripts.some(({ src }) => processorMark.test(hostOf(src)) && !drawsItsOwn.test(src)) &&
  !hasSign(scripts, 'uses-v1', 'uses-card-form', 'uses-card-methods')
