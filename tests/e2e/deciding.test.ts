/** Deciding fast: a double click hits nothing by chance, and digits answer the question that has the focus. */
import { afterEach, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import type { Popup } from '../../runner/session.ts'
import type { AuditReply } from '../../src/messaging/protocol.ts'
import { useBrowser } from './harness.ts'

const browser = useBrowser()
afterEach(() => browser.tidy())

const { url } = checkouts.find(({ slug }) => slug === 'campos-seguros')!
const row = (id: string) => `[data-requirement="${id}"]`

async function decision(popup: Popup, id: string): Promise<string | undefined> {
  const reply = (await popup.evaluate('globalThis.semaforo?.reply')) as AuditReply | undefined
  return reply?.ok ? reply.audit.results.find(({ requirement }) => requirement === id)!.attestation?.decision : undefined
}

test('a second click on "next question" does not answer the next one', async () => {
  const { popup } = await browser.click(await browser.visit(url))
  await popup.locator(`${row('notifications')} > summary`).click()
  await popup.locator(`${row('notifications')} [data-decision="passed"]`).click()
  await popup.waitForSelector(`${row('notifications')} [data-part="next"]`)
  // The second click of a double click, on what the first one moved under the pointer.
  const next = (await popup.evaluate(`(() => {
    document.querySelector('${row('notifications')} [data-part="next"]').click()
    const row = document.activeElement.closest('[data-requirement]')
    row.querySelector('[data-decision]').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }))
    return row.dataset.requirement
  })()`)) as string
  expect(next).not.toBe('notifications')
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(await decision(popup, next)).toBeUndefined()
  await popup.locator(`${row(next)} [data-decision="passed"]`).click()
  await expect.poll(() => decision(popup, next)).toBe('passed')
})

test('a digit answers the question that has the focus, but not while text is typed; ? shows the digits', async () => {
  const { popup } = await browser.click(await browser.visit(url))
  await popup.locator(`${row('reports')} > summary`).click()
  const press = (selector: string, key: string) =>
    popup.evaluate(
      `document.querySelector('${selector}').dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }))`,
    )
  const shown = () =>
    popup.evaluate(`getComputedStyle(document.querySelector('${row('reports')} [data-decision]'), '::after').display`)
  await press(`${row('reports')} [data-part="note"]`, '2')
  await press(`${row('https')} > summary`, '2')
  await press(`${row('reports')} [data-part="note"]`, '?')
  expect(await shown()).toBe('none')
  expect([await decision(popup, 'reports'), await decision(popup, 'https')]).toEqual([undefined, undefined])
  await press(`${row('reports')} > summary`, '?')
  expect(await shown()).toBe('block')
  await press(`${row('reports')} > summary`, '2')
  await expect.poll(() => decision(popup, 'reports')).toBe('failed')
  expect(await decision(popup, 'https')).toBeUndefined()
})
