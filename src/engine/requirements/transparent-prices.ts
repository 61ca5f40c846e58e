import { ownInstallments, saidInstallments, whyNoInstallments } from '../audit/facts/installments.ts'
import { shownPhrases } from '../audit/facts/phrases.ts'
import { requirement } from '../audit/requirement.ts'
import type { Finding } from '../audit/types.ts'
import { cftOfToday } from '../knowledge/phrases/rates.ts'
import { sizeRatio } from '../knowledge/price-rules.ts'
import { argentina, goToProduction } from '../knowledge/sources.ts'
import type { PhraseSeen } from '../snapshot/types.ts'

/** Argentina: prices with financing show the total financial cost (CFT or CFTEA). Res. E 51/2017 and 4/2025. */
export const transparentPrices = requirement({
  id: 'transparent-prices',
  category: 'experience',
  level: 'mandatory',
  how: 'page-and-person',
  products: ['checkout-api', 'bricks', 'checkout-pro'],
  sites: ['MLA'],
  scope: 'anywhere',
  within: ['passages'],
  beforePaying: true,
  needs: ['phrases', 'installments', 'frames', 'documents'],
  sources: [goToProduction, argentina],
  reasons: {
    'cft-missing': { outcome: 'failed', lack: true, pageWide: true },
    'tea-without-cft': { outcome: 'failed', lack: true, pageWide: true },
    'interest-free-with-cost': { outcome: 'failed', level: 'recommended', pageWide: true },
    'cft-shown': { outcome: 'passed' },
    // Information: the rule on sizes is reported repealed.
    'cft-small': { outcome: 'passed' },
    'not-shown-yet': { outcome: 'cantTell' },
    'shown-by-brick': { outcome: 'inapplicable' },
    'no-installments': { outcome: 'inapplicable', lack: true },
  },
  check(parts, { product }) {
    const { phrases } = parts
    const seen = (about: PhraseSeen['about']) => shownPhrases(phrases, about)
    const own = ownInstallments(parts)
    const said = saidInstallments(phrases, product)
    const costs = seen('cft')
    const [cft] = costs
    const [tea] = seen('tea')
    if (cft)
      return [
        { reason: 'cft-shown', where: cft.where, data: { text: cft.text } },
        ...remarksOn(cft, tea, claimAtACost(costs, seen('no-interest'), said.length)),
      ]
    const [label] = seen('cft-label')
    const offered = own.length + said.length + seen('financed-price').length > 0
    if (label && offered) return [{ reason: 'not-shown-yet', where: label.where }]
    if (tea) return [{ reason: 'tea-without-cft', where: tea.where, data: { text: tea.text } }]
    const later = own.find(({ costOnChoice }) => costOnChoice)
    if (later) return [{ reason: 'not-shown-yet', where: later.where }]
    const offer = own.find(({ choices }) => choices > 1) ?? seen('financed-price')[0]
    if (offer) return [{ reason: 'cft-missing', where: offer.where }]
    const waiting = own[0] ?? said[0]
    if (waiting) return [{ reason: 'not-shown-yet', where: waiting.where }]
    return [{ reason: whyNoInstallments(product) }]
  },
})

/** What else is to be said of costs that are shown. Official plugins show CFTEA and TEA in bold at the same size. */
function remarksOn(
  cft: PhraseSeen,
  tea: PhraseSeen | undefined,
  claim: PhraseSeen | undefined,
): Finding<'cft-small' | 'interest-free-with-cost'>[] {
  const found: Finding<'cft-small' | 'interest-free-with-cost'>[] = []
  // A size of 0 was not measured.
  if (tea && cft.size > 0 && !cftOfToday.pattern.test(cft.text) && cft.size / tea.size < sizeRatio) {
    found.push({ reason: 'cft-small', where: cft.where, data: { cft: cft.size, tea: tea.size } })
  }
  if (claim) found.push({ reason: 'interest-free-with-cost', where: claim.where, data: { text: claim.text } })
  return found
}

/**
 * An interest-free offer that has a cost. Of several offers, some are free and others are not: then a claim is about another one than the cost,
 * unless both stand in the same text.
 */
function claimAtACost(costs: readonly PhraseSeen[], claims: readonly PhraseSeen[], offers: number): PhraseSeen | undefined {
  if (costs.some(({ rate }) => !rate)) return undefined
  return offers > 1 ? claims.find(({ text }) => costs.some((cost) => cost.text === text)) : claims[0]
}
