/** Pages that change, navigate or close during an audit, and repeated clicks. */
import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { replyOf } from '../../../runner/click.ts'
import { closeJourneys } from '../../../runner/close-journeys.ts'
import type { AuditReply } from '../../../src/messaging/protocol.ts'
import { useBrowser } from '../harness.ts'
import { expectFound, expectResponsive, expectWhole, namedFields } from './expect.ts'
import { checkout, framed, frameId, script, useSite } from './site.ts'

const browser = useBrowser()
const site = useSite()
afterEach(() => browser.tidy())

const rewritten = `const html = document.documentElement.outerHTML.replace(/<script>[^]*?<\\/script>/g, '')
    document.open(); document.write('<!doctype html>' + html)`

/** What a page does without end; slowly enough that Chromium, which spends some 20 ms on a new frame, can do other things too. */
const inTop: Record<string, string> = {
  'frames that come and go': `setInterval(() => { document.querySelectorAll('iframe').forEach((frame) => frame.remove())
    for (let index = 0; index < 3; index++) { const frame = document.createElement('iframe'); frame.srcdoc = '<p>x'; document.body.append(frame) } }, 200)`,
  'frames that send themselves on and on': `for (let index = 0; index < 3; index++) { const frame = document.createElement('iframe')
    frame.srcdoc = '<script>setTimeout(() => location.reload(), 100)<\\/script>'; document.body.append(frame) }`,
  'an address and a title that change all the time': `let index = 0
    setInterval(() => { history.replaceState(0, '', '?q=' + index++); document.title = 'Pagar ' + index }, 50)`,
  'a document written anew after it was loaded': `addEventListener('load', () => setTimeout(() => { ${rewritten}; document.close() }, 50))`,
}

test.each(Object.entries(inTop))('%s', async (_, code) => {
  const clicked = await browser.click(await browser.visit(site.serve(checkout({ last: script(code) }))))
  expectFound(clicked)
  await expectResponsive(clicked.popup)
})

/** Each in a frame of one page. */
const inFrames: Record<string, string> = {
  'a document that changes at every moment': `const box = document.body.appendChild(document.createElement('div'))
    const change = () => { box.innerHTML = '<p>' + Math.random() + '</p>'; box.className = 'c' + Math.random(); queueMicrotask(() => box.append('x')) }
    setInterval(change, 0); new MutationObserver(() => {}).observe(document, { subtree: true, childList: true, attributes: true })
    const frame = () => { change(); requestAnimationFrame(frame) }; frame()`,
  'elements that are taken out and put back': `const form = document.querySelector('#pay'); setInterval(() => { form.remove(); document.body.append(form) }, 0)`,
  'a document that is being written for ever': `addEventListener('load', () => setTimeout(() => { ${rewritten}; setInterval(() => document.write('<p>x</p>'), 20) }, 50))`,
}

describe('in a frame', () => {
  let found: string[][]
  beforeAll(async () => {
    const frames = Object.values(inFrames).map((code) => site.serve(checkout({ last: script(code) })))
    found = namedFields(expectWhole(await browser.click(await browser.visit(site.serve(checkout({ last: framed(frames) }))))))
  })
  test.each(Object.keys(inFrames).map((name, index) => [name, index] as const))('%s', (_, index) => {
    expect(found).toContainEqual([frameId(index), '#cardNumber'])
  })
})

/** Opens the popup without waiting for the reply. */
const openPopup = (page: Page) => browser.session.clickIcon(page)

/** Where named card fields were found on the page that a popup shows, whatever other steps the journey has. */
const namedFieldsOn = ({ audit, journey }: Extract<AuditReply, { ok: true }>) =>
  audit.results
    .find(({ requirement }) => requirement === 'card-field-names')!
    .observations.filter(({ reason, step }) => reason === 'named-card-field' && step === journey.here)
    .map(({ where }) => where!.selector)

// Navigates at different times in the first second of an audit.
const moments = [0, 20, 150]

test('a page that navigates during an audit: an audit of either page, or a clear problem', async () => {
  const next = site.serve(checkout().replace('Pagar', 'Gracias'))
  for (const moment of moments) {
    const html = checkout({ last: '<p>x</p>'.repeat(20_000) })
    const page = await browser.visit(site.serve(html))
    const popup = await openPopup(page)
    setTimeout(() => page.evaluate(`location.href = ${JSON.stringify(next)}`).catch(() => {}), moment)
    const reply = await replyOf(popup)
    if (reply.ok) {
      expectFound({ popup, reply })
      await closeJourneys(popup)
    } else expect(reply.problem).toBe('page-changed')
    await browser.tidy()
  }
})

test('a tab that is closed during an audit', async () => {
  for (const moment of moments) {
    const page = await browser.visit(site.serve(checkout({ last: '<p>x</p>'.repeat(20_000) })))
    const popup = await openPopup(page)
    const reply = replyOf(popup).catch(() => null) // the popup may close with its tab
    await new Promise((later) => setTimeout(later, moment))
    await page.close()
    const said = await reply
    if (said && !said.ok) expect(['page-changed', 'tab-gone']).toContain(said.problem)
    await browser.tidy()
  }
  await expect.poll(() => browser.session.inBackground('chrome.storage.session.get()')).toEqual({})
  // The worker still works.
  const { popup, reply } = await browser.click(await browser.visit(site.serve(checkout())))
  if (!reply.ok) throw new Error(reply.problem)
  expect(namedFieldsOn(reply)).toEqual([['#cardNumber']])
  await popup.close()
})

test('ten clicks on the icon', async () => {
  const page = await browser.visit(site.serve(checkout({ last: '<p>x</p>'.repeat(2_000) })))
  for (let click = 0; click < 10; click++) {
    const popup = await openPopup(page)
    // Every second click comes before the previous one has a reply.
    if (click % 2) expectFound({ popup, reply: await replyOf(popup) })
    await popup.close()
  }
  const clicked = await browser.click(page)
  expectFound(clicked)
  await expectResponsive(clicked.popup)
  const kept = await browser.session.inBackground('chrome.storage.session.get()')
  expect(Object.keys(kept as object).filter((key) => key.startsWith('tab:'))).toHaveLength(1)
})

test('two windows at once: each popup shows its own page', async () => {
  const right = checkout({ form: '<form id="pay"><input id="cardNumber" data-checkout="cardNumber"></form>' }).replace(
    'Pagar',
    'Otra',
  )
  const [one, two] = [await browser.visit(site.serve(checkout()), 'window'), await browser.visit(site.serve(right), 'window')]
  const first = await openPopup(one)
  const second = await openPopup(two)
  const [a, b] = [await replyOf(first), await replyOf(second)]
  expectWhole({ popup: first, reply: a })
  expectWhole({ popup: second, reply: b })
  if (!a.ok || !b.ok) throw new Error('no audit')
  // Both belong to one journey of the shop, in which each popup shows the step of its own page.
  expect([a.audit.steps[a.journey.here]!.title, b.audit.steps[b.journey.here]!.title]).toEqual(['Pagar', 'Otra'])
  expect([namedFieldsOn(a), namedFieldsOn(b)]).toEqual([[['#cardNumber']], []])
})
