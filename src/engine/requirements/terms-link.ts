import { isSameSite } from '../audit/facts/same-site.ts'
import { requirement } from '../audit/requirement.ts'
import type { Finding } from '../audit/types.ts'
import { hostOf } from '../knowledge/address.ts'
import { isThirdParty } from '../knowledge/buyer-links.ts'
import { isMercadoPagoHost } from '../knowledge/hosts.ts'
import { goToProduction } from '../knowledge/sources.ts'
import type { LinkSeen } from '../snapshot/types.ts'

type Reason =
  | 'own-terms-link'
  | 'own-terms-control'
  | 'opens-by-script'
  | 'other-host'
  | 'legal-notice'
  | 'terms-come-late'
  | 'dead-link'
  | 'not-visible'
  | 'mercado-pago-terms'
  | 'third-party-terms'
  | 'consent-without-link'
  | 'not-on-this-page'

/** The best link decides: one good link is enough, even if another one is broken. */
const bestFirst: readonly Reason[] = [
  'own-terms-link',
  'own-terms-control',
  'opens-by-script',
  'other-host',
  'legal-notice',
  'terms-come-late',
  'not-visible',
  'dead-link',
  'mercado-pago-terms',
  'third-party-terms',
  'consent-without-link',
  'not-on-this-page',
]

/** The checkout links to the shop's own terms and conditions: the link is visible, works, and is not another company's. */
export const termsLink = requirement({
  id: 'terms-link',
  category: 'legal',
  level: 'mandatory',
  how: 'page',
  products: ['checkout-api', 'bricks', 'checkout-pro'],
  scope: 'anywhere',
  within: ['links'],
  beforePaying: true,
  needs: ['links', 'documents', 'consents'],
  sources: [goToProduction],
  reasons: {
    'own-terms-link': { outcome: 'passed' },
    'own-terms-control': { outcome: 'passed' },
    'opens-by-script': { outcome: 'cantTell' },
    'other-host': { outcome: 'cantTell' },
    'legal-notice': { outcome: 'cantTell' },
    'terms-come-late': { outcome: 'cantTell' },
    'dead-link': { outcome: 'failed' },
    'not-visible': { outcome: 'failed', lack: true },
    'mercado-pago-terms': { outcome: 'failed' },
    'third-party-terms': { outcome: 'failed' },
    'consent-without-link': { outcome: 'failed', lack: true },
    'not-on-this-page': { outcome: 'failed', lack: true },
  },
  check({ links, documents, consents }) {
    const hosts = documents.flatMap(({ host, homeHosts }) => [host, ...homeHosts])
    const found: Finding<Reason>[] = links
      .filter(({ terms }) => terms !== null)
      .map((link) => ({ reason: judgeLink(link, hosts), where: link.where, data: { text: link.text, address: link.href } }))
    for (const consent of consents) {
      if (consent.visible && !consent.linked) found.push({ reason: 'consent-without-link', where: consent.where })
    }
    found.push({ reason: 'not-on-this-page' })
    const best = bestFirst.find((reason) => found.some((finding) => finding.reason === reason))
    return found.filter(({ reason }) => reason === best)
  },
})

function judgeLink(link: LinkSeen, ownHosts: readonly string[]): Reason {
  const target = hostOf(link.href)
  if (target && isMercadoPagoHost(target)) return 'mercado-pago-terms'
  const own = ownHosts.some((host) => isSameSite(target, host))
  if (target && !own && isThirdParty(target)) return 'third-party-terms'
  if (link.kind === 'late') return 'terms-come-late'
  if (!link.visible) return 'not-visible'
  if (link.terms === 'legal-notice') return link.leads === 'nowhere' ? 'dead-link' : 'legal-notice'
  if (link.kind === 'control') return 'own-terms-control'
  if (link.leads === 'section') return 'own-terms-link'
  if (link.leads === 'script') return 'opens-by-script'
  if (link.leads === 'nowhere' || link.leads === 'same-page') return link.hooks ? 'opens-by-script' : 'dead-link'
  return own ? 'own-terms-link' : 'other-host'
}
