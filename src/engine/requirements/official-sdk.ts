import { isSecureFrame } from '../audit/facts/card-form.ts'
import { hasRun, isPaymentScript, isSdk, isSdkRunning, needsNoSdk, officialOf, tagNotRunning } from '../audit/facts/sdk.ts'
import {
  hasSdkName,
  isBetaSdk,
  isLookAlike,
  isMercadoPagos,
  isProxied,
  isSdkByText,
  mayBringSdk,
} from '../audit/facts/sdk-origin.ts'
import { sdkOverHttp } from '../audit/facts/transport.ts'
import { requirement } from '../audit/requirement.ts'
import type { Context, Finding } from '../audit/types.ts'
import { goToProduction, sdk } from '../knowledge/sources.ts'
import type { ScriptSeen, Snapshot } from '../snapshot/types.ts'

type Parts = Pick<Snapshot, 'scripts' | 'documents' | 'frames' | 'markers' | 'links'>
type Failure = 'own-copy' | 'look-alike-host' | 'beta-sdk' | 'sdk-over-http' | 'loaded-twice'

/** MercadoPago.js is loaded from Mercado Pago, unmodified, and only once. */
export const officialSdk = requirement({
  id: 'official-sdk',
  category: 'security',
  level: 'mandatory',
  how: 'page',
  products: ['checkout-api', 'bricks', 'checkout-pro'],
  scope: 'everywhere',
  needs: ['scripts', 'documents', 'frames', 'markers', 'links'],
  sources: [goToProduction, sdk],
  reasons: {
    'own-copy': { outcome: 'failed' },
    'look-alike-host': { outcome: 'failed' },
    'beta-sdk': { outcome: 'failed' },
    'sdk-over-http': { outcome: 'failed' },
    'loaded-twice': { outcome: 'failed', level: 'recommended', pageWide: true },
    'official-origin': { outcome: 'passed' },
    'tag-not-running': { outcome: 'cantTell' },
    'possible-copy': { outcome: 'cantTell' },
    'origin-not-seen': { outcome: 'cantTell' },
    'sdk-not-seen': { outcome: 'cantTell', elsewhere: true },
    'no-sdk-needed': { outcome: 'inapplicable' },
  },
  check(parts, context) {
    const official = parts.scripts.filter((script) => isPaymentScript(script) && !isBetaSdk(script))
    const failed = failures(parts, official)
    const idle = tagNotRunning(parts)
    const open: Finding<'possible-copy' | 'tag-not-running'>[] = [
      ...possibleCopies(parts, official),
      ...(idle ? [{ reason: 'tag-not-running' as const, where: idle.where, data: { address: idle.src } }] : []),
    ]
    // Of one element the worst is said; a doubt about another stays beside it.
    const found = [...failed, ...open.filter(({ where }) => !failed.some((failure) => failure.where === where))]
    if (found.length > 0) return found
    const [first] = official.filter((script) => !isSdk(script) || hasRun(script, parts.documents))
    if (first) return [{ reason: 'official-origin', where: first.where, data: { address: first.src } }]
    return [withoutOfficial(parts, context)]
  },
})

function failures(parts: Parts, official: readonly ScriptSeen[]): Finding<Failure>[] {
  const { scripts, documents } = parts
  const found: Finding<Failure>[] = []
  const add = (reason: Failure, script: ScriptSeen) => found.push({ reason, where: script.where, data: { address: script.src } })
  const alive = official.filter((script) => isSdk(script) && hasRun(script, documents))
  const running = isSdkRunning(documents)
  for (const script of scripts) {
    if (isLookAlike(script, documents[0]!.host)) add('look-alike-host', script)
    else if (isBetaSdk(script)) add('beta-sdk', script)
    else if (isCopy(script, alive.length > 0, running)) add('own-copy', script)
  }
  for (const script of sdkOverHttp(parts)) add('sdk-over-http', script)
  for (const script of repeated(alive)) add('loaded-twice', script)
  return found
}

/** Scripts that may be a copy: behind a proxy's address and unread, or the possible source of an SDK that no official tag explains. */
function possibleCopies({ scripts, documents }: Parts, official: readonly ScriptSeen[]): Finding<'possible-copy'>[] {
  const explained = !isSdkRunning(documents) || official.some((script) => isSdk(script) && hasRun(script, documents))
  const possible = scripts.filter(
    (script) =>
      !isMercadoPagos(script) &&
      !isSdkByText(script) &&
      (explained ? isProxied(script) && script.text !== 'read' : mayBringSdk(script)),
  )
  return possible.map(({ where, src }) => ({ reason: 'possible-copy', where, data: { address: src } }))
}

/**
 * A script that is MercadoPago.js by its text but not by its origin. Without any official one, a script of the SDK's name is it too when the
 * SDK's global is there, and the script makes it or its text is out of reach. A module that keeps that name to itself makes no global.
 */
function isCopy(script: ScriptSeen, sdkIsOfficial: boolean, running: boolean): boolean {
  if (isMercadoPagos(script)) return false
  if (isSdkByText(script)) return true
  if (sdkIsOfficial || !running || !hasSdkName(script)) return false
  return script.text !== 'read' || script.signs.includes('defines-global')
}

/** The second and later elements that load the same SDK into the same document. v1 together with v2 is not a double load. */
function repeated(tags: readonly ScriptSeen[]): ScriptSeen[] {
  const seen = new Set<string>()
  return tags.filter((script) => {
    if (script.from !== 'element') return false
    const key = `${officialOf(script)!.id} ${script.where.frame} ${script.where.selector.slice(0, -1).join(' ')}`
    if (seen.has(key)) return true
    seen.add(key)
    return false
  })
}

type Open = 'possible-copy' | 'origin-not-seen' | 'sdk-not-seen' | 'no-sdk-needed'

function withoutOfficial(parts: Parts, { product }: Context): Finding<Open> {
  const { scripts, documents, frames } = parts
  const named = scripts.find((script) => script.text !== 'read' && hasSdkName(script))
  if (named) return { reason: 'possible-copy', where: named.where, data: { address: named.src } }
  if (isSdkRunning(documents) || frames.some(isSecureFrame)) return { reason: 'origin-not-seen' }
  return { reason: needsNoSdk(parts, product) ? 'no-sdk-needed' : 'sdk-not-seen' }
}
