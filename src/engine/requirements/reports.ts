import { requirement } from '../audit/requirement.ts'
import { accountReports, checkoutPro, goLive, point } from '../knowledge/sources.ts'

/** Account reports are in use: settlement and released money, generated manually or on a schedule, and read by somebody. */
export const reports = requirement({
  id: 'reports',
  category: 'operations',
  level: 'recommended',
  how: 'person',
  scope: 'anywhere',
  needs: [],
  sources: [goLive, checkoutPro, point, accountReports],
  reasons: { 'look-in-the-panel': { outcome: 'untested' } },
  check: () => [{ reason: 'look-in-the-panel' }],
})
