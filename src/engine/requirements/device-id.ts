import { officialOf } from '../audit/page-facts.ts'
import { requirement } from '../audit/requirement.ts'
import type { ScriptId } from '../knowledge/scripts.ts'
import { approval } from '../knowledge/sources.ts'

/** The device is identified, which raises approval: SDK v2 does it by itself, else `security.js`. */
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
    'sdk-not-seen': { outcome: 'cantTell' },
    'payment-page-does-it': { outcome: 'inapplicable' },
  },
  check({ scripts, documents }, { product }) {
    const official = (...ids: ScriptId[]) => scripts.find((script) => ids.some((id) => officialOf(script)?.id === id))
    const running = (name: string) => documents.some(({ globals }) => globals.some((each) => each === name))
    const security = official('security-js')
    if (security) return [{ reason: 'security-js', where: security.where }]
    if (running('MP_DEVICE_SESSION_ID')) return [{ reason: 'device-global' }]
    const v2 = official('sdk-v2', 'sdk-v2-beta')
    const off = scripts.find(({ signs }) => signs.includes('fraud-prevention-off'))
    if (off && (v2 || running('MercadoPago'))) return [{ reason: 'fraud-prevention-off', where: off.where }]
    if (v2) return [{ reason: 'sdk-v2', where: v2.where }]
    if (product.value === 'checkout-pro') return [{ reason: 'payment-page-does-it' }]
    if (official('sdk-v1') || running('Mercadopago')) return [{ reason: 'missing' }]
    return [{ reason: running('MercadoPago') ? 'sdk-v2' : 'sdk-not-seen' }]
  },
})
