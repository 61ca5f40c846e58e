import { readCardForm } from '../audit/facts/card-form.ts'
import { requirement } from '../audit/requirement.ts'
import { quality } from '../knowledge/sources.ts'

/** Card data is typed into Mercado Pago's own iframes, so that the shop's page never handles it. */
export const secureFields = requirement({
  id: 'secure-fields',
  category: 'security',
  level: 'recommended',
  how: 'page',
  products: ['checkout-api'],
  scope: 'everywhere',
  beforePaying: true,
  within: ['controls'],
  needs: ['fields', 'secureHosts', 'frames', 'scripts'],
  sources: [quality],
  reasons: {
    'plain-fields': { outcome: 'failed' },
    iframes: { outcome: 'passed' },
    'form-not-seen': { outcome: 'cantTell', elsewhere: true },
    'empty-hosts': { outcome: 'cantTell' },
    'hosted-form': { outcome: 'inapplicable' },
  },
  check(parts) {
    const form = readCardForm(parts)
    if (form.kind === 'own-fields')
      return form.fields.map(({ where, kind }) => ({ reason: 'plain-fields', where, data: { field: kind } }))
    if (form.kind === 'iframes') return [{ reason: 'iframes', where: form.frame }]
    if (form.kind === 'empty-hosts') return [{ reason: 'empty-hosts', where: form.container }]
    return [{ reason: form.kind === 'hosted' ? 'hosted-form' : 'form-not-seen' }]
  },
})
