import { describe, expect, test } from 'vitest'
import { openOf, type State, stateOf, verdictOf } from '../../../src/engine/audit/open.ts'
import type { Level, Outcome, Verdict } from '../../../src/engine/audit/types.ts'
import { attested, observation, result } from '../view/samples.ts'

const one = (outcome: Outcome, level: Level = 'mandatory') =>
  result('x', outcome, level, [observation('x', { outcome, level, fingerprint: 'f' })])
/** A recommended failure beside a mandatory doubt. */
const mixed = result('x', 'failed', 'recommended', [
  observation('x', { level: 'recommended', fingerprint: 'f' }),
  observation('y', { outcome: 'cantTell' }),
])

test.each<[Outcome, Level, State]>([
  ['failed', 'mandatory', 'mandatoryFailed'],
  ['failed', 'recommended', 'recommendedFailed'],
  ['cantTell', 'mandatory', 'mandatoryToDecide'],
  ['untested', 'mandatory', 'mandatoryToDecide'],
  ['error', 'mandatory', 'mandatoryToDecide'],
  ['cantTell', 'recommended', 'recommendedToDecide'],
  ['untested', 'recommended', 'recommendedToDecide'],
  ['passed', 'mandatory', 'settled'],
  ['inapplicable', 'mandatory', 'settled'],
])('%s, %s: %s', (outcome, level, state) => {
  expect(stateOf(one(outcome, level))).toBe(state)
})

test('a person’s word is the state', () => {
  expect(stateOf(attested(one('untested'), 'passed'))).toBe('settled')
  expect(stateOf(attested(one('untested'), 'failed'))).toBe('mandatoryFailed')
  expect(stateOf(attested(one('passed', 'recommended'), 'failed'))).toBe('recommendedFailed')
  expect(stateOf(attested(one('failed'), 'falseAlarm'))).toBe('exception')
  expect(stateOf(attested(one('failed'), 'passed'))).toBe('mandatoryFailed')
})

test('a mandatory doubt outweighs the recommended failure beside it', () => {
  expect(stateOf(mixed)).toBe('mandatoryToDecide')
  expect(stateOf(attested(mixed, 'failed'))).toBe('mandatoryFailed')
})

test('counts each result once', () => {
  const results = [one('failed'), one('cantTell'), mixed, one('failed', 'recommended'), attested(one('failed'), 'accepted')]
  expect(openOf([...results, one('untested', 'recommended'), one('passed')])).toEqual({
    mandatoryFailed: 1,
    mandatoryToDecide: 2,
    recommendedFailed: 1,
    recommendedToDecide: 1,
    exceptions: 1,
  })
})

describe('the verdict', () => {
  test('is notACheckout for other pages', () => expect(verdictOf(false, [one('failed')])).toBe('notACheckout'))

  test.each<[Outcome, Verdict]>([
    ['failed', 'notReady'],
    ['error', 'undecided'],
    ['cantTell', 'undecided'],
    ['untested', 'undecided'],
    ['passed', 'ready'],
    ['inapplicable', 'ready'],
  ])('%s, mandatory: %s', (outcome, verdict) => {
    expect(verdictOf(true, [one('passed'), one(outcome)])).toBe(verdict)
    expect(verdictOf(true, [one('passed'), one(outcome, 'recommended')])).toBe('ready')
  })

  test('considers a mandatory doubt next to a recommended failure', () => {
    expect(verdictOf(true, [mixed])).toBe('undecided')
    expect(verdictOf(true, [attested(mixed, 'falseAlarm')])).toBe('readyWithExceptions')
  })

  test('follows what people said, and names exceptions', () => {
    expect(verdictOf(true, [attested(one('failed'), 'accepted')])).toBe('readyWithExceptions')
    expect(verdictOf(true, [attested(one('failed'), 'passed')])).toBe('notReady')
    expect(verdictOf(true, [attested(one('cantTell'), 'notApplicable')])).toBe('ready')
    expect(verdictOf(true, [attested(one('passed'), 'failed')])).toBe('notReady')
    expect(verdictOf(true, [attested(one('passed', 'recommended'), 'failed')])).toBe('ready')
    expect(verdictOf(true, [attested(one('failed', 'recommended'), 'falseAlarm')])).toBe('ready')
    expect(verdictOf(true, [attested(one('failed'), 'falseAlarm'), one('untested')])).toBe('undecided')
  })
})

test('a question without observations, as an older file has it, is as open as its requirement is mandatory', () => {
  const asked = (level: Level) => stateOf({ outcome: 'untested', level, observations: [], settledBy: null, attestation: null })
  expect([asked('mandatory'), asked('recommended')]).toEqual(['mandatoryToDecide', 'recommendedToDecide'])
})
