/** A problem with one page does not affect the others. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, expect, test } from 'vitest'
import { auditAll } from '../../runner/audit-all.ts'
import { auditJourney } from '../../runner/audit-journey.ts'
import { begin, finish } from '../../runner/audit-url.ts'
import { auditWithRestarts, withOneRestart } from '../../runner/audit-with-restarts.ts'
import { chromiumOnly, launchAnother, useBrowser } from './harness.ts'
import { openOddSite } from './odd-site.ts'

const browser = useBrowser()
const odd = await openOddSite()
afterEach(() => browser.tidy())
afterAll(() => odd.close())

const options = { presets: { corrections: {}, language: 'en' }, wait: 0, picture: false, keep: false } as const

async function crash(page: Page): Promise<void> {
  const devtools = await page.createCDPSession()
  devtools.send('Page.crash').catch(() => {})
  await new Promise((resolve) => page.once('error', resolve))
}

const noCrash = 'WebDriver BiDi has no way to crash a page'
chromiumOnly(noCrash)('a page that crashes before the click has its own error', async () => {
  const opening = await begin(browser.session, odd.url('/plain'), options)
  await opening.ready
  await crash(opening.page)
  expect(await finish(browser.session, opening, options)).toMatchObject({ error: { code: 'crashed' } })
})

test('audits a page that opens dialogs and windows, and closes them', async () => {
  const open = async () => (await browser.session.browser.pages()).length
  const before = await open()
  const urls = [odd.url('/dialogs'), odd.url('/plain')]
  const verdicts = []
  for await (const outcome of auditAll(browser.session, urls, options, () => {}))
    verdicts.push('audit' in outcome && outcome.audit.verdict)
  expect(verdicts).toEqual(['notACheckout', 'notACheckout'])
  expect(await open()).toBe(before)
})

const oneAfterTheOther = 'pages open one after the other, each in front'
chromiumOnly(oneAfterTheOther)('a page is visible to itself while another is in front', async () => {
  const first = await begin(browser.session, odd.url('/plain'), options)
  const second = await begin(browser.session, odd.url('/plain'), options)
  await Promise.all([first.ready, second.ready])
  for (const { page } of [first, second]) expect(await page.evaluate('document.visibilityState')).toBe('visible')
})

test('restarts a browser that dies, without losing an address', async () => {
  const current = { session: await launchAnother() }
  const urls = [odd.url('/plain'), odd.url('/nasty'), odd.url('/plain')]
  let deaths = 0
  const onStart = (_: string, index: number) => {
    if (index === 1 && deaths++ === 0) current.session.browser.process()?.kill('SIGKILL')
  }
  const audited = []
  for await (const outcome of auditWithRestarts(current, launchAnother, urls, options, onStart)) {
    audited.push('audit' in outcome ? outcome.audit.steps[0]!.url : outcome.error.code)
  }
  await current.session.close()
  expect([audited, deaths]).toEqual([urls, 2])
})

test('a journey whose browser dies is gone through again from its first address', async () => {
  const current = { session: await launchAnother() }
  const urls = [odd.url('/plain'), odd.url('/nasty')]
  const started: string[] = []
  const onStart = (url: string, index: number) => {
    started.push(url)
    if (index === 1 && started.length === 2) current.session.browser.process()?.kill('SIGKILL')
  }
  const visits = await withOneRestart(current, launchAnother, (session) => auditJourney(session, urls, options, onStart))
  await current.session.close()
  expect(started).toEqual([...urls, ...urls])
  const seen = visits.map((visit) => ('audit' in visit ? visit.audit.steps.map(({ url }) => url) : String(visit.error)))
  expect(seen).toEqual([urls])
})
