import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runAudit } from '../../src/audit/run'
import { catalogue } from '../../src/requirements'
import { fixturesOf } from '../fixtures.ts'
import { openReader, type Reader } from './read.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
})
afterAll(() => reader.close())

describe.each(catalogue.requirements)('$id', (requirement) => {
  test.each(fixturesOf(requirement.id))('$name', async (fixture) => {
    const audit = runAudit(catalogue, await reader.read(fixture), { corrections: fixture.corrections, attestations: {} }, '0.0.0')
    const result = audit.results.find((each) => each.requirement === requirement.id)!
    expect(result.observations.map(({ reason }) => reason)).toContain(fixture.reason)
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
