/** The form of the texts about the law. */
import type { LawReason } from '../../audit/duty.ts'
import type { LawOutcome, LawSource } from '../../audit/law-found.ts'
import type { DutyId } from '../../law/index.ts'

export interface LawTexts {
  title: string
  note: string
  /** The country of the shop is not known. */
  noSite: string
  show: string
  hide: string
  /** How many of the duties were seen. */
  count: string
  outcomes: Record<LawOutcome, string>
  /** What is to be said beside the outcome; empty where that is enough. */
  reasons: Record<LawReason, string>
  from: Record<LawSource['from'], string>
  sure: Record<LawSource['sure'], string>
  /** The short name of each duty, and what the law asks for and what of it is looked for. */
  duties: Record<DutyId, { title: string; asks: string }>
}
