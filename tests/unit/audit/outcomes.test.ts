import { expect, test } from 'vitest'
import { countOutcomes, levelOf, outcomeOrder, worstOutcome } from '../../../src/engine/audit/outcomes.ts'
import type { Level, Outcome, Result } from '../../../src/engine/audit/types.ts'

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

const result = (outcome: Outcome) => ({ outcome }) as Result

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
