import { expect, test } from 'vitest'
import { evidenceOf, firstSentence, groupEvidence } from '../../../src/engine/view/evidence.ts'
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
  expect(evidence!.lines[0]!.places).toEqual([{ ...where(['#a']), step: 0, onScreen: true }])
})

const named = (field: string, name: string, more = {}) =>
  observation('named-card-field', { where: where([`#${name}`], `<input name="${name}">`), data: { field, name }, ...more })
const holder = observation('named-holder-field', { level: 'recommended', data: { field: 'holder', name: 'holder' } })

test('several findings of one reason are one sentence, and a line for each with only what differs', () => {
  const fields = [named('number', 'card'), named('securityCode', 'cvv'), holder]
  const evidence = evidenceOf(result('card-field-names', 'failed', 'mandatory', fields), 'en', null)
  expect(
    evidence.map(({ intro, lines }) => [intro, ...lines.map(({ name, says, places }) => [name, says, places.length])]),
  ).toEqual([
    [
      '2 card fields have a name attribute and are sent with the form:',
      ['card number', 'name="card"', 1],
      ['security code', 'name="cvv"', 1],
    ],
    [undefined, [undefined, 'The cardholder name has name="holder".', 0]],
  ])
  expect(firstSentence(evidence, 'failed')).toEqual({
    says: '2 card fields have a name attribute and are sent with the form.',
    others: 1,
  })
})

test('short findings of one reason are joined in one sentence, with all of their places', () => {
  const asks = ['email', 'phone'].map((datum) =>
    observation('form-asks', { outcome: 'untested', where: where([`#${datum}`]), data: { datum } }),
  )
  const [evidence] = evidenceOf(result('payer-and-item-data', 'untested', 'recommended', asks), 'en', null)
  expect(evidence!.intro).toBeUndefined()
  expect(evidence!.lines.map(({ says, places }) => [says, places.length])).toEqual([
    ['The form asks for the e-mail address and the phone number.', 2],
  ])
})

test('the same finding in several places is one sentence', () => {
  const evidence = evidenceOf(result('r', 'failed', 'mandatory', [named('number', 'cc'), named('number', 'cc')]), 'en', null)
  expect(evidence.map(({ intro, lines }) => [intro, lines.length, lines[0]!.places.length])).toEqual([[undefined, 1, 2]])
  expect(firstSentence(evidence, 'failed')?.others).toBe(0)
  expect(firstSentence([], 'failed')).toBeNull()
})

test('a page is offered once in a result', () => {
  const link = (reason: string, text: string, address: string) =>
    observation(reason, { where: where(['a'], `<a href="${address}">`), data: { text, address } })
  const evidence = groupEvidence(
    {
      observations: [
        link('own', 'Términos', 'https://tienda.example/terminos'),
        link('own', 'Condiciones', 'https://tienda.example/terminos'),
        link('other', 'Términos', 'https://tienda.example/terminos'),
        link('other', 'Ayuda', 'https://tienda.example/ayuda'),
      ],
    },
    ({ data }) => ({ says: String(data.text) }),
  )
  expect(evidence.flatMap(({ lines }) => lines.map(({ pages }) => pages))).toEqual([
    ['https://tienda.example/terminos'],
    [],
    [],
    ['https://tienda.example/ayuda'],
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
])('of %s with address %s, %s may be opened', (snippet, address, page) => {
  expect(openable({ where: where(['a'], snippet), data: { address } })).toBe(page)
})

test('offers no page without a place or an address', () => {
  expect(openable({ where: null, data: { address: 'https://tienda.example/' } })).toBe(null)
  expect(openable({ where: where(['a'], '<a>'), data: {} })).toBe(null)
})
