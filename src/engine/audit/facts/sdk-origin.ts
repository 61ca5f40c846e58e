/** Where a script that is, or may be, MercadoPago.js comes from. */
import { hostOf, pathOf } from '../../knowledge/address.ts'
import { hasBrandSlip } from '../../knowledge/brand-slips.ts'
import { isMercadoPagoHost, isTestHost, isWithin, looksLikeMercadoPago } from '../../knowledge/hosts.ts'
import { sdkFileName } from '../../knowledge/scripts.ts'
import { betaPath, brandAsUserName, plainBrand, posesAsSdk, proxiedSdk, sdkPath } from '../../knowledge/sdk-origins.ts'
import type { ScriptSeen } from '../../snapshot/types.ts'
import { isSameSite, shopOf } from './same-site.ts'

/** Whether any kind of script comes from one of Mercado Pago's hosts. */
export const isMercadoPagos = ({ src }: ScriptSeen) => isMercadoPagoHost(hostOf(src))

/** Whether a script comes from one of Mercado Pago's beta or staging hosts, or from the beta path of its shared host. */
export const isBetaSdk = (script: ScriptSeen) =>
  isTestHost(hostOf(script.src)) || (isMercadoPagos(script) && betaPath.test(script.src))

/** Whether a script is MercadoPago.js by its text, wherever it comes from. */
export const isSdkByText = ({ signs }: ScriptSeen) => signs.includes('sdk-body')

/** Whether a script of another host is the official one behind a proxy, by its address. */
export const isProxied = (script: ScriptSeen) =>
  !isMercadoPagos(script) && proxiedSdk.test(pathOf(script.src).replace(/%2f/gi, '/'))

/** Whether a script of another host has the SDK's file name or path. It proves nothing by itself: plugins use that name too. */
export const hasSdkName = (script: ScriptSeen) =>
  !isMercadoPagos(script) && (isProxied(script) || [sdkFileName, sdkPath].some((name) => name.test(pathOf(script.src))))

/** Whether a script file may have brought the SDK that runs: it has the SDK's marks, makes its global, or has an address without a host. */
export const mayBringSdk = ({ src, signs }: ScriptSeen) =>
  src !== '' && (signs.includes('sdk-marks') || signs.includes('defines-global') || /^(?:data|blob):/.test(src))

/**
 * Whether a script's host only looks like Mercado Pago's, or its address has the official host as user name before another host.
 * @param ownHost the page's own host, which may contain Mercado Pago's name
 */
export function isLookAlike(script: ScriptSeen, ownHost: string): boolean {
  if (!URL.canParse(script.src)) return false
  const { hostname, pathname, username } = new URL(script.src)
  if (username) return brandAsUserName.test(username)
  const poses = posesAsSdk.some((pattern) => pattern.test(hostname + pathname))
  const looksAlike = looksLikeMercadoPago(hostname) || (hasBrandSlip(hostname) && !isMercadoPagoHost(hostname))
  return looksAlike && (poses || !plainBrand.test(hostname)) && !isOwn(hostname, ownHost)
}

/** Whether a host is the shop's, whose own name contains Mercado Pago's: above or below the page's host, or beside it. */
const isOwn = (host: string, ownHost: string) =>
  isWithin(host, ownHost) ||
  isWithin(ownHost, host) ||
  (isSameSite(host, ownHost) && looksLikeMercadoPago(shopOf(`https://${ownHost}/`)))
