/** One requirement: what is asked, where it applies, which reasons it can give, and a pure check. */
import type { Source } from '../knowledge/source.ts'
import type { Product, ReadingLimit, SiteId } from '../knowledge/words.ts'
import type { Snapshot, SnapshotPart } from '../snapshot/types.ts'
import type { Category, Context, Finding, Level, Observation, Outcome, Step } from './types.ts'

export interface ReasonFacts {
  outcome: Exclude<Outcome, 'error'>
  /** Absent: the requirement's own level. */
  level?: Level
  /** It says that something is missing or out of sight, which nothing proves while the page loads or its payment part is closed. */
  lack?: true
  /** What it is about was not on this page, so that it says nothing beside a step that has it. */
  elsewhere?: true
  /** It is about the page as a whole: the element that comes with it is one of several that show it. */
  pageWide?: true
}

/** An observation, and the step on which it was made. */
export interface Seen {
  observation: Pick<Observation, 'reason' | 'data'>
  step: Pick<Step, 'kind' | 'holder'>
}

export interface Requirement<Reason extends string = string, Part extends SnapshotPart = SnapshotPart> {
  id: string
  category: Category
  level: Level
  /** Level for products that differ from the rest. */
  levelFor?: Partial<Record<Product, Level>>
  /** What decides it: the page, a person, or the page if possible and otherwise a person. */
  how: 'page' | 'person' | 'page-and-person'
  /** Products it applies to; absent: all. */
  products?: readonly Product[]
  /** Countries it applies in; absent: all. */
  sites?: readonly SiteId[]
  /** `everywhere`: must hold on every step; `anywhere`: has to be shown on at least one step. */
  scope: 'everywhere' | 'anywhere'
  /** Belongs before paying: nothing of it is asked of a page that shows the result and offers no payment. */
  beforePaying?: boolean
  /** Limits of reading that matter: past one of these there may be what fails it, or, where one good thing is enough, that thing. */
  within?: readonly ReadingLimit[]
  /** Whether what was seen on another step answers an open observation, such as a result of a payment that was to be seen. */
  answers?(open: Seen, other: Seen): boolean
  /** The parts of the snapshot it is handed. */
  needs: readonly Part[]
  sources: readonly Source[]
  reasons: Record<Reason, ReasonFacts>
  check(parts: Pick<Snapshot, Part>, context: Context): Finding<Reason>[]
}

/** Declares a requirement; keeps its id, reason codes and needed parts as literal types. */
export function requirement<const Id extends string, const Reason extends string, const Part extends SnapshotPart>(
  declared: Requirement<Reason, Part> & { id: Id },
): Requirement<Reason, Part> & { id: Id } {
  return declared
}
