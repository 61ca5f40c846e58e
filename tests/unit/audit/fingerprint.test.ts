import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprintsOf } from '../../../src/engine/audit/fingerprint.ts'
import type { Finding } from '../../../src/engine/audit/types.ts'

const named = (snippet: string, more: Partial<Finding> = {}): Finding => ({
  reason: 'named-card-field',
  where: { frame: 'https://tienda.example/pagar', selector: ['#card'], snippet },
  data: { field: 'number', name: 'card' },
  ...more,
})
const of = (...findings: Finding[]) => fingerprintsOf('card-field-names', findings, 'payment')
const card = named('<input id="cardNumber" name="card" class="big" placeholder="Número">')

test('fingerprints do not change between versions, because stored attestations refer to them', () => {
  expect(of(card)).toEqual(['33d26eb3832cf4a1'])
})

test.each<[string, Finding]>([
  [
    'a place elsewhere',
    { ...card, where: { ...card.where!, selector: ['#host', 'div > input'], frame: 'https://tienda.example/f' } },
  ],
  ['another wording', named('<input id="cardNumber" name="card" class="small" placeholder="Card number">')],
  ['attributes in another order', named('<input name="card" id="cardNumber">')],
  ['a text that is quoted', { ...card, data: { ...card.data, text: 'Pagar' } }],
])('survives %s', (_, finding) => {
  expect(of(finding)).toEqual(of(card))
})

test('survives generated ids, hashes and numbers', () => {
  const script = (src: string, id: string): Finding => ({
    reason: 'own-copy',
    where: { frame: '', selector: [], snippet: `<script id="${id}" src="${src}">` },
    data: { address: src },
  })
  expect(of(script('/js/mp.3f2a9c11.js', ':r1:'))).toEqual(of(script('/js/mp.77b01d2e.js', ':r24:')))
  expect(of(script('/js/mp.3f2a9c11.js', 'a'))).not.toEqual(of(script('/js/shop.3f2a9c11.js', 'a')))
})

test('survives the hash that a bundler gives a file, and keeps words of eight letters', () => {
  const script = (name: string): Finding => ({
    reason: 'secret',
    data: { place: 'script' },
    where: { ...card.where!, snippet: `<script src="/assets/${name}">` },
  })
  for (const [one, other] of [
    ['index-DiwrgTda.js', 'index-B0_x-9kz.js'],
    ['main.f3a91c02.js', 'main.77b01d2e.js'],
    ['chunk.k3j9x2ab.mjs', 'chunk.p0q8z1mn.mjs'],
  ])
    expect(of(script(one!))).toEqual(of(script(other!)))
  expect(of(script('mp-checkout.js'))).not.toEqual(of(script('mp-payments.js')))
  expect(of(script('mp-checkout.js'))).not.toEqual(of(script('mp-products.js')))
})

test('of what is about the page as a whole, the element that shows it is no part', () => {
  const pageWide = (finding: Finding) => fingerprintsOf('card-field-names', [finding], 'payment', () => true)
  const moved = named('<select name="other">', { data: { ...card.data, address: 'https://tienda.example/mp.js' } })
  expect(pageWide(moved)).toEqual(pageWide(card))
  expect(pageWide({ ...card, data: { status: 'approved' } })).not.toEqual(pageWide({ ...card, data: { status: 'rejected' } }))
})

test.each<[string, string[]]>([
  ['another field', of({ ...card, data: { field: 'securityCode', name: 'card' } })],
  ['another name', of(named('<input name="pan">', { data: { field: 'number', name: 'pan' } }))],
  ['another element', of(named('<select name="card">'))],
  ['another reason', of({ ...card, reason: 'named-holder-field' })],
  ['another requirement', fingerprintsOf('https', [card], 'payment')],
  ['another kind of step', fingerprintsOf('card-field-names', [card], 'before')],
])('tells %s apart', (_, others) => {
  expect(others).not.toEqual(of(card))
})

test('tells findings apart that are alike, whatever their order', () => {
  const other = named('<input name="pan">')
  fc.assert(
    fc.property(fc.shuffledSubarray([card, card, other, card], { minLength: 4 }), (findings) => {
      expect(new Set(of(...findings)).size).toBe(4)
      expect(of(...findings).toSorted()).toEqual(of(card, card, card, other).toSorted())
    }),
  )
})

test('is sixteen digits', () => {
  for (let index = 0; index < 500; index++) expect(of({ ...card, reason: `${index}` })[0]).toMatch(/^[0-9a-f]{16}$/)
})

test('a word is no number, though its letters are hexadecimal digits', () => {
  const at = (name: string) => of(named(`<input name="${name}">`))
  expect(at('facade')).not.toEqual(at('decade'))
  expect(at('facade1')).toEqual(at('decade2'))
})

test('an id with a number may have been generated, and tells nothing', () => {
  const at = (id: string) => of(named(`<input id="${id}" name="card">`))
  expect(at('field-a1')).toEqual(at('b2-other'))
  expect(at('field')).not.toEqual(at('other'))
})
