import { isRunning } from '../audit/facts/globals.ts'
import { scriptsWith } from '../audit/facts/script-signs.ts'
import { hasRun, isDeviceScript, isSdkV1, isSdkV2, isV1Running, isV2Running, tagNotRunning } from '../audit/facts/sdk.ts'
import { requirement } from '../audit/requirement.ts'
import { approval } from '../knowledge/sources.ts'
import type { ScriptSeen } from '../snapshot/types.ts'

/** The buyer's device is identified, which raises approval rates. SDK v2 does so by itself; otherwise `security.js` is needed. */
export const deviceId = requirement({
  id: 'device-id',
  category: 'approval',
  level: 'recommended',
  how: 'page',
  products: ['checkout-api', 'bricks', 'checkout-pro'],
  scope: 'anywhere',
  needs: ['scripts', 'documents'],
  sources: [approval],
  reasons: {
    'sdk-v2': { outcome: 'passed' },
    'security-js': { outcome: 'passed' },
    'device-global': { outcome: 'passed' },
    'fraud-prevention-off': { outcome: 'failed' },
    missing: { outcome: 'failed' },
    'tag-not-running': { outcome: 'cantTell' },
    'security-js-not-running': { outcome: 'cantTell' },
    'sdk-not-seen': { outcome: 'cantTell', elsewhere: true },
    'payment-page-does-it': { outcome: 'inapplicable' },
  },
  check({ scripts, documents }, { product }) {
    const security = scripts.find(isDeviceScript)
    const identified = isRunning(documents, 'MP_DEVICE_SESSION_ID')
    if (security && (identified || hasOwnOutput(security))) return [{ reason: 'security-js', where: security.where }]
    if (identified) return [{ reason: 'device-global' }]
    const silent = security && [
      { reason: 'security-js-not-running' as const, where: security.where, data: { address: security.src } },
    ]
    const runs = isV2Running(documents)
    const [off] = scriptsWith(scripts, 'fraud-prevention-off')
    // Mercado Pago's payment page identifies the device by itself.
    if (off && runs && product.value !== 'checkout-pro') return silent ?? [{ reason: 'fraud-prevention-off', where: off.where }]
    const v2 = scripts.find((script) => isSdkV2(script) && hasRun(script, documents))
    if (v2 && !off) return [{ reason: 'sdk-v2', where: v2.where }]
    if (product.value === 'checkout-pro') return [{ reason: 'payment-page-does-it' }]
    if (isV1Running(documents) || scripts.some((script) => isSdkV1(script) && hasRun(script, documents)))
      return silent ?? [{ reason: 'missing' }]
    if (runs) return [{ reason: 'sdk-v2' }]
    if (silent) return silent
    const idle = tagNotRunning({ scripts, documents })
    return [idle ? { reason: 'tag-not-running', where: idle.where, data: { address: idle.src } } : { reason: 'sdk-not-seen' }]
  },
})

/** Whether the tag of `security.js`, which the server had, names a global of the shop's own for the device, which cannot be asked for. */
const hasOwnOutput = ({ where, text }: ScriptSeen) => text !== 'failed' && /\soutput="\w/.test(where.snippet)
