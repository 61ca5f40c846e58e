import { requirement } from '../audit/requirement.ts'
import { point } from '../knowledge/sources.ts'

/** Point: the credentials belong to the integrator's own account. */
export const integratorCredentials = requirement({
  id: 'integrator-credentials',
  category: 'credentials',
  level: 'mandatory',
  how: 'person',
  products: ['point'],
  scope: 'anywhere',
  needs: [],
  sources: [point],
  reasons: { 'look-in-the-panel': { outcome: 'untested' } },
  check: () => [{ reason: 'look-in-the-panel' }],
})
