import { isOldButton, isOldSdkRunning, isSdkV1, isTokenizer, isV2Running, needsNoSdk, tagNotRunning } from '../audit/facts/sdk.ts'
import { isSdkByText } from '../audit/facts/sdk-origin.ts'
import { requirement } from '../audit/requirement.ts'
import type { Finding } from '../audit/types.ts'
import { sdk } from '../knowledge/sources.ts'
import type { ScriptSeen } from '../snapshot/types.ts'

type Old = 'v1' | 'tokenizer' | 'old-button'

/** The current SDK, v2, is used: not v1, the tokenizer or an old payment button. */
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
    'tag-not-running': { outcome: 'cantTell' },
    'sdk-not-seen': { outcome: 'cantTell', elsewhere: true },
    'no-sdk-needed': { outcome: 'inapplicable' },
  },
  check({ scripts, documents, links, markers }, { product }) {
    const old: Finding<Old>[] = scripts.flatMap((script) => {
      const reason = oldKindOf(script)
      return reason ? [{ reason, where: script.where, data: { address: script.src } }] : []
    })
    if (old.length > 0) return old
    const caller = scripts.find(({ signs }) => signs.includes('uses-tokenizer'))
    if (caller)
      return [{ reason: 'tokenizer', where: caller.where, data: { address: caller.src || 'mp.checkout({ tokenizer })' } }]
    // A copy of the old SDK still creates the old global.
    const copy = scripts.find(isSdkByText)
    if (isOldSdkRunning({ scripts, documents }))
      return [{ reason: 'v1', ...(copy && { where: copy.where }), data: { address: copy?.src ?? 'Mercadopago' } }]
    const idle = tagNotRunning({ scripts, documents })
    if (idle) return [{ reason: 'tag-not-running', where: idle.where, data: { address: idle.src } }]
    if (isV2Running(documents)) return [{ reason: 'current' }]
    return [{ reason: needsNoSdk({ scripts, markers, links }, product) ? 'no-sdk-needed' : 'sdk-not-seen' }]
  },
})

function oldKindOf(script: ScriptSeen): Old | null {
  if (isSdkV1(script)) return 'v1'
  if (isTokenizer(script)) return 'tokenizer'
  return isOldButton(script) ? 'old-button' : null
}
