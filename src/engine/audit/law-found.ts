/** What an audit tells of the law, beside its verdict. */
import type { SiteId } from '../knowledge/words.ts'
import type { Where } from '../snapshot/types.ts'

/** `notSeen`: not on the pages that were read; it may stand on another. */
export type LawOutcome = 'seen' | 'notSeen' | 'cantTell'

/** Where a duty was read. */
export interface LawSource {
  /** The law's own name, in its own language. */
  title: string
  /** The page that was read; null where only the text is known. */
  address: string | null
  /** Day it was last read, ISO 8601. */
  read: string
  /** Whether that was the law's text, or a report of it. */
  from: 'law' | 'report'
  sure: 'high' | 'medium' | 'low'
}

/** What was seen of one duty. */
export interface LawFound {
  duty: string
  outcome: LawOutcome
  /** Why; the engine's own list is `lawReasons`. */
  reason: string
  where: Where | null
  /** What the page says there; of a number that may be a person's, its last signs. */
  text: string
  /** Index in `Audit.steps`; null where nothing was seen. */
  step: number | null
  source: LawSource
}

/** What the law of the shop's country asks a checkout to show. In no verdict, number, badge or exit code. */
export interface Law {
  /** That it is for information. */
  note: string
  /** Null when the country is not known: then nothing is listed. */
  site: SiteId | null
  duties: LawFound[]
}
