import { afterAll, beforeAll, expect, test } from 'vitest'
import { readContext } from '../../src/audit/context'
import { whyTexts } from '../../src/i18n/context'
import { fixturesOf } from '../fixtures.ts'
import { openReader, type Reader } from './read.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
})
afterAll(() => reader.close())

/** `expect: <product> <site>`, or `expect: none` for a page that is no Mercado Pago checkout. */
test.each(fixturesOf('context'))('$name', async (fixture) => {
  const context = readContext(await reader.read(fixture))
  const [product, site] = fixture.expect.split(' ')
  expect(context.isCheckout).toBe(product !== 'none')
  if (product !== 'none') {
    expect([String(context.product.value), String(context.site.value)]).toEqual([product, site])
  }
  for (const code of [...context.why, ...context.product.why, ...context.site.why]) expect(whyTexts.es).toHaveProperty(code)
})
