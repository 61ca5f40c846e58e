/** What the scripts in a watched page tell, checked: the page may have made it up. */
import * as v from 'valibot'
import { joinReports } from '../../engine/leak/join-reports.ts'
import { leakReportSchema } from '../../engine/leak/schema.ts'
import { emptyReport, type LeakReport } from '../../engine/leak/types.ts'

/** Reports of one message that are read. */
const mostReports = 500

/** What a page's scripts told: their own reports, and, as text, those that the page may have made up. What does not fit is dropped. */
export function reportIn(told: readonly unknown[]): LeakReport {
  const reports = told.slice(0, mostReports).flatMap((each) => {
    try {
      return [v.parse(leakReportSchema, typeof each === 'string' ? JSON.parse(each) : each)]
    } catch {
      return []
    }
  })
  return reports.reduce(joinReports, emptyReport())
}
