import { expect, test } from 'vitest'
import { groupEvidence } from '../../../src/engine/view/evidence.ts'
import { openable } from '../../../src/engine/view/openable.ts'
import { observation, result, where } from './samples.ts'

test('groups observations with the same text, with all their places, the worst outcome first', () => {
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

test('leaves out places without an element to point at', () => {
  const observations = [observation('named', { where: where([]) }), observation('named', { where: where(['#a']) })]
  const [evidence] = groupEvidence({ observations }, () => ({ says: 'said' }))
  expect(evidence!.lines[0]!.places).toEqual([where(['#a'])])
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
])('of %s with address %s, %s may be opened', (snippet, address, page) => {
  expect(openable({ where: where(['a'], snippet), data: { address } })).toBe(page)
})

test('offers no page without a place or an address', () => {
  expect(openable({ where: null, data: { address: 'https://tienda.example/' } })).toBe(null)
  expect(openable({ where: where(['a'], '<a>'), data: {} })).toBe(null)
})
