import { requirement } from '../audit/requirement.ts'
import { goLive, goToProduction, point, webhooks } from '../knowledge/sources.ts'

/** Webhooks (or IPN) are set up: right address, right events, orders updated. None of it is visible on a page. */
export const notifications = requirement({
  id: 'notifications',
  category: 'notifications',
  level: 'mandatory',
  how: 'person',
  scope: 'anywhere',
  needs: [],
  sources: [goToProduction, goLive, point, webhooks],
  reasons: { 'look-in-the-panel': { outcome: 'untested' } },
  check: () => [{ reason: 'look-in-the-panel' }],
})
