import { describe, expect, test } from 'vitest'
import { countOutcomes, levelOf, outcomeOrder, verdictOf, worstOutcome } from '../../../src/engine/audit/outcomes.ts'
import type { Attestation, Level, Outcome, Result } from '../../../src/engine/audit/types.ts'

const order: Outcome[] = ['inapplicable', 'passed', 'untested', 'cantTell', 'error', 'failed']

test('takes the worst of several outcomes', () => {
  expect(outcomeOrder).toEqual(order)
  expect(worstOutcome([])).toBe('inapplicable')
  for (const [one, better] of order.entries()) {
    for (const worse of order.slice(one)) {
      expect(worstOutcome([better, worse])).toBe(worse)
      expect(worstOutcome([worse, better])).toBe(worse)
    }
  }
})

test('the level is the strictest of the observations of that outcome, else the requirement’s own', () => {
  const seen: { outcome: Outcome; level: Level }[] = [
    { outcome: 'failed', level: 'recommended' },
    { outcome: 'cantTell', level: 'mandatory' },
    { outcome: 'cantTell', level: 'recommended' },
  ]
  expect(levelOf(seen, 'failed', 'mandatory')).toBe('recommended')
  expect(levelOf(seen, 'cantTell', 'recommended')).toBe('mandatory')
  expect(levelOf(seen, 'passed', 'recommended')).toBe('recommended')
  expect(levelOf(seen, 'passed', 'mandatory')).toBe('mandatory')
})

const result = (outcome: Outcome, level: Level = 'mandatory', decision?: Attestation['decision']): Result => ({
  requirement: 'x',
  category: 'security',
  outcome,
  level,
  observations: [{ reason: 'x', outcome, level, where: null, data: {}, step: 0, fingerprint: '' }],
  attestation: decision ? { decision, note: '', by: '', at: '' } : null,
})

test('totals list every outcome, also with count 0', () => {
  expect(countOutcomes([result('failed'), result('passed'), result('failed')])).toEqual({
    passed: 1,
    failed: 2,
    cantTell: 0,
    inapplicable: 0,
    untested: 0,
    error: 0,
  })
})

describe('the verdict', () => {
  test('is notACheckout for other pages', () => expect(verdictOf(false, [result('failed')])).toBe('notACheckout'))

  test.each<[Outcome, string]>([
    ['failed', 'notReady'],
    ['error', 'undecided'],
    ['cantTell', 'undecided'],
    ['untested', 'undecided'],
    ['passed', 'ready'],
    ['inapplicable', 'ready'],
  ])('%s, mandatory: %s', (outcome, verdict) => {
    expect(verdictOf(true, [result('passed'), result(outcome)])).toBe(verdict)
    expect(verdictOf(true, [result('passed'), result(outcome, 'recommended')])).toBe('ready')
  })

  test('considers a mandatory doubt next to a recommended failure', () => {
    const mixed = result('failed', 'recommended')
    mixed.observations.push(...result('cantTell').observations)
    expect(verdictOf(true, [mixed])).toBe('undecided')
  })

  test('prefers a person’s attestation to the automatic outcome', () => {
    expect(verdictOf(true, [result('failed', 'mandatory', 'passed')])).toBe('ready')
    expect(verdictOf(true, [result('cantTell', 'mandatory', 'notApplicable')])).toBe('ready')
    expect(verdictOf(true, [result('passed', 'mandatory', 'failed')])).toBe('notReady')
    expect(verdictOf(true, [result('passed', 'recommended', 'failed')])).toBe('ready')
    expect(verdictOf(true, [result('failed', 'recommended', 'passed')])).toBe('ready')
  })
})
