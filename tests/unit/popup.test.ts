/** What the popup makes of an audit before anything is drawn. */
import { expect, test } from 'vitest'
import type { Audit, Observation, Result } from '../../src/audit/types'
import { groupEvidence, groupResults } from '../../src/popup/grouping'
import { frameName, placeLabel } from '../../src/popup/place-label'
import { hostOf, shorten } from '../../src/ui/shorten'

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

test('what is mandatory and failed comes first, what cannot be told before what is in order', () => {
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
    ['decide', 'c', 'e', 'b'],
    ['passed', 'a'],
    ['inapplicable', 'g'],
  ])
})

test('observations of one wording are said once, with all their places; the worst outcome first', () => {
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
  [where(['#host', 'div > #card\\:number']), '#card:number'],
  [where(['form:nth-of-type(1) > select:nth-of-type(2)'], '<select name="month">'), 'select[name=month]'],
  [where(['script:nth-of-type(3)'], '<script src="/assets/js/vendor/mercadopago.v2.js">'), 'script[src=…/mercadopago.v2.js]'],
  [where(['p:nth-of-type(1)'], '<p>'), 'p'],
  [where(['iframe:nth-of-type(1)']), null],
])('a place has a short name', (place, label) => {
  expect(placeLabel(place)).toBe(label)
})

test('a frame is told by its path on the same host, else by its host', () => {
  expect(frameName('https://tienda.example/form', 'https://tienda.example/pago')).toBe('/form')
  expect(frameName('https://otra.example/form', 'https://tienda.example/pago')).toBe('otra.example')
  expect(frameName('about:srcdoc', 'https://tienda.example/pago')).toBe('about:srcdoc')
})

test('long texts lose their middle, whatever alphabet they are in', () => {
  expect(shorten('abcdefghij', 5)).toBe('abc…j')
  expect([...shorten('😀'.repeat(9), 5)]).toHaveLength(5)
  expect(hostOf('null')).toBe('null')
})
