/** The search for card data: every way in which a number may be written is found, and nothing else. */
import { expect, test } from 'vitest'
import { issuerRanges, testNumbers } from '../../../src/engine/knowledge/card-issuers.ts'
import { challengeCards, testCards } from '../../../src/engine/knowledge/test-cards.ts'
import { searchAddress } from '../../../src/engine/leak/address.ts'
import { hasCheckDigit, maskNumber, mayBeCard } from '../../../src/engine/leak/card-number.ts'
import { searchRequest } from '../../../src/engine/leak/request.ts'
import { searchFields, searchText } from '../../../src/engine/leak/search.ts'
import { searchCookies, searchStored } from '../../../src/engine/leak/stored.ts'
import { lookAlikes } from './look-alikes.ts'

const hitsIn = (text: string) => searchText(text).hits

const card = '4509953566233704'
/** Published nowhere, with a right check digit. */
const other = '4539148803436467'
const base64 = (text: string) => Buffer.from(text).toString('base64')
const multipart = (fields: Record<string, string>) =>
  `${Object.entries(fields)
    .map(([name, value]) => `------x1\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')}------x1--\r\n`

const found: [way: string, body: string, form: string][] = [
  ['alone', card, 'plain'],
  ['in a form', `a=1&pan=${card}&b=2`, 'plain'],
  ['in groups', 'n=4509+9535+6623+3704', 'grouped'],
  ['with hyphens', '"4509-9535-6623-3704"', 'grouped'],
  ['digit by digit', card.split('').join(' '), 'grouped'],
  ['in percent signs', [...card].map((digit) => `%3${digit}`).join(''), 'encoded'],
  ['in percent signs twice', `x=${encodeURIComponent([...card].map((digit) => `%3${digit}`).join(''))}`, 'encoded'],
  ['as a number in JSON', `{"n":${card}}`, 'plain'],
  ['in JSON within JSON', JSON.stringify({ body: JSON.stringify({ deep: { card } }) }), 'plain'],
  ['in JSON within a form', `data=${encodeURIComponent(JSON.stringify({ card }))}`, 'encoded'],
  ['in JSON cut off', `{"card":"${card}","x":`, 'plain'],
  ['as a name in JSON', `{"${card}":true}`, 'plain'],
  ['in a multipart body', multipart({ a: '1', b: card }), 'plain'],
  ['in XML', `<card><number>${card}</number></card>`, 'plain'],
  ['in a sentence', `Paid with ${card}, thanks`, 'plain'],
  ['in base64', base64(card), 'base64'],
  [
    'in base64 for addresses',
    base64(`{"n":"${card}"}>>>`).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
    'base64',
  ],
  ['in base64 twice', base64(base64(card)), 'base64'],
  ['in base64 of JSON in a form', `d=${encodeURIComponent(base64(JSON.stringify({ card })))}`, 'base64'],
  ['split in two', 'a=45099535&b=66233704', 'split'],
  ['split in two, the last first', 'b=66233704&a=45099535', 'split'],
  ['split in two with others between', '{"first":"450995","x":"abc","y":7,"last":"3566233704"}', 'split'],
  ['split in four', multipart({ a: '4509', b: '9535', c: '6623', d: '3704' }), 'split'],
  ['with what belongs to it behind it', `${card}1130123`, 'plain'],
]
test.each(found)('a number %s is found', (_way, body, form) => {
  const hits = hitsIn(body)
  expect(hits.map((hit) => [hit.kind, hit.form, hit.length, hit.masked])).toEqual([['number', form, 16, '450995…3704']])
})

test.each(['card_number', 'cardNumber', 'tarjeta[numero]', 'numeroCartao', 'cc-number', 'payment.card.number', 'pan', 'ccn'])(
  'an unpublished number in %s is found',
  (name) => expect(hitsIn(JSON.stringify({ [name]: other }))).toMatchObject([{ kind: 'number', masked: '453914…6467' }]),
)

test('an unpublished number is found in the groups of a card, and beside a security code', () => {
  expect(hitsIn('x=4539 1488 0343 6467')).toHaveLength(1)
  expect(hitsIn(`${other} cvv: 123`)).toEqual([])
  expect(hitsIn(`<pan>${other}</pan>`)).toHaveLength(1)
})

test.each(testNumbers)('the published number …%s is one, and its mask hides the rest', (number) => {
  expect([mayBeCard(number), hasCheckDigit(number)]).toEqual([true, true])
  expect(maskNumber(number).replace(/\D/g, '').length).toBeLessThanOrEqual(10)
  expect(hitsIn(`{"a":"${number}"}`)).toMatchObject([{ length: number.length }])
})

test('every test card of Mercado Pago’s is among the published ones', () => {
  const own = [...Object.values(testCards).flat(), ...challengeCards].map(({ number }) => number.replaceAll(' ', ''))
  expect(own.filter((number) => !testNumbers.includes(number))).toEqual([])
  expect(new Set(testNumbers).size).toBe(testNumbers.length)
})

test('ranges are of one length each and in order', () => {
  for (const range of Object.values(issuerRanges).join(' ').split(' ')) {
    const [from, to = from] = range.split('-') as [string, string?]
    expect([from.length, from <= to!]).toEqual([to!.length, true])
  }
})

const codes: [body: string, codes: string[]][] = [
  [`{"card":"${card}","cvv":"123"}`, ['cvv']],
  [`n=${card}&security_code=1234`, ['security_code']],
  [`n=${card}&codigo_seguridad=123`, ['codigo_seguridad']],
  [`n=${card}&codigo_seguranca=123`, ['codigo_seguranca']],
  [`Card ${card}, CVV: 123`, ['']],
  ['{"cvv":"123"}', ['cvv']],
  ['{"security_code":"1234"}', []],
  ['{"cvv":"on"}', []],
  ['{"cvv":"123456"}', []],
]
test.each(codes)('the security codes of %s', (body, fields) => {
  const hits = hitsIn(body).filter(({ kind }) => kind === 'code')
  expect(hits.map(({ field }) => field)).toEqual(fields)
  for (const { masked } of hits) expect(masked).toMatch(/^•{3,4}$/)
})

const rows = Object.entries(lookAlikes).flatMap(([name, values]) => values.map((value) => [name, value] as const))

test('there are two hundred look-alikes', () => expect(rows.length).toBeGreaterThanOrEqual(200))

test.each(rows)('%s %s is no card, wherever it stands', (name, value) => {
  const alarms = [
    hitsIn(JSON.stringify({ [name]: value })),
    hitsIn(`${name}=${encodeURIComponent(value)}&x=1`),
    hitsIn(multipart({ [name]: value, other: 'x' })),
    hitsIn(value),
    hitsIn(base64(JSON.stringify({ [name]: value }))),
    searchAddress(`https://shop.example/${encodeURIComponent(value)}?${name}=${encodeURIComponent(value)}`),
    searchCookies(`${name}=${encodeURIComponent(value)}`).hits,
    searchStored([[name, value]]).hits,
  ].flat()
  expect(alarms).toEqual([])
})

test('all look-alikes in one body are no card either, nor any two of them together', () => {
  expect(searchFields(rows).hits).toEqual([])
})

test('the parts of an address are told apart', () => {
  const places = (address: string) => searchAddress(address).map(({ place, form }) => `${place} ${form}`)
  expect(places(`https://x.example/pay/${card}/ok`)).toEqual(['path plain'])
  expect(places(`https://x.example/?n=${card}`)).toEqual(['query plain'])
  expect(places(`https://x.example/#/done?n=${card}`)).toEqual(['fragment plain'])
  expect(places(`https://x.example/#${base64(card)}`)).toEqual(['fragment base64'])
  expect(places('https://4509-9535-6623-3704.x.example/')).toEqual(['host grouped'])
  expect(places(`data:text/plain,${card}`)).toEqual([])
})

test('what is told shows no more digits than the mask, whatever the host and the field are called', () => {
  const report = searchRequest(`https://${card}.4509-9535-6623-3704.example/${card}?a${card}=${card}`, {
    text: JSON.stringify({ [`x${card}`]: { '4509 9535': card }, cvv: '987' }),
  })
  expect(report.findings.length).toBeGreaterThan(3)
  const told = JSON.stringify(report)
  for (let at = 0; at + 7 <= card.length; at += 1) expect(told).not.toContain(card.slice(at, at + 7))
  expect(told).not.toContain('987')
  for (const { masked } of report.findings) expect(masked).toMatch(/^(450995…3704|•••)$/)
})

test.each<[string, string, boolean]>([
  ['of a million characters', 'x'.repeat(1_000_000), true],
  ['of more', 'x'.repeat(1_000_001), false],
  ['of many fields', JSON.stringify(Array.from({ length: 3_999 }, (_, index) => index)), true],
  ['of more fields', JSON.stringify(Array.from({ length: 4_000 }, (_, index) => index)), false],
])('a body %s counts as searched only where it was searched to its end', (_, text, whole) => {
  expect(searchRequest('https://thief.example/', { text }).sent).toMatchObject([{ bodies: whole ? 1 : 0, unread: whole ? 0 : 1 }])
  expect(searchRequest('https://thief.example/', { fields: [['a', text]], place: 'form' }).sent).toMatchObject([
    { unread: whole ? 0 : 1 },
  ])
  expect(searchStored([['a', text]]).whole).toBe(whole)
})

test('what stands in the beginning of a long body is told nevertheless', () => {
  const { findings, sent } = searchRequest('https://thief.example/', {
    text: `{"card":"${card}","x":"${'x'.repeat(1_000_000)}"}`,
  })
  expect(findings).toMatchObject([{ masked: '450995…3704' }])
  expect(sent).toMatchObject([{ unread: 1 }])
})

const hostile: [name: string, text: string][] = [
  ['digits', '4'.repeat(100_000)],
  ['digits apart', '4 '.repeat(50_000)],
  ['percent signs', '%25'.repeat(33_000)],
  ['braces', '{'.repeat(100_000)],
  ['quotes', '"'.repeat(100_000)],
  ['base64', 'QUJD'.repeat(25_000)],
  ['pairs', 'a=1&'.repeat(25_000)],
  ['slashes', 'abcdefghijklmnop/'.repeat(6_000)],
  ['boundaries', '--x\r\n'.repeat(20_000)],
  ['arrays', `${'['.repeat(5000)}${']'.repeat(5000)}`],
]
test.each(hostile)('100,000 characters of %s are searched in a moment', (_name, text) => {
  const from = performance.now()
  hitsIn(text)
  // A search that is not linear takes minutes.
  expect(performance.now() - from).toBeLessThan(2000)
})
