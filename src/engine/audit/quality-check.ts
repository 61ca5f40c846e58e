/** One point of the quality tool's checklist that a page can show, or one of our own. For information: no requirement knows of it. */
import type { Product } from '../knowledge/words.ts'
import type { Snapshot, Where } from '../snapshot/types.ts'
import type { QualityHow, QualityOutcome, QualityTier } from './quality-found.ts'
import type { Context, Result } from './types.ts'

/**
 * What can be said of a point, in the order in which one page is heard before another: what is seen anywhere is seen, but a field without a
 * label is told before the labels of another page; what a page leaves open is told before what another lacks.
 */
export const qualityReasons = {
  shown: 'seen',
  'result-passed': 'seen',
  'form-asks': 'seen',
  'came-back': 'seen',
  'total-outside': 'seen',
  'plain-fields': 'notSeen',
  'raw-code': 'notSeen',
  'no-label': 'notSeen',
  'placeholder-only': 'notSeen',
  'labels-tied': 'seen',
  'error-place': 'seen',
  'loading-sign': 'seen',
  'result-failed': 'notSeen',
  'form-does-not-ask': 'notSeen',
  'total-in-brick': 'notSeen',
  'result-open': 'cantTell',
  'label-unsure': 'cantTell',
  'in-iframes': 'cantTell',
  'by-brick': 'cantTell',
  'parameter-only': 'cantTell',
  'container-unknown': 'cantTell',
  'version-unseen': 'cantTell',
  'not-read': 'cantTell',
  'still-loading': 'cantTell',
  'frame-unread': 'cantTell',
  'stopped-at-limit': 'cantTell',
  'engine-error': 'cantTell',
  'not-on-page': 'notSeen',
  'after-a-mistake': 'cantTell',
  'when-paying': 'cantTell',
  'no-fields': 'cantTell',
  'no-result-page': 'cantTell',
} as const satisfies Record<string, QualityOutcome>
export type QualityReason = keyof typeof qualityReasons

export interface QualityFinding {
  reason: QualityReason
  requirement?: string | undefined
  where?: Where | undefined
  text?: string | undefined
  step?: number | undefined
}

/** What an audit has to tell a check. */
export interface QualityFacts {
  results: readonly Result[]
  /** Every state of every step that was read. */
  pages: readonly { step: number; snapshot: Snapshot }[]
  context: Context
}

export interface QualityCheck {
  id: string
  /** Whether there is anything to ask of these pages; absent: always. */
  asksOf?(facts: QualityFacts): boolean
  check(facts: QualityFacts): QualityFinding
}

export interface Criterion {
  /** The checklist's own key. */
  id: string
  tier: Exclude<QualityTier, 'advice'>
  how: QualityHow
}

/** The checklist of each product, with what looks for its points and for our own. */
export interface QualitySheet {
  passMark: { score: number; read: string }
  criteria: Record<Product, readonly Criterion[]>
  /** By the key of a criterion, or by its own name. */
  checks: readonly QualityCheck[]
}

/** Of the findings of several pages the one that is heard first. */
export const firstHeard = (found: readonly QualityFinding[]): QualityFinding | undefined =>
  [...found].sort((one, other) => order.indexOf(one.reason) - order.indexOf(other.reason))[0]

const order = Object.keys(qualityReasons)

/** What each page shows, with its step, and of these what is heard first. `otherwise`: where no page was read. */
export function onPages(
  { pages }: QualityFacts,
  look: (snapshot: Snapshot) => QualityFinding,
  otherwise: QualityReason = 'not-read',
): QualityFinding {
  return firstHeard(pages.map(({ step, snapshot }) => ({ step, ...look(snapshot) }))) ?? { reason: otherwise }
}
