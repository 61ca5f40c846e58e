/**
 * One thing that a country's consumer law asks a checkout to show. For information only: what comes of it is in no verdict, and no requirement
 * knows of it.
 */
import type { SiteId } from '../knowledge/words.ts'
import type { LawSeen, Snapshot, Where } from '../snapshot/types.ts'
import type { LawOutcome, LawSource } from './law-found.ts'
import type { Context } from './types.ts'

/**
 * What can be said of a duty on a page, in the order in which one is heard before another: of several pages and of several things on one. So
 * it is seen when any page shows it, and a page that may show it leaves open whether another lacks it.
 */
export const lawReasons = {
  shown: 'seen',
  'may-be-a-persons': 'cantTell',
  'number-unchecked': 'cantTell',
  'looks-alike': 'cantTell',
  'shown-by-brick': 'cantTell',
  'wrong-number': 'notSeen',
  'engine-error': 'cantTell',
  'not-read': 'cantTell',
  'still-loading': 'cantTell',
  'frame-unread': 'cantTell',
  'stopped-at-limit': 'cantTell',
  'long-text': 'cantTell',
  'not-on-page': 'notSeen',
  'nothing-financed': 'cantTell',
} as const satisfies Record<string, LawOutcome>
export type LawReason = keyof typeof lawReasons

/** What a duty's `check` reports of one page. */
export interface DutyFinding {
  reason: LawReason
  where?: Where
  /** What the page says there. */
  text?: string
}

/** A page with what it shows of that which the law asks for. */
export type LawPage = Snapshot & { law: LawSeen }

export interface Duty {
  id: string
  /** The law that asks for it, by country. It is asked nowhere else. */
  laws: Partial<Record<SiteId, LawSource>>
  /** It may stand in a long text, of which only the beginning is read. */
  inLongTexts?: true
  /** What the page shows; null where nothing of it was seen. */
  check(page: LawPage, site: SiteId, context: Context): DutyFinding | null
}

/** Declares a duty; keeps its id as a literal type. */
export const duty = <const Id extends string>(declared: Duty & { id: Id }): Duty & { id: Id } => declared
