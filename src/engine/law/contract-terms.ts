import { duty } from '../audit/duty.ts'
import { isWithinReach, linksAbout } from '../audit/facts/links.ts'
import { isSameSite } from '../audit/facts/same-site.ts'
import { hostOf } from '../knowledge/address.ts'
import { isThirdParty } from '../knowledge/buyer-links.ts'
import { isMercadoPagoHost } from '../knowledge/hosts.ts'
import { decree6, mercosurInUruguay } from './sources.ts'

/** The terms of the shop's contract are linked. What they say is for a person to read; those on another host may be another's. */
export const contractTerms = duty({
  id: 'contract-terms',
  laws: { MLC: decree6, MLU: mercosurInUruguay },
  check({ links, documents }) {
    const hosts = documents.flatMap(({ host, homeHosts }) => [host, ...homeHosts])
    const reachable = linksAbout(links, 'terms').filter((link) => {
      const target = hostOf(link.href)
      return isWithinReach(link) && !isMercadoPagoHost(target) && !isThirdParty(target)
    })
    const own = reachable.find(({ href }) => !href || hosts.some((host) => isSameSite(hostOf(href), host)))
    const link = own ?? reachable[0]
    return link ? { reason: own ? 'shown' : 'looks-alike', where: link.where, text: link.text } : null
  },
})
