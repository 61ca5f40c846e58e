import { expect, test } from 'vitest'
import { hasPaymentPart, isPaymentClosed } from '../../../../src/engine/audit/facts/payment-part.ts'
import { emptyPage, field, frame, link, marker } from '../../sample-snapshot.ts'

const secure = 'https://secure-fields.mercadopago.com/a'
const closed = (page: Parameters<typeof emptyPage>[0]) => isPaymentClosed(emptyPage(page))

test('a payment part of which nothing is in sight is closed', () => {
  expect(closed({ fields: [field({ visible: false }), field({ visible: false })] })).toBe(true)
  expect(closed({ frames: [frame(secure, { visible: false })] })).toBe(true)
  expect(closed({ markers: [marker('card-brick', { hidden: true }), marker('payment-field')] })).toBe(true)
  expect(closed({ fields: [field({ visible: false }), field({ otherProcessor: true })] })).toBe(true)
  expect(closed({ fields: [field({ visible: false })], links: [link()], frames: [frame('https://ads.example/')] })).toBe(true)
})

test('a payment part of which something is in sight is open, and a page without one has none to open', () => {
  expect(closed({})).toBe(false)
  expect(closed({ fields: [field({ visible: false }), field()] })).toBe(false)
  expect(closed({ fields: [field({ visible: false })], frames: [frame(secure)] })).toBe(false)
  expect(closed({ fields: [field({ visible: false })], markers: [marker('wallet-brick')] })).toBe(false)
  expect(closed({ fields: [field({ visible: false })], links: [link({ about: 'payment' })] })).toBe(false)
  expect(closed({ markers: [marker('payment-field', { hidden: true }), marker('brand-brick', { hidden: true })] })).toBe(false)
})

test('a payment part is a way to pay, or a frame that may hold one', () => {
  const has = (page: Parameters<typeof emptyPage>[0]) => hasPaymentPart(emptyPage(page))
  expect(has({ fields: [field()] })).toBe(true)
  expect(has({ frames: [frame('https://ads.example/'), frame('https://x.example/checkout')] })).toBe(true)
  expect(has({ frames: [frame('https://ads.example/')] })).toBe(false)
  expect(has({})).toBe(false)
})
