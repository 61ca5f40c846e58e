import { describe, expect, test } from 'vitest'
import { runAudit } from '../../src/engine/audit/audit-journey.ts'
import type { Catalogue } from '../../src/engine/audit/judge-page.ts'
import { duties } from '../../src/engine/law/index.ts'
import { catalogue } from '../../src/engine/requirements/index.ts'
import { fixturesOf } from '../fixtures.ts'
import type { Read } from './read.ts'

/** Each fixture of a duty leads to the outcome in its file name, for the reason and at the place that it gives. */
export function expectLaw(read: Read, by: Catalogue = catalogue): void {
  describe.each(duties)('$id', ({ id }) => {
    test.each(fixturesOf(`law/${id}`))('$name', async (fixture) => {
      const audit = runAudit(by, await read(fixture), { corrections: fixture.corrections, attestations: {} }, '0.0.0')
      const { outcome, reason, where } = audit.law!.duties.find(({ duty }) => duty === id)!
      expect([outcome, reason]).toEqual([fixture.reason, fixture.expect])
      if (fixture.at.length > 0) expect(where?.selector).toEqual(fixture.at)
    })
  })
}
