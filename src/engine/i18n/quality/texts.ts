/** The form of the texts about the quality checklist. */
import type { LawReason } from '../../audit/duty.ts'
import type { QualityReason } from '../../audit/quality-check.ts'
import type { QualityOutcome, QualityTier, qualityReplies } from '../../audit/quality-found.ts'

export interface QualityTexts {
  title: string
  /** What the sheet is, and the pass mark. */
  intro: string
  /** Where the list comes from. */
  origin: string
  bricks: string
  point: string
  noProduct: string
  /** How many required points are neither seen nor confirmed. */
  left: string
  tiers: Record<QualityTier, string>
  columns: Record<'point' | 'seen' | 'answer' | 'note', string>
  outcomes: Record<QualityOutcome, string>
  answers: Record<(typeof qualityReplies)[number], string>
  unanswered: string
  /** Names of fields and buttons for a screen reader. */
  of: Record<'answer' | 'note' | 'remove', string>
  notKept: string
  scores: {
    title: string
    none: string
    optionalId: string
    add: string
    noCard: string
    remove: string
    passMark: string
    picture: string
    /** One score against the pass mark. */
    stands: string
  }
  /** The result that says it. */
  result: string
  /** Those that are said of the law in the same words have their texts there. */
  reasons: Record<Exclude<QualityReason, LawReason | `result-${string}`>, string>
  /** By the checklist's key, or the name of one of our own checks. */
  points: Record<string, string>
}
