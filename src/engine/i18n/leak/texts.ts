/** The form of the texts about a watched payment. */
import type { CardDataLeak, LeakBlindSpot, LeakReason } from '../../audit/card-data-leak.ts'
import type { LeakForm, LeakKind, LeakPlace } from '../../leak/types.ts'

export interface LeakTexts {
  title: string
  /** What is done while it is on, and with what card to pay. */
  says: string
  /** What the browser will ask, by browser. */
  asks: Record<CardDataLeak['browser'], string>
  start: string
  stop: string
  refused: string
  /** Nothing can be watched on this page. */
  nowhere: string
  /** While it is on. */
  on: string
  reload: string
  soFar: string
  watched: string
  when: string
  reasons: Record<LeakReason, string>
  /** What a failure means for the shop. */
  blocks: string
  fix: string
  notWatched: string
  blind: Record<LeakBlindSpot, string>
  finding: string
  field: string
  kinds: Record<LeakKind, string>
  places: Record<LeakPlace, string>
  forms: Record<LeakForm, string>
  /** Beside the title. */
  short: Record<LeakReason | 'on', string>
}
