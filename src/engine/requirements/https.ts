import {
  formsOverHttp,
  framesOverHttp,
  isPublicHttp,
  scriptsOverHttp,
  scriptsSendingOverHttp,
  sdkOverHttp,
} from '../audit/facts/transport.ts'
import { requirement } from '../audit/requirement.ts'
import type { Finding } from '../audit/types.ts'
import { checkoutPro, goLive, goToProduction } from '../knowledge/sources.ts'

type Failure =
  | 'page-over-http'
  | 'frame-over-http'
  | 'script-over-http'
  | 'sdk-over-http'
  | 'form-sends-over-http'
  | 'other-form-over-http'

/** The payment page, everything that it loads and every address that it sends to use HTTPS. */
export const https = requirement({
  id: 'https',
  category: 'security',
  level: 'mandatory',
  how: 'page',
  products: ['checkout-api', 'bricks', 'checkout-pro'],
  scope: 'everywhere',
  within: ['forms', 'frames', 'resources'],
  needs: ['documents', 'scripts', 'forms', 'frames'],
  sources: [goToProduction, goLive, checkoutPro],
  reasons: {
    'page-over-http': { outcome: 'failed' },
    'frame-over-http': { outcome: 'failed' },
    'script-over-http': { outcome: 'failed' },
    'sdk-over-http': { outcome: 'failed' },
    'form-sends-over-http': { outcome: 'failed' },
    'other-form-over-http': { outcome: 'failed', level: 'recommended' },
    'local-page': { outcome: 'cantTell' },
    'code-sends-over-http': { outcome: 'cantTell' },
    'all-https': { outcome: 'passed' },
  },
  check(parts) {
    const page = parts.documents[0]!
    const sdk = sdkOverHttp(parts)
    const found: Finding<Failure>[] = [
      ...(isPublicHttp(page) ? [{ reason: 'page-over-http' as const, where: page.where }] : []),
      ...scriptsOverHttp(parts).map((script) => {
        const reason = sdk.includes(script) ? ('sdk-over-http' as const) : ('script-over-http' as const)
        return { reason, where: script.where, data: { address: script.src } }
      }),
      ...framesOverHttp(parts).map(({ where, src }) => ({ reason: 'frame-over-http' as const, where, data: { address: src } })),
      ...formsOverHttp(parts).map((form) => {
        const isSearch = !form.payment && form.method === 'get'
        const reason = isSearch ? ('other-form-over-http' as const) : ('form-sends-over-http' as const)
        return { reason, where: form.where, data: { address: form.action } }
      }),
    ]
    if (found.length > 0) return found
    if (page.protocol !== 'https:') return [{ reason: 'local-page', data: { host: page.host } }]
    const sending = scriptsSendingOverHttp(parts)
    if (sending.length > 0) return sending.map(({ where }) => ({ reason: 'code-sends-over-http', where }))
    return [{ reason: 'all-https' }]
  },
})
