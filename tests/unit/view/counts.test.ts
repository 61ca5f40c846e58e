import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { badgeOf } from '../../../src/background/badge.ts'
import { levelOf, worstOutcome } from '../../../src/engine/audit/outcomes.ts'
import type { Level, Outcome, Result } from '../../../src/engine/audit/types.ts'
import { countsOf, hidesDoubt } from '../../../src/engine/view/counts.ts'
import { groupResults } from '../../../src/engine/view/groups.ts'
import { attested, auditOf, observation, result } from './samples.ts'

// The badge's module imports it, and it cannot be loaded outside an extension.
vi.mock('webextension-polyfill', () => ({ default: {} }))

test('counts outcomes, attestations separately, and results that prevent a better verdict', () => {
  const doubt = result('doubt', 'cantTell', 'mandatory', [observation('x', { outcome: 'cantTell' })])
  const question = result('question', 'untested', 'mandatory', [observation('x', { outcome: 'untested' })])
  const behind = result('behind', 'failed', 'recommended', [
    observation('x', { level: 'recommended' }),
    observation('y', { outcome: 'cantTell' }),
  ])
  const fault = result('fault', 'failed', 'mandatory', [observation('x')])
  expect(hidesDoubt(behind)).toBe(true)
  expect(hidesDoubt(attested(behind, 'passed'))).toBe(false)

  const open = countsOf(auditOf([doubt, question, behind, result('fine', 'passed')]))
  expect(open).toMatchObject({ failed: 1, decide: 2, passed: 1, attested: 0, questions: { asked: 1, attested: 0 }, open: 3 })
  const some = countsOf(auditOf([doubt, attested(question, 'passed'), behind, attested(fault, 'passed')]))
  expect(some).toMatchObject({ failed: 2, decide: 2, attested: 2, questions: { asked: 1, attested: 1 }, open: 2 })
  expect(countsOf(auditOf([fault, attested(question, 'failed'), attested(doubt, 'passed')])).open).toBe(2)
  expect(countsOf(auditOf([attested(fault, 'passed'), attested(doubt, 'passed')])).open).toBe(0)
})

const outcomes: Outcome[] = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested', 'error']
const levels: Level[] = ['mandatory', 'recommended']

/** Results as the engine makes them: outcome and level come from the observations. */
const anyResult = fc
  .record({
    observations: fc.array(
      fc
        .record({ outcome: fc.constantFrom(...outcomes), level: fc.constantFrom(...levels) })
        .map((one) => observation('any', one)),
      { minLength: 1, maxLength: 4 },
    ),
    decision: fc.option(fc.constantFrom('passed', 'failed', 'notApplicable')),
  })
  .map(({ observations, decision }): Result => {
    const outcome = worstOutcome(observations.map((one) => one.outcome))
    const made = result('any', outcome, levelOf(observations, outcome, 'mandatory'), observations)
    return decision === null ? made : attested(made, decision)
  })
const anyAudit = fc
  .array(anyResult, { maxLength: 21 })
  .map((results) => auditOf(results.map((one, index) => ({ ...one, requirement: `r${index}` }))))

test('the counts add up to the results, whatever was attested', () => {
  fc.assert(
    fc.property(anyAudit, (audit) => {
      const { failed, decide, passed, inapplicable, attested, questions } = countsOf(audit)
      expect(failed + decide + passed + inapplicable).toBe(audit.results.length)
      expect(attested).toBe(audit.results.filter(({ attestation }) => attestation).length)
      expect(questions.attested).toBeLessThanOrEqual(Math.min(questions.asked, attested))
    }),
  )
})

test('every result is in exactly one group, mandatory before recommended', () => {
  fc.assert(
    fc.property(anyAudit, (audit) => {
      const groups = groupResults(audit)
      const ids = groups.flatMap(({ results }) => results.map(({ requirement }) => requirement))
      expect(ids.toSorted()).toEqual(audit.results.map(({ requirement }) => requirement).toSorted())
      for (const { results } of groups) {
        const ranks = results.map(({ level }) => levels.indexOf(level))
        expect(ranks).toEqual(ranks.toSorted())
      }
    }),
  )
})

test('every verdict except `ready` has at least one result that prevents a better one', () => {
  fc.assert(
    fc.property(anyAudit, (audit) => {
      if (audit.verdict !== 'ready') expect(countsOf(audit).open).toBeGreaterThan(0)
    }),
  )
})

test('the number under `notReady` is that of mandatory results to fix, on the badge too', () => {
  fc.assert(
    fc.property(anyAudit, (audit) => {
      fc.pre(audit.verdict === 'notReady')
      const first = groupResults(audit).find(({ id }) => id === 'first')
      expect(countsOf(audit).open).toBe(first?.results.length)
      expect(badgeOf(audit).text).toBe(String(first?.results.length))
    }),
  )
})

test('under `ready` the number is that of recommended results to fix', () => {
  fc.assert(
    fc.property(anyAudit, (audit) => {
      fc.pre(audit.verdict === 'ready')
      const also = groupResults(audit).find(({ id }) => id === 'also')
      expect(countsOf(audit).open).toBe(also?.results.length ?? 0)
    }),
  )
})
