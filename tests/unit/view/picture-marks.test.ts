/** What is marked on a picture, and with which numbers. */
import { expect, test } from 'vitest'
import type { Observation, Outcome, Result } from '../../../src/engine/audit/types.ts'
import { toMark } from '../../../src/engine/view/picture-marks.ts'

const found = (id: string, outcome: Outcome, step = 0, snippet = `<input id="${id}">`): Observation => ({
  reason: 'r',
  outcome,
  level: 'mandatory',
  where: { frame: 'https://a.example/', selector: [`#${id}`], snippet },
  data: {},
  step,
  fingerprint: id,
})
const result = (requirement: string, outcome: Outcome, observations: Observation[]): Result => ({
  requirement,
  category: 'security',
  outcome,
  level: 'mandatory',
  observations,
  settledBy: outcome === 'passed' ? 'machine' : null,
  attestation: null,
})
const marked = (results: Result[], step = 0) => toMark({ results }, step).map(({ n, fingerprint }) => [n, fingerprint])

test('failures come before doubts, and the worst of a result first, as in the list', () => {
  const doubt = result('terms-link', 'cantTell', [found('link', 'cantTell')])
  const failure = result('card-field-names', 'failed', [found('maybe', 'cantTell'), found('field', 'failed')])
  expect(marked([doubt, failure])).toEqual([
    [1, 'field'],
    [2, 'maybe'],
    [3, 'link'],
  ])
})

test('what holds is not marked, nor what stands on another step, nor what is never drawn', () => {
  const passed = result('promotions', 'passed', [found('banner', 'passed')])
  const failure = result('official-sdk', 'failed', [
    found('elsewhere', 'failed', 1),
    found('script', 'failed', 0, '<script src="x.js">'),
    found('here', 'failed'),
  ])
  expect(marked([passed, failure])).toEqual([[1, 'here']])
  expect(marked([passed, failure], 1)).toEqual([[1, 'elsewhere']])
})
