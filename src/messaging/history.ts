/** What report and worker say to each other of kept journeys. */
import type { Attestation, Audit, Corrections, Open, Verdict } from '../engine/audit/types.ts'
import type { KeptPicture } from './picture.ts'

/** A journey without its steps. Times are ISO 8601, UTC. */
export interface JourneyListed {
  id: string
  shop: string
  /** The tester's own name for it; empty where there is none. */
  label: string
  /** Whether the shop's next click is added to it. */
  open: boolean
  startedAt: string
  changedAt: string
  /** How many. */
  steps: number
  verdict: Verdict
  /** What was left to do; null where an earlier version did not keep it. */
  left: Open | null
  /** Its steps were removed to make room: it cannot be judged again. */
  emptied: boolean
}

/** A page of the list of journeys. */
export interface HistoryPage {
  rows: JourneyListed[]
  /** How many the search found, and how many there are. */
  found: number
  all: number
}

/** A journey for the report. */
export type ReportReply =
  | {
      ok: true
      audit: Audit
      /** Oldest first. */
      pictures: KeptPicture[]
      journey: JourneyListed
      /** The shop's other journeys, newest first. */
      others: JourneyListed[]
    }
  | { ok: false }

/** Everything of one journey, to be written to a file. `snapshots`: see `AuditFile`. */
export interface WrittenEntry {
  id: string
  changedAt: string
  label: string
  audit: Audit
  corrections: Corrections
  snapshots: unknown[]
}

/** A journey that is taken in again. Its audit and snapshots may have been written by anybody. */
export type RestoredEntry = Omit<WrittenEntry, 'audit' | 'corrections'>

/** What people decided for a shop, to be written to a file and taken in again. */
export interface WrittenDecisions {
  shop: string
  corrections: Corrections
  attestations: Record<string, Attestation>
}
