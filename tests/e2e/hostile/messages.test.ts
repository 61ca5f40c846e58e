/** The protocol has two ends. Whoever else speaks, or speaks otherwise, is refused and changes nothing. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, expect, test } from 'vitest'
import type { AuditReply } from '../../../src/messaging/protocol'
import { useBrowser } from '../harness'
import { expectFound, expectWhole } from './expect'
import { checkout, useSite } from './site'

const browser = useBrowser()
const site = useSite()
interface Stored {
  local: Record<string, unknown>
  session: Record<string, unknown>
}
const stored = async () =>
  (await (
    await browser.session.worker()
  ).evaluate(
    'Promise.all([chrome.storage.local.get(), chrome.storage.session.get()]).then(([local, session]) => ({ local, session }))',
  )) as Stored

/** The tab of the one snapshot that is kept. */
const auditedTab = async () => Number(/\d+/.exec(Object.keys((await stored()).session)[0]!)![0])

const inWorker = async (code: string) => (await browser.session.worker()).evaluate(code)
afterEach(async () => {
  await inWorker('Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])')
  await browser.tidy()
})

/** A message as the popup's library would send it; `undefined` where nobody answers. */
const envelope = (type: unknown, data: unknown) => ({ id: 1, type, data, timestamp: 1 })
const send = (page: Page, message: unknown) =>
  page.evaluate(
    (text) =>
      new Promise((resolve) =>
        chrome.runtime.sendMessage(JSON.parse(text), (reply) => resolve(chrome.runtime.lastError ? 'unanswered' : reply)),
      ),
    JSON.stringify(message),
  )

const attest = (tabId: number, requirement: string, answer: unknown) => envelope('attest', { tabId, requirement, answer })
const passed = { decision: 'passed', note: 'visto', by: 'Ana' }

test('malformed messages from the popup itself', async () => {
  const { popup } = await browser.click(await browser.visit(site.serve(checkout())))
  const tabId = await auditedTab()
  const before = await stored()
  const refused = { res: { ok: false, problem: 'unexpected' } }
  for (const data of [undefined, null, 'x', [], {}, { tabId: '1' }, { tabId: -1 }, { tabId, more: 1 }])
    for (const type of ['audit', 'correct', 'attest']) expect(await send(popup, envelope(type, data))).toEqual(refused)
  expect(await send(popup, attest(tabId, 'no-such-requirement', passed))).toEqual(refused)
  expect(await send(popup, attest(tabId, '__proto__', passed))).toEqual(refused)
  expect(await send(popup, attest(tabId, 'https', { ...passed, decision: 'sure' }))).toEqual(refused)
  expect(await send(popup, envelope('correct', { tabId, corrections: { product: 'x' } }))).toEqual(refused)
  expect(await send(popup, envelope('show', { tabId, where: 'body' }))).toEqual({ res: 'gone' })
  for (const message of [
    null,
    0,
    'audit',
    [],
    {},
    { type: 'audit' },
    envelope('eval', 'x'),
    envelope(['audit'], {}),
    envelope('__proto__', {}),
  ])
    expect(JSON.stringify((await send(popup, message)) ?? null)).not.toContain('"ok":true')
  expect(await stored()).toEqual(before)
})

test('a content script of our own has no part in the protocol', async () => {
  await browser.click(await browser.visit(site.serve(checkout())))
  const tabId = await auditedTab()
  const before = await stored()
  for (const message of [
    envelope('audit', { tabId }),
    attest(tabId, 'https', passed),
    envelope('correct', { tabId, corrections: {} }),
  ]) {
    const reply =
      await inWorker(`chrome.scripting.executeScript({ target: { tabId: ${tabId} }, args: [${JSON.stringify(message)}],
      func: (message) => chrome.runtime.sendMessage(message) }).then(([{ result }]) => result)`)
    expect(reply).toEqual({ res: { ok: false, problem: 'unexpected' } })
  }
  expect(await stored()).toEqual(before)
})

test('a page cannot speak to the extension at all', async () => {
  const page = await browser.visit(site.serve(checkout()))
  await browser.click(page)
  const { id } = browser.session.extension
  const said = await page.evaluate(
    (id) => (typeof chrome?.runtime?.sendMessage === 'function' ? chrome.runtime.sendMessage(id, {}) : 'no way to speak'),
    id,
  )
  expect(said).toBe('no way to speak')
})

const stranger = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-stranger-'))
fs.writeFileSync(
  path.join(stranger, 'manifest.json'),
  JSON.stringify({ manifest_version: 3, name: 'Stranger', version: '1', background: { service_worker: 'worker.js' } }),
)
fs.writeFileSync(path.join(stranger, 'worker.js'), '')
fs.writeFileSync(path.join(stranger, 'page.html'), '<!doctype html><title>Stranger</title>')
afterAll(() => fs.rmSync(stranger, { recursive: true }))

test('another extension is not heard', async () => {
  await browser.click(await browser.visit(site.serve(checkout())))
  const tabId = await auditedTab()
  const before = await stored()
  const other = await browser.session.browser.installExtension(stranger)
  const page = await browser.session.browser.newPage()
  await page.goto(`chrome-extension://${other}/page.html`)
  const asked = (message: unknown) =>
    page.evaluate(
      (id, text) =>
        new Promise((resolve) =>
          chrome.runtime.sendMessage(id, JSON.parse(text), (reply) => resolve(chrome.runtime.lastError?.message ?? reply)),
        ),
      browser.session.extension.id,
      JSON.stringify(message),
    )
  for (const message of [envelope('audit', { tabId }), attest(tabId, 'https', passed)])
    expect(await asked(message)).toMatch(/Receiving end does not exist|message port closed/)
  expect(await stored()).toEqual(before)
  await browser.session.browser.uninstallExtension(other)
})

test('answers of two popups in the same moment are all kept', async () => {
  const { popup, reply } = await browser.click(await browser.visit(site.serve(checkout())))
  const ids = expectFound({ popup, reply }).results.map(({ requirement }) => requirement)
  const tabId = await auditedTab()
  // Two tabs with the popup's page: a popup proper closes when another opens.
  const view = `${popup.url()}?tab=${tabId}`
  const views = [await browser.session.browser.newPage(), await browser.session.browser.newPage()]
  for (const page of views) await page.goto(view)
  await Promise.all(ids.map((id, index) => send(views[index % 2]!, attest(tabId, id, { ...passed, note: id }))))
  const last = (await send(views[0]!, envelope('correct', { tabId, corrections: { site: 'MLA' } }))) as { res: AuditReply }
  const { results } = expectWhole({ popup, reply: last.res })
  expect(results.map(({ attestation }) => attestation?.note)).toEqual(ids)
})

test('a snapshot for which there is no room is judged all the same', async () => {
  await inWorker("chrome.storage.session.set({ full: 'x'.repeat(10_480_000) })")
  const clicked = await browser.click(await browser.visit(site.serve(checkout())))
  expectFound(clicked)
  const tabs = await inWorker(
    'chrome.tabs.query({ active: true }).then((tabs) => tabs.filter(({ url }) => url).map(({ id }) => id))',
  )
  const again = await send(clicked.popup, envelope('correct', { tabId: (tabs as number[])[0], corrections: {} }))
  expect(again).toEqual({ res: { ok: false, problem: 'page-changed' } })
})
