import { hasSign, isSecureFrame, officialOf, ownCardFields } from '../audit/page-facts.ts'
import { requirement } from '../audit/requirement.ts'
import { quality } from '../knowledge/sources.ts'

/** Card data is typed into Mercado Pago's own iframes, so that it never touches the shop's page. */
export const secureFields = requirement({
  id: 'secure-fields',
  category: 'security',
  level: 'recommended',
  how: 'page',
  products: ['checkout-api'],
  scope: 'everywhere',
  needs: ['fields', 'secureHosts', 'frames', 'scripts'],
  sources: [quality],
  reasons: {
    'plain-fields': { outcome: 'failed' },
    iframes: { outcome: 'passed' },
    'form-not-seen': { outcome: 'cantTell' },
    'hosted-form': { outcome: 'inapplicable' },
  },
  check(parts) {
    const plain = ownCardFields(parts).filter(({ kind }) => kind !== 'holder')
    if (plain.length > 0) return plain.map(({ where, kind }) => ({ reason: 'plain-fields', where, data: { field: kind } }))
    const secure = parts.frames.find(isSecureFrame) ?? parts.secureHosts[0]
    if (secure) return [{ reason: 'iframes', where: secure.where }]
    if (parts.scripts.some((script) => officialOf(script)?.role === 'tokenizer')) return [{ reason: 'hosted-form' }]
    return [{ reason: hasSign(parts.scripts, 'uses-fields') ? 'iframes' : 'form-not-seen' }]
  },
})
