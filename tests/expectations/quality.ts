import { describe, expect, test } from 'vitest'
import { runAudit } from '../../src/engine/audit/audit-journey.ts'
import { catalogue } from '../../src/engine/requirements/index.ts'
import { fixturesOf, qualityFolders } from '../fixtures.ts'
import type { Read } from './read.ts'

/** Each fixture of a check leads to the outcome in its file name, for the reason and at the place that it gives. */
export function expectQuality(read: Read): void {
  describe.each(qualityFolders())('%s', (id) => {
    test.each(fixturesOf(`quality/${id}`))('$name', async (fixture) => {
      const audit = runAudit(catalogue, await read(fixture), { corrections: fixture.corrections, attestations: {} }, '0.0.0')
      const { outcome, reason, where } = audit.quality!.items.find((item) => item.id === id)!
      expect([outcome, reason]).toEqual([fixture.reason, fixture.expect])
      if (fixture.at.length > 0) expect(where?.selector).toEqual(fixture.at)
    })
  })
}
