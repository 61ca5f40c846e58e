import { requirement } from '../audit/requirement.ts'
import { goToProduction } from '../knowledge/sources.ts'

/** The shop's policy takes responsibility for the data entered on its site. A person has to read the policy to judge this. */
export const dataResponsibility = requirement({
  id: 'data-responsibility',
  category: 'legal',
  level: 'mandatory',
  how: 'person',
  products: ['checkout-api', 'bricks', 'checkout-pro'],
  scope: 'anywhere',
  needs: ['links'],
  sources: [goToProduction],
  reasons: { 'read-this': { outcome: 'untested' }, 'find-the-policy': { outcome: 'untested' } },
  check({ links }) {
    const candidates = links.filter(
      ({ about, terms, visible, href }) => visible && href && (about === 'privacy' || (about === 'terms' && terms !== null)),
    )
    if (candidates.length === 0) return [{ reason: 'find-the-policy' }]
    return candidates.slice(0, 6).map(({ where, text, href }) => ({ reason: 'read-this', where, data: { text, address: href } }))
  },
})
