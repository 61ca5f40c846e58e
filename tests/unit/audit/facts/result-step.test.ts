import { expect, test } from 'vitest'
import { paymentPartsOf } from '../../../../src/engine/audit/facts/payment-state.ts'
import { isReturnWithoutPayment } from '../../../../src/engine/audit/facts/result-page.ts'
import {
  isResultStep,
  offersPayment,
  showsMadePayment,
  showsStatusScreen,
} from '../../../../src/engine/audit/facts/result-step.ts'
import { checkoutMarkers } from '../../../../src/engine/knowledge/markers.ts'
import type { Snapshot } from '../../../../src/engine/snapshot/types.ts'
import { document, emptyPage, field, frame, link, marker, pix, script, where } from '../../sample-snapshot.ts'

const back = document({ query: { names: ['collection_status'], status: 'approved', siteId: null } })
const secure = frame('https://secure-fields.mercadopago.com/a')
const host = { where: where('#host'), kind: 'number' } as const
const choice = { where: where('#mp'), kind: 'choice' } as unknown as Snapshot['payControls'][number]
const running = (...globals: Snapshot['documents'][0]['globals']) => [document(), document({ globals })]
const brickCode = (sign: 'uses-card-brick' | 'uses-status-brick') => [script('', { signs: [sign] })]

const ways: [string, Partial<Snapshot>][] = [
  ['a card field', { fields: [field()] }],
  ['a place for one', { secureHosts: [host] }],
  ['a choice of Mercado Pago', { payControls: [choice] }],
  ['a secure frame', { frames: [frame('https://ads.example/'), secure] }],
  ['a Brick that takes a card', { documents: running('cardPaymentBrickController') }],
  ['a Wallet Brick', { documents: running('walletBrickController') }],
  ['a link that pays', { links: [link(), link({ about: 'payment' })] }],
  ['a choice of Pix', { pix: [pix('code'), pix('choice')] }],
  ...checkoutMarkers
    .filter((id) => id !== 'status-brick')
    .map((id): [string, Partial<Snapshot>] => [`an element of ${id}`, { markers: [marker('brand-brick'), marker(id)] }]),
]
test.each(ways)('%s is a way to pay', (_, parts) => {
  expect(offersPayment(emptyPage(parts))).toBe(true)
})

test.each<[string, Partial<Snapshot>]>([
  ['nothing', {}],
  ['a Pix code, which belongs to a payment that was made', { pix: [pix('code')] }],
  ['a voucher', { links: [link({ about: 'voucher' })] }],
  ['a Status Screen', { markers: [marker('status-brick')], documents: running('statusScreenBrickController') }],
  ['code alone', { scripts: brickCode('uses-card-brick') }],
])('%s is none', (_, parts) => {
  expect(offersPayment(emptyPage(parts))).toBe(false)
})

test('a result step is a result page by its own address, without a way to pay', () => {
  expect(isResultStep(emptyPage({ documents: [back] }))).toBe(true)
  expect(isResultStep(emptyPage({ documents: [document(), back] }))).toBe(false)
  expect(isResultStep(emptyPage({ documents: [] }))).toBe(false)
  expect(isResultStep(emptyPage({ documents: [back], fields: [field()] }))).toBe(false)
})

test('a payment that was made is shown by a voucher, a Pix charge or a Status Screen, where nothing else can be paid', () => {
  const shown: Partial<Snapshot>[] = [
    { links: [link({ about: 'voucher' })] },
    { pix: [pix('qr')] },
    { documents: running('statusScreenBrickController') },
  ]
  for (const parts of shown) {
    expect(showsMadePayment(emptyPage(parts))).toBe(true)
    expect(showsMadePayment(emptyPage({ ...parts, fields: [field()] }))).toBe(false)
  }
  expect(showsMadePayment(emptyPage({ pix: [pix('choice')] }))).toBe(false)
  expect(showsMadePayment(emptyPage())).toBe(false)
})

test('beside a Brick that takes a card, the place of a Status Screen waits for the payment', () => {
  const place = [marker('status-brick')]
  const screen = (parts: Partial<Snapshot>) => showsStatusScreen(emptyPage(parts))
  expect(screen({ markers: place })).toBe(true)
  expect(screen({ scripts: brickCode('uses-status-brick') })).toBe(true)
  expect(screen({ markers: [...place, marker('card-brick')] })).toBe(false)
  expect(screen({ markers: place, scripts: brickCode('uses-card-brick') })).toBe(false)
  expect(screen({ markers: [...place, marker('card-brick')], documents: [document(), back] })).toBe(true)
  expect(screen({ markers: [...place, marker('card-brick')], documents: running('statusScreenBrickController') })).toBe(true)
  expect(screen({ markers: [marker('card-brick')], documents: [back] })).toBe(false)
})

test('a state of a page is what can be paid with in sight', () => {
  const hidden = { visible: false }
  const states: [Partial<Snapshot>, string[]][] = [
    [{}, []],
    [{ fields: [field(hidden), field()] }, ['card']],
    [{ fields: [field(hidden), field({ otherProcessor: true })] }, []],
    [{ frames: [secure] }, ['card']],
    [{ frames: [{ ...secure, ...hidden }, frame('https://ads.example/')] }, []],
    [{ markers: [marker('card-brick')] }, ['card']],
    [{ markers: [marker('card-brick', { hidden: true }), marker('brand-brick')] }, []],
    [{ pix: [pix('code')] }, ['pix']],
    [{ pix: [pix('choice')] }, []],
    [{ links: [link({ about: 'voucher' })] }, ['voucher']],
    [{ links: [link({ about: 'payment' })] }, ['payment-page']],
    [{ links: [link({ about: 'payment', ...hidden }), link()] }, []],
    [{ markers: [marker('wallet-brick')] }, ['payment-page']],
    [{ markers: [marker('wallet-brick', { hidden: true })] }, []],
    [
      { fields: [field()], pix: [pix('qr')], links: [link({ about: 'voucher' })], markers: [marker('wallet-brick')] },
      ['card', 'pix', 'voucher', 'payment-page'],
    ],
  ]
  for (const [parts, shows] of states) expect(paymentPartsOf(emptyPage(parts)), JSON.stringify(parts)).toEqual(shows)
})

test('a buyer who came back without having paid is told by the status `null` of Mercado Pago’s own return', () => {
  const at = (names: string[], status: string | null) => document({ query: { names, status, siteId: null } })
  expect(isReturnWithoutPayment(at(['collection_status'], 'null'))).toBe(true)
  expect(isReturnWithoutPayment(at(['collection_status'], 'approved'))).toBe(false)
  expect(isReturnWithoutPayment(at(['collection_status'], null))).toBe(false)
  expect(isReturnWithoutPayment(at(['status', 'payment_id'], 'null'))).toBe(false)
})
