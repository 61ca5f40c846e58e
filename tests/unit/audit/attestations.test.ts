import { describe, expect, test } from 'vitest'
import { sawOf, settledBy, standingOf } from '../../../src/engine/audit/attestations.ts'
import type { Attestation, Decision, Outcome, Result } from '../../../src/engine/audit/types.ts'
import { attestationsLast } from '../../../src/engine/knowledge/attestations.ts'
import { observation, result } from '../view/samples.ts'

const now = '2026-12-01T12:00:00.000Z'
const daysAgo = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString()

const failing = (...fingerprints: string[]) =>
  result('x', 'failed', 'mandatory', [
    ...fingerprints.map((fingerprint) => observation('named', { fingerprint })),
    observation('fine', { outcome: 'passed', fingerprint: 'fine' }),
  ])
const asking = (outcome: Outcome = 'untested') => result('x', outcome, 'mandatory', [observation('look', { outcome })])

/** What a person says of `seen`. */
const said = (decision: Decision, seen: Result, more: Partial<Attestation> = {}): Attestation => ({
  decision,
  note: 'a reason',
  by: 'Ana',
  at: daysAgo(1),
  ...(decision === 'accepted' && { until: '2026-12-31' }),
  saw: sawOf(seen),
  ...more,
})

test('keeps outcome and failures that it was given to', () => {
  expect(sawOf(failing('a', 'b'))).toEqual({ outcome: 'failed', fingerprints: ['a', 'b'] })
  expect(sawOf(asking())).toEqual({ outcome: 'untested', fingerprints: [] })
})

describe('a question', () => {
  test.each<Decision>(['passed', 'failed', 'notApplicable'])('is settled by %s', (decision) => {
    for (const outcome of ['untested', 'cantTell', 'error'] as const)
      expect(settledBy(asking(outcome), said(decision, asking()), now)).toBe('person')
  })

  test.each<Decision>(['falseAlarm', 'accepted'])('is not settled by %s, which was said of a failure', (decision) => {
    expect(standingOf(asking(), said(decision, failing('a')), now)).toBe('other')
    expect(settledBy(asking(), said(decision, failing('a')), now)).toBe(null)
  })
})

test('a person’s answer to a failure that is gone answers no question that is there now', () => {
  for (const decision of ['passed', 'notApplicable'] as const) {
    expect(standingOf(asking(), said(decision, failing('a')), now)).toBe('other')
    expect(settledBy(asking(), said(decision, failing('a')), now)).toBe(null)
  }
  expect(settledBy(asking(), said('falseAlarm', asking()), now)).toBe(null)
})

describe('a failure', () => {
  test.each<Decision>(['passed', 'notApplicable'])('is never settled by %s', (decision) => {
    for (const seen of [failing('a'), asking()]) expect(settledBy(failing('a'), said(decision, seen), now)).toBe(null)
  })

  test.each<Decision>(['falseAlarm', 'accepted'])('is settled by %s as an exception, as far as it was seen', (decision) => {
    const attestation = said(decision, failing('a', 'b'))
    expect(settledBy(failing('a', 'b'), attestation, now)).toBe('exception')
    expect(settledBy(failing('b'), attestation, now)).toBe('exception')
    expect(settledBy(failing('a', 'c'), attestation, now)).toBe(null)
    expect(standingOf(failing('a', 'c'), attestation, now)).toBe('other')
  })

  test('that a person confirms stays one, whatever the page shows', () => {
    for (const seen of [failing('a'), asking(), result('x', 'passed')])
      expect(settledBy(seen, said('failed', asking()), now)).toBe('person')
  })
})

test('what passed is settled by the machine, with and without an exception that is no longer needed', () => {
  expect(settledBy(result('x', 'passed'), null, now)).toBe('machine')
  expect(settledBy(result('x', 'inapplicable'), null, now)).toBe('machine')
  expect(settledBy(result('x', 'passed'), said('falseAlarm', failing('a')), now)).toBe('machine')
})

test('an accepted risk ends after its last day', () => {
  const until = (day: string) => standingOf(failing('a'), said('accepted', failing('a'), { until: day }), now)
  expect([until('2026-11-30'), until('2026-12-01'), until('2026-12-02'), until('')]).toEqual(['ended', 'valid', 'valid', 'ended'])
})

test.each<Decision>(['passed', 'failed', 'notApplicable', 'falseAlarm', 'accepted'])('%s is old after 90 days', (decision) => {
  const seen = decision === 'falseAlarm' || decision === 'accepted' ? failing('a') : asking()
  const given = (days: number) => standingOf(seen, said(decision, seen, { at: daysAgo(days) }), now)
  expect(attestationsLast.days).toBe(90)
  expect([given(90), given(90.01)]).toEqual(['valid', 'old'])
  expect(settledBy(seen, said(decision, seen, { at: daysAgo(91) }), now)).toBe(null)
})
