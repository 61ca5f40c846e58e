import { requirement } from '../audit/requirement.ts'
import { goToProduction } from '../knowledge/sources.ts'

/** Where instalments are offered, buyers find a link to what financing costs. */
export const financingCosts = requirement({
  id: 'financing-costs',
  category: 'experience',
  level: 'mandatory',
  levelFor: { 'checkout-pro': 'recommended' },
  how: 'page',
  products: ['checkout-api', 'bricks', 'checkout-pro'],
  scope: 'anywhere',
  needs: ['links', 'installments', 'phrases'],
  sources: [goToProduction],
  reasons: {
    'financing-link': { outcome: 'passed' },
    'not-visible': { outcome: 'failed' },
    'not-on-this-page': { outcome: 'failed' },
    'shown-by-brick': { outcome: 'inapplicable' },
    'no-installments': { outcome: 'inapplicable' },
  },
  check({ links, installments, phrases }, { product }) {
    const financing = links.filter(({ about }) => about === 'financing')
    const seen = financing.find(({ visible }) => visible)
    if (seen) return [{ reason: 'financing-link', where: seen.where, data: { address: seen.href } }]
    const offer =
      installments.find(({ inBrick, choices }) => !inBrick && choices !== 1) ??
      phrases.find(({ about, visible }) => about === 'installments' && visible)
    if (!offer) return [{ reason: product.value === 'bricks' ? 'shown-by-brick' : 'no-installments' }]
    if (financing.length > 0) return financing.map(({ where }) => ({ reason: 'not-visible', where }))
    return [{ reason: 'not-on-this-page', where: offer.where }]
  },
})
