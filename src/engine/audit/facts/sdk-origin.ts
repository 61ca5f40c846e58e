/** Where a script that is, or may be, MercadoPago.js comes from. */
import { hostOf, pathOf } from '../../knowledge/address.ts'
import { isMercadoPagoHost, isTestHost, looksLikeMercadoPago } from '../../knowledge/hosts.ts'
import { sdkFileName } from '../../knowledge/scripts.ts'
import { betaPath, brandAsUserName, plainBrand, posesAsSdk } from '../../knowledge/sdk-origins.ts'
import type { ScriptSeen } from '../../snapshot/types.ts'

/** Whether a script comes from a host of Mercado Pago's, whatever it is. */
export const isMercadoPagos = ({ src }: ScriptSeen) => isMercadoPagoHost(hostOf(src))

/** Whether a script comes from Mercado Pago's beta or staging host, or from the place for betas of the host for all. */
export const isBetaSdk = (script: ScriptSeen) =>
  isTestHost(hostOf(script.src)) || (isMercadoPagos(script) && betaPath.test(script.src))

/** Whether a script is MercadoPago.js by its text, wherever it comes from. */
export const isSdkByText = ({ signs }: ScriptSeen) => signs.includes('sdk-body')

/** Whether a script of another host than Mercado Pago's has the SDK's file name, which proves nothing: plugins' own code has it too. */
export const hasSdkName = (script: ScriptSeen) => !isMercadoPagos(script) && sdkFileName.test(pathOf(script.src))

/**
 * Whether a script stands at a host that only looks like Mercado Pago's, or has the official host as user name in front of another.
 * @param ownHost the page's, which may carry the name
 */
export function isLookAlike(script: ScriptSeen, ownHost: string): boolean {
  if (!URL.canParse(script.src)) return false
  const { hostname, pathname, username } = new URL(script.src)
  if (username) return brandAsUserName.test(username)
  const poses = posesAsSdk.some((pattern) => pattern.test(hostname + pathname))
  return looksLikeMercadoPago(hostname) && (poses || !plainBrand.test(hostname)) && !isAboveOrBelow(hostname, ownHost)
}

const isAboveOrBelow = (host: string, other: string) => host === other || host.endsWith(`.${other}`) || other.endsWith(`.${host}`)
