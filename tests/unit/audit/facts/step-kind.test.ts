import { expect, test } from 'vitest'
import { stepKindOf } from '../../../../src/engine/audit/facts/step-kind.ts'
import { document, emptyPage, field } from '../../sample-snapshot.ts'

const back = document({ query: { names: ['collection_status'], status: 'approved', siteId: null } })

test('a page of a checkout is for paying, for the result, or for what comes before', () => {
  expect(stepKindOf(emptyPage({ fields: [field()] }), true)).toBe('payment')
  expect(stepKindOf(emptyPage({ documents: [document({ globals: ['MercadoPago'] })] }), true)).toBe('payment')
  expect(stepKindOf(emptyPage({ documents: [back] }), true)).toBe('result')
  expect(stepKindOf(emptyPage({ documents: [back], fields: [field()] }), true)).toBe('payment')
  expect(stepKindOf(emptyPage(), true)).toBe('before')
})

test('a page of no checkout is another, whatever it holds', () => {
  for (const page of [emptyPage(), emptyPage({ fields: [field()] }), emptyPage({ documents: [back] })])
    expect(stepKindOf(page, false)).toBe('other')
})
