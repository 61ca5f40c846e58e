/** What the popup makes of an audit before anything is drawn. */
import { expect, test } from 'vitest'
import { countOutcomes, verdictOf } from '../../src/engine/audit/outcomes.ts'
import type { Attestation, Audit, Observation, Result } from '../../src/engine/audit/types.ts'
import { groupEvidence, groupResults, nextQuestion } from '../../src/popup/grouping.ts'
import { decisionFor, readMeasured, readScore, today } from '../../src/popup/measured.ts'
import { openable } from '../../src/popup/openable.ts'
import { frameName, placeLabel } from '../../src/popup/place-label.ts'
import { hidesDoubt, tally } from '../../src/popup/tally.ts'
import { hostOf, shorten } from '../../src/ui/shorten.ts'

const where = (selector: string[], snippet = '') => ({ frame: 'https://tienda.example/pago', selector, snippet })
const observation = (reason: string, more: Partial<Observation> = {}): Observation => ({
  reason,
  outcome: 'failed',
  level: 'mandatory',
  where: null,
  data: {},
  step: 0,
  fingerprint: '',
  ...more,
})
const result = (
  requirement: string,
  outcome: Result['outcome'],
  level: Result['level'] = 'mandatory',
  observations: Observation[] = [],
): Result => ({
  requirement,
  category: 'security',
  outcome,
  level,
  observations,
  attestation: null,
})

test('lists mandatory failures first and undecided results before passed ones', () => {
  const results = [
    result('a', 'passed'),
    result('b', 'cantTell', 'recommended'),
    result('c', 'untested'),
    result('d', 'failed', 'recommended'),
    result('e', 'error'),
    result('f', 'failed'),
    result('g', 'inapplicable'),
  ]
  expect(
    groupResults({ results } as Audit).map(({ id, results }) => [id, ...results.map(({ requirement }) => requirement)]),
  ).toEqual([
    ['first', 'f'],
    ['also', 'd'],
    ['decide', 'e', 'b'],
    ['ask', 'c'],
    ['passed', 'a'],
    ['inapplicable', 'g'],
  ])
})

const answered = (one: Result, decision: Attestation['decision']): Result => ({
  ...one,
  attestation: { decision, note: '', by: 'Ana', at: '2026-11-20T12:00:00.000Z' },
})
const auditOf = (results: Result[]) =>
  ({ results, totals: countOutcomes(results), verdict: verdictOf(true, results) }) as unknown as Audit

test('keeps the outcome beside an answer: failed by a person counts as failed, passed by a person stays visible', () => {
  const results = [
    answered(result('let-pass', 'failed'), 'passed'),
    answered(result('waived', 'failed'), 'notApplicable'),
    answered(result('confirmed', 'failed'), 'failed'),
    answered(result('settled', 'cantTell'), 'passed'),
    answered(result('asked', 'untested', 'recommended'), 'notApplicable'),
    answered(result('said-to-fail', 'untested', 'recommended'), 'failed'),
    answered(result('fails-after-all', 'passed'), 'failed'),
    answered(result('agreed', 'passed'), 'passed'),
    answered(result('off', 'inapplicable'), 'passed'),
  ]
  expect(groupResults({ results }).map(({ id, results }) => [id, ...results.map(({ requirement }) => requirement)])).toEqual([
    ['first', 'confirmed', 'fails-after-all'],
    ['also', 'said-to-fail'],
    ['accepted', 'let-pass', 'waived'],
    ['answered', 'settled', 'asked'],
    ['passed', 'agreed'],
    ['inapplicable', 'off'],
  ])
})

test('counts outcomes, answers, and what holds the verdict back, in agreement with the verdict', () => {
  const doubt = result('doubt', 'cantTell', 'mandatory', [observation('x', { outcome: 'cantTell' })])
  const question = result('question', 'untested', 'mandatory', [observation('x', { outcome: 'untested' })])
  const behind = result('behind', 'failed', 'recommended', [
    observation('x', { level: 'recommended' }),
    observation('y', { outcome: 'cantTell' }),
  ])
  const fault = result('fault', 'failed', 'mandatory', [observation('x')])
  expect(hidesDoubt(behind)).toBe(true)
  expect(hidesDoubt(answered(behind, 'passed'))).toBe(false)

  const open = tally(auditOf([doubt, question, behind, result('fine', 'passed')]))
  expect(open).toMatchObject({ failed: 1, decide: 2, passed: 1, answered: 0, questions: { asked: 1, answered: 0 }, open: 3 })
  const some = tally(auditOf([doubt, answered(question, 'passed'), behind, answered(fault, 'passed')]))
  expect(some).toMatchObject({ failed: 2, decide: 2, answered: 2, questions: { asked: 1, answered: 1 }, open: 2 })
  expect(tally(auditOf([fault, answered(question, 'failed'), answered(doubt, 'passed')])).open).toBe(2)
  expect(tally(auditOf([answered(fault, 'passed'), answered(doubt, 'passed')])).open).toBe(0)
})

test('goes to the question below, and after the last to the first open one', () => {
  const results = [
    result('a', 'untested', 'recommended'),
    result('b', 'untested'),
    result('c', 'cantTell'),
    result('d', 'passed'),
  ]
  const after = (id: string) =>
    nextQuestion({ results: results.map((one) => (one.requirement === id ? answered(one, 'passed') : one)) }, id)
  expect([after('c'), after('b'), after('a'), after('d')]).toEqual(['b', 'a', 'c', 'c'])
  expect(nextQuestion({ results: [answered(results[0]!, 'failed')] }, 'a')).toBe(null)
})

test.each([
  ['78', 78],
  [' 73,5 ', 73.5],
  ['100 %', 100],
  ['74/100', 74],
  ['101', null],
  ['-1', null],
  ['1e2', null],
  ['', null],
  ['setenta', null],
])('a score typed as %j', (typed, score) => {
  expect(readScore(typed)).toBe(score)
})

test('accepts a measurement only with valid score, date and payment id', () => {
  const good = { score: '74', date: '2026-11-18', paymentId: '1320894471' }
  expect(readMeasured(good, '2026-11-20')).toMatchObject({ measured: { ...good, score: 74 }, wrong: [], empty: false })
  expect(readMeasured({ ...good, date: '2026-11-21' }, '2026-11-20').wrong).toEqual(['date'])
  expect(readMeasured({ score: 'x', date: '', paymentId: 'a b' }, '2026-11-20')).toMatchObject({
    measured: null,
    wrong: ['score', 'date', 'paymentId'],
  })
  expect(readMeasured({ score: '', date: ' ', paymentId: '' }, '2026-11-20').empty).toBe(true)
  expect(today(new Date(2026, 0, 5))).toBe('2026-01-05')
})

test('shows that sources disagree on scores between the marks', () => {
  const marks = { documented: 75, reported: 73 }
  expect([75, 74.9, 73, 72.9].map((score) => decisionFor(score, marks))).toEqual(['passes', 'between', 'between', 'fails'])
})

test('groups observations with the same text, worst outcome first', () => {
  const observations = [
    observation('fine', { outcome: 'passed' }),
    observation('named', { where: where(['#a']), data: { name: 'x' } }),
    observation('named', { where: where(['#b']), data: { name: 'x' } }),
    observation('named', { data: { name: 'y' } }),
  ]
  const evidence = groupEvidence(result('r', 'failed', 'mandatory', observations), ({ reason, data }) => ({
    says: `${reason} ${data.name}`,
  }))
  expect(evidence.map(({ reason, lines }) => [reason, ...lines.map(({ says, places }) => `${says}: ${places.length}`)])).toEqual([
    ['named', 'named x: 2', 'named y: 0'],
    ['fine', 'fine undefined: 0'],
  ])
})

test.each([
  ['<a href="/terminos">', 'https://tienda.example/terminos', 'https://tienda.example/terminos'],
  ['<a>', 'http://tienda.example/terminos', 'http://tienda.example/terminos'],
  ['<script src="x.js">', 'https://tienda.example/x.js', null],
  ['<area href="/a">', 'https://tienda.example/a', null],
  ['<a href="#">', 'javascript:alert(1)', null],
  ['<a href="#">', 'data:text/html,x', null],
  ['<a href="#">', 'file:///etc/passwd', null],
  ['<a href="#">', 'chrome://settings', null],
  ['<a href="#">', 'https://bank.example@elsewhere.example/', null],
  ['<a href="#">', '/terminos', null],
])('of %s with %s what may be opened is %s', (snippet, address, page) => {
  expect(openable({ where: where(['a'], snippet), data: { address } })).toBe(page)
})

test('does not open observations without a place or an address', () => {
  expect(openable({ where: null, data: { address: 'https://tienda.example/' } })).toBe(null)
  expect(openable({ where: where(['a'], '<a>'), data: {} })).toBe(null)
})

test.each([
  [where(['#host', 'div > #card\\:number']), '#card:number'],
  [where(['form:nth-of-type(1) > select:nth-of-type(2)'], '<select name="month">'), 'select[name=month]'],
  [where(['script:nth-of-type(3)'], '<script src="/assets/js/vendor/mercadopago.v2.js">'), 'script[src=…/mercadopago.v2.js]'],
  [where(['p:nth-of-type(1)'], '<p>'), 'p'],
  [where(['iframe:nth-of-type(1)']), null],
])('a place has a short name', (place, label) => {
  expect(placeLabel(place)).toBe(label)
})

test('names a frame by its path on the same host, else by its host', () => {
  expect(frameName('https://tienda.example/form', 'https://tienda.example/pago')).toBe('/form')
  expect(frameName('https://otra.example/form', 'https://tienda.example/pago')).toBe('otra.example')
  expect(frameName('about:srcdoc', 'https://tienda.example/pago')).toBe('about:srcdoc')
})

test('shortens long texts in the middle, in any alphabet', () => {
  expect(shorten('abcdefghij', 5)).toBe('abc…j')
  expect([...shorten('😀'.repeat(9), 5)]).toHaveLength(5)
  expect(hostOf('null')).toBe('null')
})
