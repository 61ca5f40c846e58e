import { requirement } from '../audit/requirement.ts'
import { passMark } from '../knowledge/quality.ts'
import { goLive, point, quality } from '../knowledge/sources.ts'

/** The integration was measured with Mercado Pago's quality tool. The pass mark is dated data, because it changes. */
export const integrationQuality = requirement({
  id: 'integration-quality',
  category: 'operations',
  level: 'recommended',
  levelFor: { point: 'mandatory' },
  how: 'person',
  scope: 'anywhere',
  needs: [],
  sources: [goLive, point, quality],
  reasons: { 'measure-it': { outcome: 'untested' } },
  check: () => [{ reason: 'measure-it', data: { minimum: passMark.score, read: passMark.read } }],
})
