/**
 * Traps: `tests/fixtures/traps/<trap>.html`, pages that a naive rule judges wrongly. The first comment gives the right result:
 * `expect: checkout=yes product=bricks site=MLA terms-link=failed:dead-link promotions!=failed …`, for what the trap is about
 * only. After an outcome: `:reason` that is required, `*n` how often, `@level`. `a|b`: either is right. `id:reason`: with any
 * outcome.
 */
import { expect, test } from 'vitest'
import { runAudit } from '../../src/engine/audit/audit-journey.ts'
import type { Catalogue } from '../../src/engine/audit/judge-page.ts'
import type { Audit } from '../../src/engine/audit/types.ts'
import { catalogue } from '../../src/engine/requirements/index.ts'
import { fixturesOf } from '../fixtures.ts'
import type { Read } from './read.ts'

const expectation = /^([a-z-]+)(?:(!?=)([\w-]+(?:\|[\w-]+)*))?(?::([a-z0-9-]+)(?:\*(\d+))?)?(?:@(mandatory|recommended))?$/

/** Differences from the expectation, in words; empty if there are none. */
function wrongIn(audit: Audit, part: string): string[] {
  const match = expectation.exec(part)
  if (!match) return [`not an expectation: ${part}`]
  const [, what = '', sign, values, reason, count, level] = match
  const allowed = values?.split('|') ?? []
  const context: Record<string, string> = {
    checkout: audit.context.isCheckout ? 'yes' : 'no',
    product: String(audit.context.product.value),
    site: String(audit.context.site.value),
  }
  const seen = context[what]
  if (seen !== undefined) return allowed.includes(seen) ? [] : [`${part}, but ${seen}`]
  const result = audit.results.find(({ requirement }) => requirement === what)
  if (!result) return [`no requirement: ${part}`]
  const observations = reason ? result.observations.filter((each) => each.reason === reason) : result.observations
  const is = `${result.outcome} (${result.observations.map((each) => `${each.reason}@${each.level}`).join(', ')})`
  const right =
    (sign !== '=' || allowed.includes(result.outcome)) &&
    (sign !== '!=' || !allowed.includes(result.outcome)) &&
    observations.length > 0 &&
    (!count || observations.length === Number(count)) &&
    (!level || observations.some((each) => each.outcome === result.outcome && each.level === level))
  return right ? [] : [`${part}, but ${is}`]
}

/** @param asked what a page is judged by, given what is expected of it */
export function expectTraps(read: Read, asked: (expected: string) => Catalogue = () => catalogue): void {
  test.each(fixturesOf('traps'))('$reason', async (fixture) => {
    const by = asked(fixture.expect)
    const audit = runAudit(by, await read(fixture), { corrections: fixture.corrections, attestations: {} }, '0.0.0')
    expect(fixture.expect).not.toBe('')
    expect(audit.results).toHaveLength(by.requirements.length)
    expect(audit.results.filter(({ outcome }) => outcome === 'error')).toEqual([])
    const wrong = fixture.expect.split(/\s+/).flatMap((part) => wrongIn(audit, part))
    expect(wrong, wrong.join('; ')).toEqual([])
  })
}
