/** Checkouts of the sample shop by a real click: audit and popup match the shop's list. `cli.test.ts` audits all of them. */
import { afterEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import { useBrowser } from './harness.ts'
import { expectAsListed } from './sample-audit.ts'

const browser = useBrowser()
afterEach(() => browser.tidy())

/** The first one of each verdict. */
const oneOfEach = checkouts.filter(
  ({ expect: { verdict } }, index) => index === checkouts.findIndex((checkout) => checkout.expect.verdict === verdict),
)

test.each(oneOfEach)('$slug: $expect.verdict', async (checkout) => {
  const page = await browser.visit(checkout.url)
  const { popup, reply } = await browser.click(page)
  if (!reply.ok) throw new Error(`the popup reports ${reply.problem}`)
  const { audit } = reply
  expectAsListed(audit, checkout)

  // The popup shows the same audit.
  const { verdict } = checkout.expect
  expect(await popup.$eval('[data-part="verdict"]', (element) => (element as HTMLElement).dataset.verdict)).toBe(verdict)
  const shown = await popup.$$eval('[data-requirement]', (rows) =>
    rows.map((row) => [row.getAttribute('data-requirement'), row.getAttribute('data-outcome')]),
  )
  const results = audit.verdict === 'notACheckout' ? [] : audit.results.map(({ requirement, outcome }) => [requirement, outcome])
  expect(shown.sort()).toEqual(results.sort())
})

test('the list has a checkout of each verdict that needs no person', () => {
  expect(oneOfEach.map(({ expect: { verdict } }) => verdict).sort()).toEqual(['notACheckout', 'notReady', 'undecided'])
})
