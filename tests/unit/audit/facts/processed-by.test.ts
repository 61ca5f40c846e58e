import { expect, test } from 'vitest'
import { readContext } from '../../../../src/engine/audit/context/index.ts'
import { isProcessedByMercadoPago } from '../../../../src/engine/audit/facts/processed-by.ts'
import type { Snapshot } from '../../../../src/engine/snapshot/types.ts'
import { emptyPage, field, phrase, script, where } from '../../sample-snapshot.ts'

const said = phrase('processed-by')
const own = field({ where: where('#number'), by: 'words', mercadoPago: false })
const page = (changes: Partial<Snapshot> = {}) => emptyPage({ fields: [own], phrases: [said], ...changes })

test('a card form of the shop, and words that say who charges it, are a checkout', () => {
  expect(isProcessedByMercadoPago(page())).toBe(true)
  const { isCheckout, why, product } = readContext(page())
  expect([isCheckout, why, product.value]).toEqual([true, ['processed-by'], 'checkout-api'])
})

const others: Record<string, Partial<Snapshot>> = {
  'words without a form': { fields: [] },
  'a form without words': { phrases: [phrase('result')] },
  'words that nobody sees': { phrases: [{ ...said, visible: false }] },
  'only the name of the holder': { fields: [{ ...own, kind: 'holder' }] },
  'a form of another processor': { fields: [{ ...own, otherProcessor: true }] },
  'a library of another processor, which draws fields of its own': { scripts: [script('https://js.stripe.com/v3/')] },
}
test.each(Object.entries(others))('%s', (_, changes) => {
  expect(isProcessedByMercadoPago(page(changes))).toBe(false)
  expect(readContext(page(changes)).isCheckout).toBe(false)
})
