/** The sample shop's lists say what the audit of each of its checkouts and journeys is. */
import { expect } from 'vitest'
import type { Checkout, Expectation } from '../../demo/checkouts.ts'
import type { Journey } from '../../demo/journeys.ts'
import type { Audit } from '../../src/engine/audit/types.ts'

/** Expects verdict, context and outcomes as listed, and no other failure. */
function expectOutcomes(audit: Audit, wanted: Expectation): void {
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
}

const told = (address: string) => address.replace(/\?.*/, '')

/** Expects the audit of one page as listed. */
export function expectAsListed(audit: Audit, { url, expect: wanted }: Checkout): void {
  expectOutcomes(audit, wanted)
  expect(audit.steps.map((step) => step.url)).toEqual([told(url)])
}

/** Expects the audit of all steps of a journey as listed, and a failure on those steps only that have it. */
export function expectJourneyAsListed(audit: Audit, { addresses, kinds, failsOn, expect: wanted }: Journey): void {
  expectOutcomes(audit, wanted)
  expect(audit.steps.map(({ url, kind }) => [url, kind])).toEqual(
    addresses.map((address, index) => [told(address), kinds[index]]),
  )
  const failures = audit.results.filter(({ outcome }) => outcome === 'failed').flatMap(({ observations }) => observations)
  expect([...new Set(failures.filter(({ outcome }) => outcome === 'failed').map(({ step }) => step))].sort()).toEqual(failsOn)
}
