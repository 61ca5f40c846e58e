/** What an audit tells of the quality tool's checklist, beside its verdict. */
import type { Product } from '../knowledge/words.ts'
import type { Where } from '../snapshot/types.ts'

/** `asked`: only the server knows. `notSeen`: not on the pages that were read; it may be elsewhere. */
export const qualityOutcomes = ['seen', 'notSeen', 'cantTell', 'asked'] as const
export type QualityOutcome = (typeof qualityOutcomes)[number]

/** `required` scores points; `good` is good practice and scores none; `advice` is Semáforo's own look at the page. */
export const qualityTiers = ['required', 'good', 'advice'] as const
export type QualityTier = (typeof qualityTiers)[number]

export const qualityReplies = ['yes', 'no', 'notYet'] as const

/** What a person says of a point, kept per shop. */
export interface QualityAnswer {
  /** Null where only a note was left. */
  says: (typeof qualityReplies)[number] | null
  note: string
  /** ISO 8601, UTC. */
  at: string
}

/** A score that the tool gave, as a person typed it. Never worked out by us. */
export interface QualityScore {
  /** 0 to 100. */
  score: number
  /** Day of the measurement, ISO 8601. */
  date: string
  /** Empty where none was given. */
  paymentId: string
  /** When it was typed, ISO 8601, UTC. */
  at: string
}

/** Who can tell: the page alone, only the server, or the page a part of it. */
export const qualityHows = ['page', 'server', 'both'] as const
export type QualityHow = (typeof qualityHows)[number]

/** One point of the checklist, and what was seen of it. */
export interface QualityFound {
  /** The checklist's own key, or the name of one of our checks. */
  id: string
  tier: QualityTier
  how: QualityHow
  outcome: QualityOutcome
  /** Why; the engine's own list is `qualityReasons`. Absent where only the server knows. */
  reason?: string
  /** The requirement whose result says it. */
  requirement?: string
  where?: Where
  /** What the page says there. */
  text?: string
  /** Index in `Audit.steps`. */
  step?: number
  answer?: QualityAnswer
}

/** What the quality tool asks of the product. In no verdict, number, badge or exit code. */
export interface Quality {
  /** Null when the product is not known: then no checklist is listed. */
  product: Product | null
  /** The pass mark, and the day it was read. */
  passMark: { score: number; read: string }
  items: QualityFound[]
  /** Oldest first. Absent until the shop's are added. */
  scores?: QualityScore[]
}
