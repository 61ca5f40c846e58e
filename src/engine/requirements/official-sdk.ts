import { hasSign, isBetaSdk, isLookAlike, isMercadoPagos, isSecureFrame, officialOf, sdkIsRunning } from '../audit/page-facts.ts'
import { requirement } from '../audit/requirement.ts'
import type { Context, Finding } from '../audit/types.ts'
import { sdkFileName } from '../knowledge/scripts.ts'
import { goToProduction, sdk } from '../knowledge/sources.ts'
import type { ScriptSeen, Snapshot } from '../snapshot/types.ts'

type Parts = Pick<Snapshot, 'scripts' | 'documents' | 'frames' | 'markers'>
type Failure = 'own-copy' | 'look-alike-host' | 'beta-sdk' | 'sdk-over-http' | 'loaded-twice'

/** MercadoPago.js comes from Mercado Pago, unmodified, once. */
export const officialSdk = requirement({
  id: 'official-sdk',
  category: 'security',
  level: 'mandatory',
  how: 'page',
  products: ['checkout-api', 'bricks', 'checkout-pro'],
  scope: 'everywhere',
  needs: ['scripts', 'documents', 'frames', 'markers'],
  sources: [goToProduction, sdk],
  reasons: {
    'own-copy': { outcome: 'failed' },
    'look-alike-host': { outcome: 'failed' },
    'beta-sdk': { outcome: 'failed' },
    'sdk-over-http': { outcome: 'failed' },
    'loaded-twice': { outcome: 'failed', level: 'recommended' },
    'official-origin': { outcome: 'passed' },
    'possible-copy': { outcome: 'cantTell' },
    'origin-not-seen': { outcome: 'cantTell' },
    'sdk-not-seen': { outcome: 'cantTell' },
    'no-sdk-needed': { outcome: 'inapplicable' },
  },
  check(parts, context) {
    const { scripts } = parts
    const official = scripts.filter((script) => /sdk|tokenizer|button/.test(officialOf(script)?.role ?? '') && !isBetaSdk(script))
    const failed = failures(parts, official)
    if (failed.length > 0) return failed
    const [first] = official
    if (first) return [{ reason: 'official-origin', where: first.where, data: { address: first.src } }]
    return [withoutOfficial(parts, context)]
  },
})

function failures({ scripts, documents }: Parts, official: readonly ScriptSeen[]): Finding<Failure>[] {
  const page = documents[0]!
  const found: Finding<Failure>[] = []
  const add = (reason: Failure, script: ScriptSeen) => found.push({ reason, where: script.where, data: { address: script.src } })
  const sdkIsOfficial = official.some((script) => officialOf(script)?.role === 'sdk')
  const running = sdkIsRunning(documents)
  for (const script of scripts) {
    if (isLookAlike(script, page.host)) add('look-alike-host', script)
    else if (isBetaSdk(script)) add('beta-sdk', script)
    else if (isCopy(script, sdkIsOfficial, running)) add('own-copy', script)
  }
  const pageIsHttp = page.protocol === 'http:'
  for (const script of official) {
    if (
      script.src.startsWith('http:') &&
      (script.explicitHttp || !pageIsHttp) &&
      !(pageIsHttp && hasSign(scripts, 'follows-page-scheme'))
    )
      add('sdk-over-http', script)
  }
  for (const script of repeated(official)) add('loaded-twice', script)
  return found
}

/**
 * A script that is MercadoPago.js by its text but not by its origin. Without any official one, a script of the SDK's name is it too when it
 * makes the SDK's global, or when its text is out of reach and the global is there.
 */
function isCopy(script: ScriptSeen, sdkIsOfficial: boolean, running: boolean): boolean {
  if (isMercadoPagos(script)) return false
  if (script.signs.includes('sdk-body')) return true
  if (sdkIsOfficial || !sdkFileName.test(pathOf(script.src))) return false
  return script.text === 'read' ? script.signs.includes('defines-global') : running
}

/** The second and later elements that load the same SDK into the same document. v1 beside v2 is no double load. */
function repeated(official: readonly ScriptSeen[]): ScriptSeen[] {
  const seen = new Set<string>()
  return official.filter((script) => {
    if (script.from !== 'element' || officialOf(script)?.role !== 'sdk') return false
    const key = `${officialOf(script)!.id} ${script.where.frame} ${script.where.selector.slice(0, -1).join(' ')}`
    if (seen.has(key)) return true
    seen.add(key)
    return false
  })
}

type Open = 'possible-copy' | 'origin-not-seen' | 'sdk-not-seen' | 'no-sdk-needed'

function withoutOfficial({ scripts, documents, frames, markers }: Parts, { product }: Context): Finding<Open> {
  const named = scripts.find(
    (script) => script.text !== 'read' && !isMercadoPagos(script) && sdkFileName.test(pathOf(script.src)),
  )
  if (named) return { reason: 'possible-copy', where: named.where, data: { address: named.src } }
  if (sdkIsRunning(documents) || frames.some(isSecureFrame)) return { reason: 'origin-not-seen' }
  const needsNone =
    product.value === 'checkout-pro' &&
    !hasSign(scripts, 'uses-v1', 'uses-v2') &&
    !markers.some(({ id }) => id === 'pro-container')
  return { reason: needsNone ? 'no-sdk-needed' : 'sdk-not-seen' }
}

const pathOf = (address: string) => (URL.canParse(address) ? new URL(address).pathname : '')
