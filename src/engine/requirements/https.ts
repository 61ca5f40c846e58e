import { hasSign, officialOf } from '../audit/page-facts.ts'
import { requirement } from '../audit/requirement.ts'
import type { Finding } from '../audit/types.ts'
import { isLocalHost } from '../knowledge/hosts.ts'
import { checkoutPro, goLive, goToProduction } from '../knowledge/sources.ts'

const failures = [
  'page-over-http',
  'frame-over-http',
  'script-over-http',
  'sdk-over-http',
  'form-sends-over-http',
  'other-form-over-http',
] as const

/** The payment page and all that it loads or sends to is on HTTPS. */
export const https = requirement({
  id: 'https',
  category: 'security',
  level: 'mandatory',
  how: 'page',
  products: ['checkout-api', 'bricks', 'checkout-pro'],
  scope: 'everywhere',
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
    'all-https': { outcome: 'passed' },
  },
  check({ documents, scripts, forms, frames }) {
    const page = documents[0]!
    const upgraded = documents.some(({ upgradesInsecure }) => upgradesInsecure)
    const followsPage = hasSign(scripts, 'follows-page-scheme')
    const overHttp = httpTest(page.protocol === 'http:', followsPage, new Set(scripts.map(({ src }) => src)))
    const found: Finding<(typeof failures)[number]>[] = []
    if (page.protocol === 'http:' && !page.local) found.push({ reason: 'page-over-http', where: page.where })
    if (!upgraded) {
      for (const script of scripts) {
        if (!overHttp(script.src, script.explicitHttp)) continue
        found.push({
          reason: officialOf(script) ? 'sdk-over-http' : 'script-over-http',
          where: script.where,
          data: { address: script.src },
        })
      }
      for (const frame of frames) {
        if (overHttp(frame.src, frame.explicitHttp))
          found.push({ reason: 'frame-over-http', where: frame.where, data: { address: frame.src } })
      }
      for (const form of forms) {
        // A public shop's payment sent to the developer's own machine reaches nobody; the tools of one that load from there do no harm.
        if (!overHttp(form.action, form.explicitHttp, form.payment && !page.local)) continue
        const search = !form.payment && form.method === 'get'
        found.push({
          reason: search ? 'other-form-over-http' : 'form-sends-over-http',
          where: form.where,
          data: { address: form.action },
        })
      }
    }
    if (found.length > 0) return found
    if (page.protocol !== 'https:') return [{ reason: 'local-page', data: { host: page.host } }]
    return [{ reason: 'all-https' }]
  },
})

/**
 * Whether an address is loaded over http. On an http page what merely follows the page's scheme is the page's fault, said once; and a
 * script that the browser has upgraded shows up under its https address too.
 */
function httpTest(pageIsHttp: boolean, followsPage: boolean, scriptAddresses: ReadonlySet<string>) {
  return (address: string, explicitHttp: boolean, alsoLocal = false) =>
    address.startsWith('http:') &&
    ((explicitHttp && !followsPage) || !pageIsHttp) &&
    URL.canParse(address) &&
    (alsoLocal || !isLocalHost(new URL(address).hostname)) &&
    !scriptAddresses.has(address.replace('http:', 'https:'))
}
