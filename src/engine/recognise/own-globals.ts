/** Globals by the name of one of the SDK's that are the shop's own. */
import type { KnownGlobal } from '../knowledge/globals.ts'
import { keepsDeviceId, ownGlobalsIn } from '../knowledge/own-globals.ts'
import { officialScriptAt } from '../knowledge/scripts.ts'
import type { ScriptCandidate } from '../snapshot/candidates.ts'
import type { ScriptSeen } from '../snapshot/types.ts'

/** Those that code of the frame makes, where nothing in it may be the SDK, or what identifies the device. */
export function ownGlobals(candidates: readonly ScriptCandidate[], scripts: readonly ScriptSeen[]): KnownGlobal[] {
  const roles = scripts.map(({ src }) => officialScriptAt(src)?.role)
  const mayBeSdk = roles.includes('sdk') || scripts.some(({ signs }) => sdkSigns.some((sign) => signs.includes(sign)))
  const keepsId = !roles.includes('device-id') && candidates.some(({ excerpt }) => keepsDeviceId(excerpt))
  return [
    ...(mayBeSdk ? [] : candidates.flatMap(({ excerpt }) => ownGlobalsIn(excerpt))),
    ...(keepsId ? (['MP_DEVICE_SESSION_ID'] as const) : []),
  ]
}

const sdkSigns = ['sdk-body', 'sdk-marks'] as const
