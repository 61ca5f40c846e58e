/** What an audit tells of a watched payment, beside its verdict. */
import type { LeakFinding } from '../leak/types.ts'

/**
 * Why the outcome is what it is. `nothing-seen`: the card was seen on its way to Mercado Pago, and nowhere else. `not-all-seen`: something was sent
 * that could not be searched.
 */
export const leakReasons = {
  leaked: 'failed',
  'nothing-seen': 'passed',
  'no-card-seen': 'cantTell',
  'not-all-seen': 'cantTell',
  'no-requests': 'cantTell',
} as const
export type LeakReason = keyof typeof leakReasons

/** What a watch cannot see, by browser, and what this one did not. */
export const leakBlindSpots = [
  'sockets',
  'service-worker',
  'other-frames',
  'workers',
  'form-bodies',
  'early-scripts',
  'unread-bodies',
  'limit',
] as const
export type LeakBlindSpot = (typeof leakBlindSpots)[number]

/** The opt-in check `card-data-leak`: where the data of a test card went while the tester paid. */
export interface CardDataLeak {
  requirement: 'card-data-leak'
  category: 'security'
  level: 'mandatory'
  outcome: (typeof leakReasons)[LeakReason]
  reason: LeakReason
  browser: 'chromium' | 'firefox'
  /** ISO 8601, UTC. */
  startedAt: string
  endedAt: string
  watched: {
    /** Requests to others than Mercado Pago. */
    requests: number
    /** Of these, how many had a body that was searched. */
    bodies: number
    toMercadoPago: number
  }
  notWatched: LeakBlindSpot[]
  findings: LeakFinding[]
}

/** Most findings that are kept. */
export const mostFindings = 50
