import { expect, test } from 'vitest'
import { isResultPage, isReturnFromMercadoPago, resultOf } from '../../../../src/engine/audit/facts/result-page.ts'
import { document } from '../../sample-snapshot.ts'

const at = (names: string[], status: string | null = 'approved') => document({ query: { names, status, siteId: null } })

test.each([
  [['collection_status']],
  [['preapproval_id']],
  [['status', 'collection_id']],
  [['status', 'preference_id']],
  [['status', 'payment_id', 'merchant_order_id']],
  [['status', 'payment_id', 'payment_type']],
  [['external_reference', 'x', 'payment_id', 'status']],
])('Mercado Pago sends buyers back to an address with %j, which is a result page with or without a status', (names) => {
  expect(isReturnFromMercadoPago(at(names, null))).toBe(true)
  expect([isResultPage(at(names)), isResultPage(at(names, null))]).toEqual([true, true])
})

test.each([[['status', 'payment_id']], [['status', 'merchant_order_id']]])(
  'an address with %j is a result page, but may be of another processor',
  (names) => {
    expect(isReturnFromMercadoPago(at(names))).toBe(false)
    expect(isResultPage(at(names))).toBe(true)
    expect(isResultPage(at(names, null))).toBe(false)
    expect(resultOf([at(names)])).toBe('approved')
  },
)

test.each([[[]], [['status']], [['status', 'my_payment_id', 'payment_ids']]])('an address with %j is no result page', (names) => {
  expect(isReturnFromMercadoPago(at(names))).toBe(false)
  expect(isResultPage(at(names))).toBe(false)
  expect(resultOf([at(names)])).toBeUndefined()
})

test('reads the result from the status of a result page, in any document', () => {
  const back = ['status', 'collection_id']
  expect(resultOf([document(), at(back, 'accredited')])).toBe('approved')
  expect(resultOf([at(back, 'pending')])).toBe('in_process')
  expect(resultOf([at(['status'], 'rejected'), at(back, 'approved')])).toBe('approved')
  expect(resultOf([at(back, 'refunded'), at(back, 'rejected')])).toBe('rejected')
})

test('reads no result from a later status, the name of an Object property, or no status', () => {
  for (const status of ['refunded', 'constructor', null])
    expect(resultOf([at(['status', 'collection_id'], status)])).toBeUndefined()
})
