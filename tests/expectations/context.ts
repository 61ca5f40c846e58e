import { expect, test } from 'vitest'
import { readContext } from '../../src/engine/audit/context/index.ts'
import { whyTexts } from '../../src/engine/i18n/context.ts'
import { fixturesOf } from '../fixtures.ts'
import type { Read } from './read.ts'

/** `expect: <product> <site>`, or `expect: none` for a page that is no Mercado Pago checkout. */
export function expectContexts(read: Read): void {
  test.each(fixturesOf('context'))('$name', async (fixture) => {
    const context = readContext(await read(fixture))
    const [product, site] = fixture.expect.split(' ')
    expect(context.isCheckout).toBe(product !== 'none')
    if (product !== 'none') {
      expect([String(context.product.value), String(context.site.value)]).toEqual([product, site])
    }
    for (const code of [...context.why, ...context.product.why, ...context.site.why]) expect(whyTexts.es).toHaveProperty(code)
  })
}
