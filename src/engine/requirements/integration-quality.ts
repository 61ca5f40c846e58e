import { requirement } from '../audit/requirement.ts'
import { passMarks } from '../knowledge/quality.ts'
import { goLive, point, quality } from '../knowledge/sources.ts'

/** The integration was measured with Mercado Pago's quality tool. The pass mark is dated data, because sources disagree on it. */
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
  check: () => [
    { reason: 'measure-it', data: { documented: passMarks[0].score, reported: passMarks[1].score, read: passMarks[0].read } },
  ],
})
