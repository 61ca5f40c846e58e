/** The shape of a shop's course: what was left to fix and to decide at each audit, oldest first. Pure. */
import type { JourneyListed } from '../../messaging/history.ts'

export interface CoursePoint {
  id: string
  at: string
  failed: number
  decide: number
}

/** Audits that are drawn, the newest ones. */
const most = 20

/** The audits whose numbers are known. Fewer than two make no course. */
export function courseOf(journeys: readonly JourneyListed[]): CoursePoint[] {
  const points = journeys
    .flatMap(({ id, changedAt, left }) =>
      left ? [{ id, at: changedAt, failed: left.mandatoryFailed, decide: left.mandatoryToDecide }] : [],
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .slice(-most)
  return points.length > 1 ? points : []
}
