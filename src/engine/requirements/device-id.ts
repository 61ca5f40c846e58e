import { isRunning } from '../audit/facts/globals.ts'
import { scriptsWith } from '../audit/facts/script-signs.ts'
import { isDeviceScript, isSdkV1, isSdkV2, isV1Running, isV2Running, tagNotRunning } from '../audit/facts/sdk.ts'
import { requirement } from '../audit/requirement.ts'
import { approval } from '../knowledge/sources.ts'

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
    'sdk-not-seen': { outcome: 'cantTell' },
    'payment-page-does-it': { outcome: 'inapplicable' },
  },
  check({ scripts, documents }, { product }) {
    const security = scripts.find(isDeviceScript)
    if (security) return [{ reason: 'security-js', where: security.where }]
    if (isRunning(documents, 'MP_DEVICE_SESSION_ID')) return [{ reason: 'device-global' }]
    const v2 = scripts.find(isSdkV2)
    const [off] = scriptsWith(scripts, 'fraud-prevention-off')
    if (off && (v2 || isV2Running(documents))) return [{ reason: 'fraud-prevention-off', where: off.where }]
    const idle = tagNotRunning({ scripts, documents })
    if (v2 && !idle) return [{ reason: 'sdk-v2', where: v2.where }]
    if (product.value === 'checkout-pro') return [{ reason: 'payment-page-does-it' }]
    if (scripts.some(isSdkV1) || isV1Running(documents)) return [{ reason: 'missing' }]
    if (idle) return [{ reason: 'tag-not-running', where: idle.where, data: { address: idle.src } }]
    return [{ reason: isV2Running(documents) ? 'sdk-v2' : 'sdk-not-seen' }]
  },
})
