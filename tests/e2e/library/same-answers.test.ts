/** The library gives the same audit as a click on the icon, of every page of the sample shop and of a hundred fixtures. */
import { afterAll, beforeAll, expect } from 'vitest'
import { type ChromiumSession, launch } from '../../../runner/browser.ts'
import { replyOf } from '../../../runner/click.ts'
import { closeJourneys } from '../../../runner/close-journeys.ts'
import { untilQuiet } from '../../../runner/until-quiet.ts'
import type { Audit } from '../../../src/engine/audit/types.ts'
import { library } from '../../built-library.ts'
import { openSite, type Site } from '../../collector/site.ts'
import type { Fixture } from '../../fixtures.ts'
import { allFixtures } from '../../recorded/recordings.ts'
import { samplePages } from '../../sample-pages.ts'
import { browserPath, chromiumOnly } from '../harness.ts'

/** Spread over all folders, the same ones every time. */
function spread(pages: readonly Fixture[], most: number): Fixture[] {
  const apart = pages.length / most
  return Array.from({ length: Math.min(most, pages.length) }, (_, index) => pages[Math.floor(index * apart)]!)
}

/** A script that the page's own world does not hold: one of few such pages, so that it is not left to the spread. */
const worker = allFixtures().filter(({ name }) => name === 'exposed-secrets/access-token.worker.html')
const pages = [...samplePages(), ...worker, ...spread(allFixtures(), 100)]

let site: Site
let session: ChromiumSession
beforeAll(async () => {
  site = await openSite()
  session = await launch({ executablePath: await browserPath(), args: site.browserArgs })
})
afterAll(async () => {
  await session?.close()
  site?.close()
})

/** The audit without its moments. */
const timeless = ({ startedAt: _, auditedAt: __, steps, ...audit }: Audit) => ({
  ...audit,
  steps: steps.map(({ auditedAt: _, ...step }) => step),
})

chromiumOnly('the library drives Chromium')(
  'of every page of the sample shop and a hundred fixtures',
  { timeout: 900_000 },
  async () => {
    const { auditPage } = await library('puppeteer')
    const page = await session.openTab()
    const differ: string[] = []
    for (const { name, url, html } of pages) {
      site.served.html = html
      await page.goto(url, { waitUntil: 'load' })
      await untilQuiet(page, 60)
      const read = await auditPage(page)
      await session.toFront(page)
      const popup = await session.clickIcon(page)
      const reply = await replyOf(popup)
      await closeJourneys(popup)
      await popup.close()
      if (!reply.ok) throw new Error(`${name}: ${reply.problem}`)
      try {
        expect(timeless(read)).toEqual(timeless(reply.audit))
      } catch (error) {
        differ.push(`${name}\n${(error as Error).message}`)
      }
    }
    expect(differ).toEqual([])
  },
)
