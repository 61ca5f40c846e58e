import { officialOf } from '../audit/page-facts.ts'
import { requirement } from '../audit/requirement.ts'
import type { Finding } from '../audit/types.ts'
import type { ScriptId } from '../knowledge/scripts.ts'
import { sdk } from '../knowledge/sources.ts'
import type { ScriptSeen } from '../snapshot/types.ts'

type Old = 'v1' | 'tokenizer' | 'old-button'
const oldScripts: Partial<Record<ScriptId, Old>> = {
  'sdk-v1': 'v1',
  'web-tokenize-checkout': 'tokenizer',
  'web-payment-checkout': 'old-button',
  'render-js': 'old-button',
}

/** The SDK of today, v2: not v1, the tokenizer or a button of the past. */
export const sdkVersion = requirement({
  id: 'sdk-version',
  category: 'security',
  level: 'recommended',
  how: 'page',
  products: ['checkout-api', 'bricks', 'checkout-pro'],
  scope: 'everywhere',
  needs: ['scripts', 'documents', 'links', 'markers'],
  sources: [sdk],
  reasons: {
    v1: { outcome: 'failed' },
    tokenizer: { outcome: 'failed' },
    'old-button': { outcome: 'failed' },
    current: { outcome: 'passed' },
    'sdk-not-seen': { outcome: 'cantTell' },
    'no-sdk-needed': { outcome: 'inapplicable' },
  },
  check({ scripts, documents, links, markers }, { product }) {
    const running = (name: string) => documents.some(({ globals }) => globals.some((each) => each === name))
    const old: Finding<Old>[] = scripts.flatMap((script) => {
      const reason = oldScripts[officialOf(script)?.id ?? 'sdk-v2']
      return reason ? [{ reason, where: script.where, data: { address: script.src } }] : []
    })
    if (old.length > 0) return old
    // A copy of the old SDK still makes the old global.
    const copy = scripts.find(({ signs }) => signs.includes('sdk-body'))
    if (running('Mercadopago'))
      return [{ reason: 'v1', ...(copy && { where: copy.where }), data: { address: copy?.src ?? 'Mercadopago' } }]
    if (scripts.some(isV2) || running('MercadoPago')) return [{ reason: 'current' }]
    const plainLink = links.some(({ about }) => about === 'payment') || !markers.some(({ id }) => id === 'pro-container')
    return [{ reason: product.value === 'checkout-pro' && plainLink ? 'no-sdk-needed' : 'sdk-not-seen' }]
  },
})

function isV2(script: ScriptSeen): boolean {
  const id = officialOf(script)?.id
  return id === 'sdk-v2' || id === 'sdk-v2-beta'
}
