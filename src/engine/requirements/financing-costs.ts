import { ownInstallments, saidInstallments, whyNoInstallments } from '../audit/facts/installments.ts'
import { isWithinReach, linksAbout } from '../audit/facts/links.ts'
import { requirement } from '../audit/requirement.ts'
import { goToProduction } from '../knowledge/sources.ts'

/** Where instalments are offered, buyers find a link that explains the financing costs. */
export const financingCosts = requirement({
  id: 'financing-costs',
  category: 'experience',
  level: 'mandatory',
  levelFor: { 'checkout-pro': 'recommended' },
  how: 'page',
  products: ['checkout-api', 'bricks', 'checkout-pro'],
  scope: 'anywhere',
  within: ['links', 'passages'],
  beforePaying: true,
  needs: ['links', 'installments', 'phrases', 'frames', 'documents'],
  sources: [goToProduction],
  reasons: {
    'financing-link': { outcome: 'passed' },
    'not-visible': { outcome: 'failed', lack: true },
    'not-on-this-page': { outcome: 'failed', lack: true },
    'shown-by-brick': { outcome: 'inapplicable' },
    'no-installments': { outcome: 'inapplicable', lack: true },
  },
  check(parts, { product }) {
    const { links, phrases } = parts
    const financing = linksAbout(links, 'financing')
    const seen = financing.find(isWithinReach)
    if (seen) return [{ reason: 'financing-link', where: seen.where, data: { address: seen.href } }]
    const offer = ownInstallments(parts).find(({ choices }) => choices !== 1) ?? saidInstallments(phrases, product)[0]
    if (!offer) return [{ reason: whyNoInstallments(product) }]
    if (financing.length > 0) return financing.map(({ where }) => ({ reason: 'not-visible', where }))
    return [{ reason: 'not-on-this-page', where: offer.where }]
  },
})
