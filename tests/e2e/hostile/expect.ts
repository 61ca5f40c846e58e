/** Expectations for the audit of any hostile page. */
import { expect } from 'vitest'
import type { Popup } from '../../../runner/session.ts'
import type { Audit } from '../../../src/engine/audit/types.ts'
import { catalogue } from '../../../src/engine/requirements/index.ts'
import type { Clicked } from '../harness.ts'

/** Expects a result for every requirement, and no `error`. */
export function expectEveryResult({ results }: Audit): void {
  expect(results.map(({ requirement }) => requirement)).toEqual(catalogue.requirements.map(({ id }) => id))
  expect(results.filter(({ outcome }) => outcome === 'error')).toEqual([])
}

/** Expects a whole audit from a click. */
export function expectWhole({ reply }: Clicked): Audit {
  if (!reply.ok) throw new Error(`no audit: ${reply.problem}`)
  expectEveryResult(reply.audit)
  return reply.audit
}

/** Where named card fields were found. */
export const namedFields = ({ results }: Audit) =>
  results
    .find(({ requirement }) => requirement === 'card-field-names')!
    .observations.filter(({ reason }) => reason === 'named-card-field')
    .map(({ where }) => where!.selector)

/** The whole audit, with the named card number of `site.ts` in it. */
export function expectFound(clicked: Clicked, selector = ['#cardNumber']): Audit {
  const audit = expectWhole(clicked)
  expect(namedFields(audit)).toEqual([selector])
  return audit
}

/** Expects the popup to respond: a result opens on a click. */
export async function expectResponsive(popup: Popup): Promise<void> {
  const row = 'details[data-requirement="card-field-names"]'
  await popup.waitForSelector(row)
  await popup.click(`${row} > summary`)
  expect(await popup.$eval(row, (details) => (details as HTMLDetailsElement).open)).toBe(true)
}
