/** Why nothing was seen on a page: it is not there, or not all of the page was looked at. */
import type { QualityFinding } from '../../audit/quality-check.ts'
import { hostOf } from '../../knowledge/address.ts'
import { isMercadoPagoHost } from '../../knowledge/hosts.ts'
import type { Snapshot } from '../../snapshot/types.ts'

export function notSeen({ settled, frames, documents }: Snapshot): QualityFinding {
  if (!settled) return { reason: 'still-loading' }
  // Mercado Pago's own frames hold nothing of the shop's.
  if (frames.some(({ read, visible, origin }) => !read && visible && !isMercadoPagoHost(hostOf(origin))))
    return { reason: 'frame-unread' }
  return { reason: documents.some(({ limitsReached }) => limitsReached.length > 0) ? 'stopped-at-limit' : 'not-on-page' }
}
