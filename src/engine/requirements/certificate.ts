import { isPublicHttp } from '../audit/facts/transport.ts'
import { requirement } from '../audit/requirement.ts'
import { checkoutPro, goLive, goToProduction } from '../knowledge/sources.ts'
import type { CertificateSeen } from '../snapshot/types.ts'

/**
 * A valid certificate from an authority. `https:` alone does not prove it. The certificate can be read only where the browser
 * lets an extension inspect the connection and the tester has agreed.
 */
export const certificate = requirement({
  id: 'certificate',
  category: 'security',
  level: 'mandatory',
  how: 'page-and-person',
  products: ['checkout-api', 'bricks', 'checkout-pro'],
  scope: 'everywhere',
  needs: ['documents', 'certificates'],
  sources: [goToProduction, goLive, checkoutPro],
  reasons: {
    'no-https': { outcome: 'failed' },
    'local-page': { outcome: 'cantTell' },
    'look-at-it': { outcome: 'untested' },
    valid: { outcome: 'passed' },
    'wrong-host': { outcome: 'failed' },
    expired: { outcome: 'failed' },
    'not-trusted': { outcome: 'failed' },
    'added-authority': { outcome: 'cantTell' },
    'weak-connection': { outcome: 'failed', level: 'recommended' },
  },
  check({ documents, certificates }) {
    const page = documents[0]!
    const data = { host: page.host }
    if (isPublicHttp(page)) return [{ reason: 'no-https', where: page.where, data }]
    if (page.local || page.protocol !== 'https:') return [{ reason: 'local-page', where: page.where, data }]
    const seen = certificates.find(({ host }) => host === page.host)
    if (!seen) return [{ reason: 'look-at-it', data }]
    return [
      { reason: judge(seen), data },
      ...(seen.weak ? [{ reason: 'weak-connection' as const, data: { ...data, tls: seen.tls } }] : []),
    ]
  },
})

function judge({ fault, vouchedBy }: CertificateSeen) {
  if (fault) return fault
  if (vouchedBy === 'itself') return 'not-trusted'
  // A company network or a program that inspects connections may replace the certificate, so buyers would see another one.
  return vouchedBy === 'added' ? 'added-authority' : 'valid'
}
