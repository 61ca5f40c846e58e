/** Globals by the name of one of the SDK's that are the shop's own. */
import type { KnownGlobal } from '../knowledge/globals.ts'
import { keepsDeviceId, ownGlobalsIn, standInsIn } from '../knowledge/own-globals.ts'
import { officialScriptAt } from '../knowledge/scripts.ts'
import type { ScriptCandidate } from '../snapshot/candidates.ts'
import type { ScriptSeen } from '../snapshot/types.ts'

/**
 * Those that code of the frame makes, where nothing in it may be the SDK, or what identifies the device. An inline script that makes the global
 * stands in for the SDK, so that the global is no sign of an official one beside it either.
 */
export function ownGlobals(candidates: readonly ScriptCandidate[], scripts: readonly ScriptSeen[]): KnownGlobal[] {
  const roles = scripts.map(({ src }) => officialScriptAt(src)?.role)
  const mayBeSdk = roles.includes('sdk') || scripts.some(({ signs }) => sdkSigns.some((sign) => signs.includes(sign)))
  const keepsId = !roles.includes('device-id') && candidates.some(({ excerpt }) => keepsDeviceId(excerpt))
  return [
    ...(mayBeSdk
      ? candidates.filter(isClassic).flatMap(({ excerpt }) => standInsIn(excerpt))
      : candidates.flatMap(({ excerpt }) => ownGlobalsIn(excerpt))),
    ...(keepsId ? (['MP_DEVICE_SESSION_ID'] as const) : []),
  ]
}

/** An inline script whose declarations are globals. */
const isClassic = ({ from, where }: ScriptCandidate) => from === 'inline' && !/\stype="(?!text\/javascript)/.test(where.snippet)

const sdkSigns = ['sdk-body', 'sdk-marks'] as const
