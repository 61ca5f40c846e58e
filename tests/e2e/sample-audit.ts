/** The sample shop's list says what the audit of each of its checkouts is. */
import { expect } from 'vitest'
import type { Checkout } from '../../demo/checkouts.ts'
import type { Audit } from '../../src/engine/audit/types.ts'

/** Expects verdict, context, outcomes and address as listed, and no other failure. */
export function expectAsListed(audit: Audit, { url, expect: wanted }: Checkout): void {
  expect({
    schema: audit.schema,
    verdict: audit.verdict,
    product: audit.context.product.value,
    site: audit.context.site.value,
    outcomes: Object.fromEntries(audit.results.map(({ requirement, outcome }) => [requirement, outcome])),
  }).toMatchObject({ schema: 'semaforo.audit/2', ...wanted })
  const unexpected = audit.results.filter(
    ({ requirement, outcome }) => outcome === 'failed' && wanted.outcomes[requirement] !== 'failed',
  )
  expect(unexpected.map(({ requirement }) => requirement)).toEqual([])
  expect(audit.steps[0]!.url).toBe(url.replace(/\?.*/, ''))
}
