/** Journeys by real clicks: the shop's clicks make steps of one audit, which is as the sample shop's list says. */
import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import { type Journey, journeys } from '../../demo/journeys.ts'
import { closeJourneys } from '../../runner/close-journeys.ts'
import { untilQuiet } from '../../runner/until-quiet.ts'
import type { Audit } from '../../src/engine/audit/types.ts'
import { useBrowser } from './harness.ts'
import { expectJourneyAsListed } from './sample-audit.ts'

const browser = useBrowser()
afterEach(() => browser.tidy())

const journeyOf = (slug: string): Journey => journeys.find((journey) => journey.slug === slug)!
const outcomeOf = ({ results }: Audit, id: string) => results.find(({ requirement }) => requirement === id)!.outcome

/** Clicks on a page; `last` closes the journey, so that the next test begins another. */
async function clickOn(page: Page, last = false) {
  const { popup, reply } = await browser.clickOn(page)
  if (!reply.ok) throw new Error(`the popup reports ${reply.problem}`)
  if (last) await closeJourneys(popup)
  return reply
}

/** Goes to an address in the same tab. */
async function goTo(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await untilQuiet(page)
}

/** Follows a link or a button of the page, as a buyer would. */
async function follow(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (element) => (element as HTMLElement).click())
  await untilQuiet(page)
}

describe('the audit of all steps is as listed', () => {
  test.each(journeys.filter(({ slug }) => slug !== 'rutas'))('$slug', async (journey) => {
    const { addresses } = journey
    const page = await browser.visit(addresses[0]!)
    for (const [index, address] of addresses.entries()) {
      if (index > 0) await goTo(page, address)
      const reply = await clickOn(page, index === addresses.length - 1)
      expect(reply.journey).toMatchObject({ here: index, open: true, kept: true })
      expect(reply.audit.steps).toHaveLength(index + 1)
      if (index === addresses.length - 1) expectJourneyAsListed(reply.audit, journey)
    }
  })

  test('rutas, whose steps are one document', async () => {
    const journey = journeyOf('rutas')
    const page = await browser.visit(journey.url)
    await page.evaluate('window.sameDocument = true')
    await clickOn(page)
    await follow(page, '[data-route="/app/carrito"] [data-to]')
    expect((await clickOn(page)).journey.here).toBe(1)
    await follow(page, '#form-checkout__submit')
    const { audit } = await clickOn(page, true)
    expect(await page.evaluate('window.sameDocument')).toBe(true)
    expectJourneyAsListed(audit, journey)
  })
})

describe('a journey', () => {
  const { addresses } = journeyOf('tres-paginas')

  test('goes on after the background was stopped', async () => {
    const page = await browser.visit(addresses[0]!)
    const before = await clickOn(page)
    await browser.session.stopBackground()
    await goTo(page, addresses[2]!)
    const { journey, audit } = await clickOn(page, true)
    expect(journey.steps).toEqual([before.journey.steps[0], expect.any(String)])
    expect(outcomeOf(audit, 'terms-link')).toBe('passed')
  })

  test('has one step of the same page clicked twice, also with another between', async () => {
    const page = await browser.visit(addresses[0]!)
    const first = await clickOn(page)
    expect((await clickOn(page)).journey.steps).toEqual(first.journey.steps)
    await goTo(page, addresses[1]!)
    expect((await clickOn(page)).journey.steps).toHaveLength(2)
    await goTo(page, addresses[0]!)
    const { journey, audit } = await clickOn(page, true)
    expect(journey).toMatchObject({ steps: [first.journey.steps[0], expect.any(String)], here: 0 })
    expect(audit.steps.map(({ url }) => url)).toEqual(addresses.slice(0, 2))
  })

  test('may begin in one tab and go on in another', async () => {
    const cart = await browser.visit(addresses[0]!)
    await clickOn(cart)
    const payment = await browser.visit(addresses[2]!)
    const { journey, audit } = await clickOn(payment)
    expect(journey.here).toBe(1)
    expect([outcomeOf(audit, 'terms-link'), outcomeOf(audit, 'promotions')]).toEqual(['passed', 'passed'])
    // The first tab shows the same journey, at its own step.
    const back = await clickOn(cart, true)
    expect(back.journey).toMatchObject({ steps: journey.steps, here: 0 })
    expect(outcomeOf(back.audit, 'terms-link')).toBe('passed')
  })

  test('of another shop is another', async () => {
    const page = await browser.visit(addresses[0]!)
    const first = await clickOn(page)
    const [pix] = journeyOf('pix').addresses
    await goTo(page, pix!)
    const other = await clickOn(page)
    expect(other.journey).toMatchObject({ here: 0, open: true })
    expect(other.journey.steps).toHaveLength(1)
    expect(other.journey.steps).not.toEqual(first.journey.steps)
    await goTo(page, addresses[2]!)
    expect((await clickOn(page, true)).journey.steps).toEqual([first.journey.steps[0], expect.any(String)])
  })

  test('is no more when it was closed: the payment alone lacks what the cart has', async () => {
    const page = await browser.visit(addresses[0]!)
    await clickOn(page, true)
    await goTo(page, addresses[2]!)
    const { audit } = await clickOn(page, true)
    expect(audit.steps).toHaveLength(1)
    expect([outcomeOf(audit, 'terms-link'), outcomeOf(audit, 'promotions')]).toEqual(['failed', 'failed'])
  })
})
