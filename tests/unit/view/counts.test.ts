import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { badgeOf } from '../../../src/background/badge.ts'
import { levelOf, worstOutcome } from '../../../src/engine/audit/outcomes.ts'
import { type Audit, decisions, type Level, type Outcome, type Result } from '../../../src/engine/audit/types.ts'
import { exceptionsIn, lapseOf, shownOutcome } from '../../../src/engine/view/attestation.ts'
import { countsOf, hidesDoubt } from '../../../src/engine/view/counts.ts'
import { type GroupId, groupResults } from '../../../src/engine/view/groups.ts'
import { runs } from '../../runs.ts'
import { attested, auditOf, observation, result } from './samples.ts'

// The badge's module imports it, and it cannot be loaded outside an extension.
vi.mock('webextension-polyfill', () => ({ default: {} }))

test('counts what is open, attestations, and what only a person can decide', () => {
  const doubt = result('doubt', 'cantTell', 'mandatory', [observation('x', { outcome: 'cantTell' })])
  const question = result('question', 'untested', 'mandatory', [observation('x', { outcome: 'untested' })])
  const behind = result('behind', 'failed', 'recommended', [
    observation('x', { level: 'recommended' }),
    observation('y', { outcome: 'cantTell' }),
  ])
  const fault = result('fault', 'failed', 'mandatory', [observation('x')])
  expect(hidesDoubt(behind)).toBe(true)
  expect(hidesDoubt(attested(behind, 'falseAlarm'))).toBe(false)
  expect(hidesDoubt(doubt)).toBe(false)

  const open = countsOf(auditOf([doubt, question, behind, result('fine', 'passed'), result('off', 'inapplicable')]))
  expect(open).toEqual({
    failed: 0,
    decide: 3,
    recommended: 0,
    settled: 1,
    attested: 0,
    questions: { asked: 1, attested: 0 },
    headline: 3,
  })
  const some = countsOf(auditOf([doubt, attested(question, 'passed'), behind, attested(fault, 'falseAlarm')]))
  expect(some).toMatchObject({ decide: 2, settled: 2, attested: 2, questions: { asked: 1, attested: 1 }, headline: 2 })
  expect(countsOf(auditOf([fault, attested(question, 'failed'), attested(doubt, 'passed')])).headline).toBe(2)
  expect(countsOf(auditOf([attested(fault, 'accepted'), attested(doubt, 'passed')])).headline).toBe(0)
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
    decision: fc.option(fc.constantFrom(...decisions)),
    lapsed: fc.boolean(),
  })
  .map(({ observations, decision, lapsed }): Result => {
    const outcome = worstOutcome(observations.map((one) => one.outcome))
    const made = result('any', outcome, levelOf(observations, outcome, 'mandatory'), observations)
    return decision === null ? made : attested(made, decision, lapsed ? { at: '2026-01-01T00:00:00.000Z' } : {})
  })
const anyAudit = fc
  .array(anyResult, { maxLength: 21 })
  .map((results) => auditOf(results.map((one, index) => ({ ...one, requirement: `r${index}` }))))

test('the counts add up to the results that apply, whatever was attested', () => {
  fc.assert(
    fc.property(anyAudit, (audit) => {
      const { failed, decide, recommended, settled, attested, questions } = countsOf(audit)
      const off = audit.results.filter(({ outcome, settledBy }) => outcome === 'inapplicable' && settledBy === 'machine')
      expect(failed + decide + recommended + settled).toBe(audit.results.length - off.length)
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

const sizeOf = (audit: Audit, ...ids: GroupId[]) =>
  groupResults(audit).reduce((sum, { id, results }) => sum + (ids.includes(id) ? results.length : 0), 0)

test('verdict, light, headline, badge, numbers and rows agree in every state', () => {
  fc.assert(
    fc.property(anyAudit, (audit) => {
      const { verdict, open } = audit
      const numbers = countsOf(audit)
      expect([sizeOf(audit, 'first'), sizeOf(audit, 'also'), sizeOf(audit, 'accepted')]).toEqual([
        open.mandatoryFailed,
        open.recommendedFailed,
        open.exceptions,
      ])
      expect(sizeOf(audit, 'decide', 'ask')).toBe(open.mandatoryToDecide + open.recommendedToDecide)
      expect([numbers.failed, numbers.decide]).toEqual([open.mandatoryFailed, open.mandatoryToDecide])
      expect(numbers.recommended).toBe(open.recommendedFailed + open.recommendedToDecide)
      // No row to fix has a sign of something right or unanswered, and no answered one that of a question.
      const signs = (...ids: GroupId[]) =>
        groupResults(audit).flatMap(({ id, results }) => (ids.includes(id) ? results.map((one) => shownOutcome(one, audit)) : []))
      for (const sign of signs('first', 'also', 'accepted')) expect(sign).toBe('failed')
      for (const sign of signs('attested')) expect(['passed', 'inapplicable']).toContain(sign)
      const badge = badgeOf(audit).text
      if (numbers.failed > 0)
        expect([verdict, badge, numbers.headline]).toEqual(['notReady', String(numbers.failed), numbers.failed])
      else if (numbers.decide > 0) expect([verdict, badge, numbers.headline]).toEqual(['undecided', '?', numbers.decide])
      else if (verdict === 'readyWithExceptions') {
        expect(badge).toBe('✓!')
        expect(exceptionsIn(audit)).toHaveLength(open.exceptions)
        expect(open.exceptions).toBeGreaterThan(0)
      } else expect([verdict, badge, numbers.headline]).toEqual(['ready', '✓', open.recommendedFailed])
    }),
    runs(500),
  )
})

test('an attestation that counts no more leaves everything as it was without it', () => {
  fc.assert(
    fc.property(anyAudit, (audit) => {
      const lapsed = audit.results.filter((one) => lapseOf(one, audit))
      const bare = (one: Result) => ({ ...one, attestation: null })
      expect(auditOf(lapsed).open).toEqual(auditOf(lapsed.map(bare)).open)
    }),
    runs(500),
  )
})
