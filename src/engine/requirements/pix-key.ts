import { isPixCharge } from '../audit/facts/pix.ts'
import { requirement } from '../audit/requirement.ts'
import { goLive, integratePix, point } from '../knowledge/sources.ts'

/** Brazil: a Pix key is registered. Mercado Pago offers Pix only then, so Pix on the page proves it; if not, a person decides. */
export const pixKey = requirement({
  id: 'pix-key',
  category: 'payments',
  level: 'mandatory',
  how: 'page-and-person',
  sites: ['MLB'],
  scope: 'anywhere',
  needs: ['pix'],
  sources: [goLive, point, integratePix],
  reasons: {
    'pix-charge': { outcome: 'passed' },
    'pix-offered': { outcome: 'passed' },
    'pix-not-seen': { outcome: 'untested', elsewhere: true },
  },
  check({ pix }) {
    const charge = pix.find(isPixCharge)
    if (charge) return [{ reason: 'pix-charge', where: charge.where }]
    const [offered] = pix
    return [offered ? { reason: 'pix-offered', where: offered.where } : { reason: 'pix-not-seen' }]
  },
})
