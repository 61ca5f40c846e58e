import { requirement } from '../audit/requirement.ts'
import { hostOf } from '../knowledge/address.ts'
import { isThirdParty } from '../knowledge/buyer-links.ts'
import { isMercadoPagoHost } from '../knowledge/hosts.ts'
import { goToProduction } from '../knowledge/sources.ts'
import type { LinkSeen } from '../snapshot/types.ts'

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
      (link) =>
        link.visible &&
        link.href &&
        (link.about === 'privacy' || (link.about === 'terms' && link.terms !== null)) &&
        opens(link) &&
        !isOfOthers(link),
    )
    if (candidates.length === 0) return [{ reason: 'find-the-policy' }]
    const pages = candidates.filter(({ href }, index) => candidates.findIndex((link) => link.href === href) === index)
    return pages.slice(0, 6).map(({ where, text, href }) => ({ reason: 'read-this', where, data: { text, address: href } }))
  },
})

/** A link to nowhere, or to the page that it stands on, leads to no policy unless a script of it opens one. */
const opens = ({ leads, hooks }: LinkSeen) => hooks || (leads !== 'nowhere' && leads !== 'same-page')

/** The policy of Mercado Pago, or of a service such as reCAPTCHA, says nothing of what the shop is responsible for. */
function isOfOthers({ href }: LinkSeen): boolean {
  const host = hostOf(href) ?? ''
  return isMercadoPagoHost(host) || isThirdParty(host)
}
