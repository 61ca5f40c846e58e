import { expect, test } from 'vitest'
import { groupResults, nextQuestion } from '../../../src/engine/view/groups.ts'
import { attested, observation, result } from './samples.ts'

test('mandatory failures come first, doubts before what passed', () => {
  const results = [
    result('a', 'passed'),
    result('b', 'cantTell', 'recommended'),
    result('c', 'untested'),
    result('d', 'failed', 'recommended'),
    result('e', 'error'),
    result('f', 'failed'),
    result('g', 'inapplicable'),
  ]
  expect(groupResults({ results }).map(({ id, results }) => [id, ...results.map(({ requirement }) => requirement)])).toEqual([
    ['first', 'f'],
    ['decide', 'e', 'b'],
    ['ask', 'c'],
    ['also', 'd'],
    ['passed', 'a'],
    ['inapplicable', 'g'],
  ])
})

test('a secret in sight comes before every other failure', () => {
  const results = [result('https', 'failed'), result('exposed-secrets', 'failed'), result('terms-link', 'failed')]
  const [first] = groupResults({ results })
  expect(first!.results.map(({ requirement }) => requirement)).toEqual(['exposed-secrets', 'https', 'terms-link'])
})

test('an attestation of `failed` is to be fixed; exceptions have a group of their own', () => {
  const results = [
    attested(result('accepted', 'failed', 'mandatory', [observation('x')]), 'accepted'),
    attested(result('mistaken', 'failed', 'mandatory', [observation('x')]), 'falseAlarm'),
    attested(result('denied', 'failed', 'mandatory', [observation('x')]), 'passed'),
    attested(result('confirmed', 'failed'), 'failed'),
    attested(result('settled', 'cantTell'), 'passed'),
    attested(result('asked', 'untested', 'recommended'), 'notApplicable'),
    attested(result('said-to-fail', 'untested', 'recommended'), 'failed'),
    attested(result('fails-after-all', 'passed'), 'failed'),
    attested(result('agreed', 'passed'), 'passed'),
    attested(result('off', 'inapplicable'), 'passed'),
  ]
  expect(groupResults({ results }).map(({ id, results }) => [id, ...results.map(({ requirement }) => requirement)])).toEqual([
    ['first', 'denied', 'confirmed', 'fails-after-all'],
    ['also', 'said-to-fail'],
    ['accepted', 'accepted', 'mistaken'],
    ['attested', 'settled', 'asked'],
    ['passed', 'agreed'],
    ['inapplicable', 'off'],
  ])
})

test('the next question is the one below; after the last, the first open one', () => {
  const results = [
    result('a', 'untested', 'recommended'),
    result('b', 'untested'),
    result('c', 'cantTell'),
    result('d', 'passed'),
  ]
  const after = (id: string) =>
    nextQuestion({ results: results.map((one) => (one.requirement === id ? attested(one, 'passed') : one)) }, id)
  expect([after('c'), after('b'), after('a'), after('d')]).toEqual(['b', 'a', 'c', 'c'])
  expect(nextQuestion({ results: [attested(results[0]!, 'failed')] }, 'a')).toBe(null)
})
