/** One document, with what its address tells. */
import { isLocalHost, isMercadoPagoHost } from '../knowledge/hosts'
import { siteIds } from '../knowledge/words'
import { globalsIn } from '../snapshot/merge'
import type { RawReading } from '../snapshot/raw'
import type { DocumentSeen } from '../snapshot/types'
import { recogniseCountry } from './country'

export function recogniseDocument(raw: RawReading, named: unknown): DocumentSeen {
  const { document } = raw
  const siteId = siteIds.find((site) => site === document.query.siteId) ?? null
  return {
    ...document,
    local: isLocalHost(document.host),
    query: { ...document.query, siteId },
    homeHosts: document.homeHosts.filter((host) => !isMercadoPagoHost(host)),
    globals: globalsIn(named),
    countrySigns: recogniseCountry(raw, siteId),
  }
}
