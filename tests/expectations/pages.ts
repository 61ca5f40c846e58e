import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { runAudit } from '../../src/engine/audit/audit-journey.ts'
import { catalogue } from '../../src/engine/requirements/index.ts'
import { type Fixture, fixturesOf } from '../fixtures.ts'
import type { Read } from './read.ts'
import { saidAgain } from './said-once.ts'

/**
 * Whole pages with the verdicts of a person who knows the domain: `expect: no-checkout`, or `expect: checkout product=… site=…`
 * and one line `expect: <outcome> <requirement> …` per outcome. `failed` is mandatory; `failed-recommended` is advice.
 * Requirements that the page leaves open are not listed.
 */
interface Expected {
  context: { isCheckout: boolean; product: string | null; site: string | null }
  outcomes: Record<string, string>
}

const pages = fixturesOf('pages')

export function expectPages(read: Read): void {
  test.each(pages)('$name', async (fixture) => {
    const { context, outcomes } = expectedOf(fixture)
    const audit = runAudit(catalogue, await read(fixture), { corrections: {}, attestations: {} }, '0.0.0')
    const got = new Map(
      audit.results.map(({ requirement, outcome, level }) => [
        requirement,
        outcome === 'failed' && level === 'recommended' ? 'failed-recommended' : outcome,
      ]),
    )
    const seen = {
      context: {
        isCheckout: audit.context.isCheckout,
        product: audit.context.isCheckout ? audit.context.product.value : null,
        site: audit.context.isCheckout ? audit.context.site.value : null,
      },
      outcomes: Object.fromEntries(Object.keys(outcomes).map((id) => [id, got.get(id)])),
    }
    expect(seen).toEqual({ context, outcomes })
    expect(saidAgain(audit)).toEqual([])
  })

  test('each page lists its expectations, for existing requirements only', () => {
    const ids = catalogue.requirements.map(({ id }) => id)
    for (const page of pages) {
      const { context, outcomes } = expectedOf(page)
      expect(Object.keys(outcomes).length, page.name).toBeGreaterThan(0)
      expect(ids, page.name).toEqual(expect.arrayContaining(Object.keys(outcomes)))
      if (context.isCheckout) expect(context.product, page.name).not.toBeNull()
    }
  })
}

/** The `expect:` lines of a page's first comment. Pages that are no checkout have no expected outcomes. */
function expectedOf({ name }: Fixture): Expected {
  const head = /^<!--([\s\S]*?)-->/.exec(fs.readFileSync(path.join('tests/fixtures', name), 'utf8'))?.[1] ?? ''
  const [context = '', ...lines] = [...head.matchAll(/^expect: *(.+)$/gm)].map((match) => match[1]!)
  const ids = catalogue.requirements.map(({ id }) => [id, 'inapplicable'])
  if (context === 'no-checkout')
    return { context: { isCheckout: false, product: null, site: null }, outcomes: Object.fromEntries(ids) }
  const value = (key: string) => {
    const word = new RegExp(`\\b${key}=(\\S+)`).exec(context)?.[1]
    return word && word !== 'null' ? word : null
  }
  const outcomes = lines.flatMap((line) => {
    const [outcome, ...requirements] = line.trim().split(/\s+/)
    return requirements.map((id) => [id, outcome])
  })
  return { context: { isCheckout: true, product: value('product'), site: value('site') }, outcomes: Object.fromEntries(outcomes) }
}
