/** Reports what was read and what could not be read, as part of the audit. */
import { hostOf } from '../knowledge/address.ts'
import { isMercadoPagoHost } from '../knowledge/hosts.ts'
import type { Snapshot } from '../snapshot/types.ts'
import { countScriptsNotRead, countScriptsOfOthers, limitsReachedIn } from './facts/unread.ts'
import type { Coverage } from './types.ts'

export function readCoverage(snapshot: Snapshot): Coverage {
  const { documents, frames, settled } = snapshot
  const unread = new Map<string, number>()
  for (const { read, origin } of frames) if (!read) unread.set(origin, (unread.get(origin) ?? 0) + 1)
  return {
    framesRead: documents.length,
    framesNotRead: [...unread].map(([origin, count]) => ({ origin, expected: isExpected(origin), count })),
    scriptsNotRead: countScriptsNotRead(snapshot),
    scriptsOfOthers: countScriptsOfOthers(snapshot),
    limitsReached: limitsReachedIn(documents),
    settled,
  }
}

/** What was read of several pages together. */
export function joinCoverage(pages: readonly Coverage[]): Coverage {
  const unread = new Map<string, Coverage['framesNotRead'][number]>()
  for (const frame of pages.flatMap((page) => page.framesNotRead))
    unread.set(frame.origin, { ...frame, count: frame.count + (unread.get(frame.origin)?.count ?? 0) })
  const sum = (part: 'framesRead' | 'scriptsNotRead' | 'scriptsOfOthers') => pages.reduce((total, page) => total + page[part], 0)
  return {
    framesRead: sum('framesRead'),
    framesNotRead: [...unread.values()],
    scriptsNotRead: sum('scriptsNotRead'),
    scriptsOfOthers: sum('scriptsOfOthers'),
    limitsReached: [...new Set(pages.flatMap((page) => page.limitsReached))],
    settled: pages.every(({ settled }) => settled),
  }
}

/** Mercado Pago's own frames are unreadable by design. */
const isExpected = (origin: string) => isMercadoPagoHost(hostOf(origin))
