/** Every checkout of the sample shop, by a real click: verdict, context and outcomes match the shop's list. */
import { afterEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import { useBrowser } from './harness.ts'

const browser = useBrowser()
afterEach(() => browser.tidy())

test.each(checkouts)('$slug: $expect.verdict', async ({ url, expect: wanted }) => {
  const page = await browser.visit(url)
  const { popup, reply } = await browser.click(page)

  if (!reply.ok) throw new Error(`the popup reports ${reply.problem}`)
  const { audit } = reply
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

  // The popup shows the same audit.
  expect(await popup.$eval('[data-part="verdict"]', (element) => (element as HTMLElement).dataset.verdict)).toBe(wanted.verdict)
  const shown = await popup.$$eval('[data-requirement]', (rows) =>
    rows.map((row) => [row.getAttribute('data-requirement'), row.getAttribute('data-outcome')]),
  )
  const results = audit.verdict === 'notACheckout' ? [] : audit.results.map(({ requirement, outcome }) => [requirement, outcome])
  expect(shown.sort()).toEqual(results.sort())
})
