/** Recognises the facts about one document, including those from its address. */
import { isLocalHost, isMercadoPagoHost } from '../knowledge/hosts.ts'
import { type ReadingLimit, siteIds } from '../knowledge/words.ts'
import { candidateLimits } from '../snapshot/candidate-limits.ts'
import type { Reading } from '../snapshot/candidates.ts'
import { globalsIn } from '../snapshot/merge.ts'
import type { DocumentSeen, ScriptSeen } from '../snapshot/types.ts'
import { recogniseCountry } from './country.ts'
import { ownGlobals } from './own-globals.ts'

/** `globals`: names that are no sign of the SDK, as elements or code of the shop's have them. */
export function recogniseDocument(raw: Reading, named: unknown, scripts: readonly ScriptSeen[]): DocumentSeen {
  const { document } = raw
  const siteId = siteIds.find((site) => site === document.query.siteId) ?? null
  return {
    ...document,
    local: isLocalHost(document.host),
    query: { ...document.query, siteId },
    limitsReached: [...new Set([...document.limitsReached, ...fullLists(raw)])],
    homeHosts: document.homeHosts.filter((host) => !isMercadoPagoHost(host)),
    globals: [...new Set([...globalsIn(named), ...ownGlobals(raw.scripts, scripts)])],
    countrySigns: recogniseCountry(raw, siteId),
  }
}

/** Lists that are full: the collector stopped there, and does not say whether there was more. */
const fullLists = ({ passages, images }: Reading): ReadingLimit[] => [
  ...(passages.length >= candidateLimits.passages ? ['passages' as const] : []),
  ...(images.length >= candidateLimits.images ? ['images' as const] : []),
]
