/** Attestations are stored for the shop, survive a restart of the worker, and can be removed. */

import { afterEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import type { Popup } from '../../runner/session.ts'
import { shopOf } from '../../src/engine/audit/facts/same-site.ts'
import type { AuditReply } from '../../src/messaging/protocol.ts'
import { fill, useBrowser } from './harness.ts'

const browser = useBrowser()
afterEach(() => browser.tidy())

const urlOf = (slug: string) => checkouts.find((checkout) => checkout.slug === slug)!.url
const row = (id: string) => `[data-requirement="${id}"]`

async function attestation(popup: Popup, id: string) {
  const reply = (await popup.evaluate('globalThis.semaforo.reply')) as AuditReply
  if (!reply.ok) throw new Error(reply.problem)
  return reply.audit.results.find(({ requirement }) => requirement === id)!.attestation
}

/** Unfolds a result and its group. */
async function open(popup: Popup, id: string): Promise<void> {
  await popup.waitForSelector(row(id))
  await popup.$eval(row(id), (element) => {
    for (let at: Element | null = element; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true
    // From under the bar, which a click at its place would hit.
    element.scrollIntoView({ block: 'start', behavior: 'instant' })
  })
}

/** Attests a result, as a tester would. */
async function answer(popup: Popup, id: string, decision: string): Promise<void> {
  await open(popup, id)
  await popup.locator(`${row(id)} [data-decision="${decision}"]`).click()
  await expect.poll(() => attestation(popup, id).then((given) => given?.decision)).toBe(decision)
}

test('keeps an attestation for the shop when the worker is killed, and removes it on request', async () => {
  const page = await browser.visit(urlOf('campos-seguros'))
  const first = await browser.click(page)
  await answer(first.popup, 'notifications', 'passed')
  await first.popup.close()

  await browser.session.stopBackground()

  const second = await browser.click(page)
  expect((await attestation(second.popup, 'notifications'))?.decision).toBe('passed')
  if (!second.reply.ok) throw new Error(second.reply.problem)
  const result = second.reply.audit.results.find(({ requirement }) => requirement === 'notifications')
  expect(result?.outcome).toBe('untested')
  await open(second.popup, 'notifications')
  await second.popup.locator(`${row('notifications')} [data-part="take-back"]`).click()
  await expect.poll(() => attestation(second.popup, 'notifications')).toBeNull()
})

test('an exception needs reason, name and end; the failure stays in sight beside it', async () => {
  const { popup } = await browser.click(await browser.visit(urlOf('sem-termos')))
  await open(popup, 'terms-link')
  const within = (part: string) => `${row('terms-link')} [data-part="${part}"]`
  await popup.locator(`${row('terms-link')} [data-decision="accepted"]`).click()
  await popup.waitForSelector(`${within('until')}[aria-invalid="true"]`)
  expect(await attestation(popup, 'terms-link')).toBeNull()

  await fill(popup, within('note'), 'Se publica en marzo.')
  await fill(popup, within('by'), 'Ana')
  await fill(popup, within('until'), '2099-03-01')
  await popup.locator(within('keep')).click()
  await expect.poll(() => attestation(popup, 'terms-link').then((given) => given?.decision)).toBe('accepted')
  expect(await attestation(popup, 'terms-link')).toMatchObject({ until: '2099-03-01', saw: { outcome: 'failed' } })
  expect(await popup.$eval(row('terms-link'), (element) => element.getAttribute('data-outcome'))).toBe('failed')
  const shown = await popup.$eval('[data-part="verdict"]', (element) => element.getAttribute('data-verdict'))
  expect(shown).toBe('undecided')
  expect(await popup.$eval('[data-group="accepted"]', (group) => group.textContent)).toContain('Ana')
})

test('an exception for another failure does not cover this one, nor does another word in its note', async () => {
  const page = await browser.visit(urlOf('sem-termos'))
  const at = new Date().toISOString()
  const saw = { outcome: 'failed', fingerprints: ['another'] }
  const other = { decision: 'accepted', note: 'Sale en marzo.', by: 'Ana', until: '2099-03-01', at, saw }
  const items = { [`shop:${shopOf(page.url())}`]: { corrections: {}, attestations: { 'terms-link': other } } }
  await browser.session.inBackground(`chrome.storage.local.set(${JSON.stringify(items)}).then(() => null)`)
  const { popup, reply } = await browser.click(page)
  if (!reply.ok) throw new Error(reply.problem)
  expect([reply.audit.verdict, reply.audit.open.exceptions]).toEqual(['notReady', 0])
  await open(popup, 'terms-link')
  expect(await popup.$$eval(`${row('terms-link')} [data-part="lapse"]`, ({ length }) => length)).toBe(1)
  const note = `${row('terms-link')} [data-part="note"]`
  await popup.focus(note)
  await fill(popup, note, 'Sale en abril.')
  await popup.focus(`${row('terms-link')} [data-part="by"]`)
  expect(await attestation(popup, 'terms-link')).toEqual(other)
  await popup.locator(`${row('terms-link')} [data-decision="accepted"]`).click()
  await expect.poll(() => attestation(popup, 'terms-link').then((given) => given?.note)).toBe('Sale en abril.')
  expect((await attestation(popup, 'terms-link'))?.saw.fingerprints).not.toContain('another')
})

test('keeps the findings when a decision cannot be stored, and says so', async () => {
  const { popup } = await browser.click(await browser.visit(urlOf('campos-seguros')))
  // A name of the wrong type, as another version may have left it, blocks nothing.
  await browser.session.inBackground('chrome.storage.local.set({ tester: 5 }).then(() => null)')
  await answer(popup, 'notifications', 'passed')
  await browser.session.inBackground(`(chrome.storage.local.set = () => Promise.reject(new Error('QuotaExceededError')), null)`)
  await popup.select('select[data-correct="site"]', 'MLU')
  await popup.waitForSelector('.context [role="alert"]')
  expect(await popup.$eval('select[data-correct="site"]', (select) => (select as HTMLSelectElement).value)).toBe('MLU')
  await open(popup, 'reports')
  await popup.locator(`${row('reports')} [data-decision="passed"]`).click()
  await popup.waitForSelector(`${row('reports')} [role="alert"]`)
  expect(await attestation(popup, 'reports')).toBeNull()
  await browser.session.stopBackground()
})

test('shows the checklist of Point when a person chooses it, on any page', async () => {
  const { popup } = await browser.click(await browser.visit(urlOf('como-pagar')))
  await popup.select('select[data-correct="product"]', 'point')
  const asked = () =>
    popup.$$eval('[data-requirement][data-outcome="untested"]', (rows) =>
      rows.map((each) => each.getAttribute('data-requirement')!).sort(),
    )
  await expect.poll(asked).toEqual(['integration-quality', 'integrator-credentials', 'notifications', 'reports'])
})
