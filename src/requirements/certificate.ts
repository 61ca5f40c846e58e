import { requirement } from '../audit/requirement'
import { sources } from '../knowledge/sources'

/** A valid certificate from an authority. A page does not show its certificate to an extension; `https:` alone proves none. */
export const certificate = requirement({
  id: 'certificate',
  category: 'security',
  level: 'mandatory',
  how: 'page-and-person',
  products: ['checkout-api', 'bricks', 'checkout-pro'],
  scope: 'everywhere',
  needs: ['documents'],
  sources: sources.certificate,
  reasons: {
    'no-https': { outcome: 'failed' },
    'local-page': { outcome: 'cantTell' },
    'look-at-it': { outcome: 'untested' },
  },
  check({ documents }) {
    const page = documents[0]!
    if (page.protocol === 'https:' && !page.local) return [{ reason: 'look-at-it', data: { host: page.host } }]
    return [
      {
        reason: page.local || page.protocol !== 'http:' ? 'local-page' : 'no-https',
        where: page.where,
        data: { host: page.host },
      },
    ]
  },
})
