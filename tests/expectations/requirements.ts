import { describe, expect, test } from 'vitest'
import { runAudit } from '../../src/engine/audit/audit-journey.ts'
import type { Catalogue } from '../../src/engine/audit/judge-page.ts'
import type { Requirement } from '../../src/engine/audit/requirement.ts'
import { catalogue } from '../../src/engine/requirements/index.ts'
import { fixturesOf } from '../fixtures.ts'
import type { Read } from './read.ts'
import { saidAgain } from './said-once.ts'

/**
 * Each fixture leads to the reason in its file name, exactly at the places that it lists.
 * @param asked what a page is judged by, of which one requirement is looked at
 */
export function expectRequirements(read: Read, asked: (requirement: Requirement) => Catalogue = () => catalogue): void {
  describe.each(catalogue.requirements)('$id', (requirement) => {
    test.each(fixturesOf(requirement.id))('$name', async (fixture) => {
      const snapshot = { ...(await read(fixture)), certificates: fixture.certificates }
      const audit = runAudit(asked(requirement), snapshot, { corrections: fixture.corrections, attestations: {} }, '0.0.0')
      const result = audit.results.find((each) => each.requirement === requirement.id)!
      expect(result.observations.map(({ reason }) => reason)).toContain(fixture.reason)
      expect(saidAgain(audit)).toEqual([])
      for (const selector of fixture.at) {
        const there = result.observations
          .filter(({ reason }) => reason === fixture.reason)
          .map(({ where }) => where?.selector.join(' » '))
        expect(there).toContain(selector)
      }
      if (fixture.at.length > 0) {
        expect(result.observations.filter(({ reason }) => reason === fixture.reason)).toHaveLength(fixture.at.length)
      }
    })
  })
}
