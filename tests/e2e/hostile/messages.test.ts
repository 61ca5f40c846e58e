/** The worker refuses invalid messages and messages from other senders; they change nothing. */
import { afterEach, expect, test } from 'vitest'
import type { Popup } from '../../../runner/session.ts'
import type { AuditReply } from '../../../src/messaging/protocol.ts'
import { chromiumOnly, useBrowser } from '../harness.ts'
import { expectFound, expectWhole } from './expect.ts'
import { checkout, useSite } from './site.ts'
import { useStranger } from './stranger.ts'

const browser = useBrowser()
const site = useSite()
const stranger = useStranger()
interface Stored {
  local: Record<string, unknown>
  session: Record<string, unknown>
}
const inBackground = (code: string) => browser.session.inBackground(code)
const stored = () =>
  inBackground(
    'Promise.all([chrome.storage.local.get(), chrome.storage.session.get()]).then(([local, session]) => ({ local, session }))',
  ) as Promise<Stored>

/** The tab of the only stored snapshot. */
const auditedTab = async () => Number(/(?<=\btab:)\d+/.exec(Object.keys((await stored()).session).join())![0])

afterEach(async () => {
  await inBackground('Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])')
  await browser.tidy()
})

/** Sends a message as the popup's library would; `undefined` without a reply. */
const envelope = (type: unknown, data: unknown) => ({ id: 1, type, data, timestamp: 1 })
const send = (popup: Popup, message: unknown) =>
  popup.evaluate(
    `new Promise((resolve) => chrome.runtime.sendMessage(${JSON.stringify(message)}, (reply) =>
      resolve(chrome.runtime.lastError ? 'unanswered' : reply)))`,
  )

const attest = (tabId: number, requirement: string, attestation: unknown) =>
  envelope('attest', { tabId, requirement, attestation })
const passed = { decision: 'passed', note: 'visto', by: 'Ana' }

test('refuses malformed messages from the popup', async () => {
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

test('refuses messages from the extension’s own content scripts', async () => {
  await browser.click(await browser.visit(site.serve(checkout())))
  const tabId = await auditedTab()
  const before = await stored()
  for (const message of [
    envelope('audit', { tabId }),
    attest(tabId, 'https', passed),
    envelope('correct', { tabId, corrections: {} }),
  ]) {
    const reply =
      await inBackground(`chrome.scripting.executeScript({ target: { tabId: ${tabId} }, args: [${JSON.stringify(message)}],
      func: (message) => chrome.runtime.sendMessage(message) }).then(([{ result }]) => result)`)
    expect(reply).toEqual({ res: { ok: false, problem: 'unexpected' } })
  }
  expect(await stored()).toEqual(before)
})

test('a page cannot send messages to the extension', async () => {
  const page = await browser.visit(site.serve(checkout()))
  await browser.click(page)
  const id = await inBackground('chrome.runtime.id')
  const said = await page.evaluate(
    (id) =>
      typeof globalThis.chrome?.runtime?.sendMessage === 'function' ? chrome.runtime.sendMessage(id, {}) : 'no way to speak',
    id as string,
  )
  expect(said).toBe('no way to speak')
})

test('refuses messages from other extensions', async () => {
  await browser.click(await browser.visit(site.serve(checkout())))
  const tabId = await auditedTab()
  const before = await stored()
  const messages = [envelope('audit', { tabId }), attest(tabId, 'https', passed)]
  const other = await browser.session.browser.installExtension(
    stranger((await inBackground('chrome.runtime.id')) as string, messages, `${site.origin}/stranger`),
  )
  const told = () => site.arrived.filter(({ path }) => path.startsWith('/stranger?'))
  await expect.poll(() => told().length, { timeout: 20_000 }).toBe(2)
  for (const { path } of told()) expect(decodeURIComponent(path)).toMatch(/Receiving end does not exist|message port closed/)
  expect(await stored()).toEqual(before)
  await browser.session.browser.uninstallExtension(other)
})

test('keeps all attestations that two popups send at the same time', async () => {
  const { popup, reply } = await browser.click(await browser.visit(site.serve(checkout())))
  const ids = expectFound({ popup, reply }).results.map(({ requirement }) => requirement)
  const tabId = await auditedTab()
  // The popup is opened in two tabs, because a real popup closes when another opens.
  const view = `src/popup/index.html?tab=${tabId}`
  const views = [await browser.session.openOwnPage(view), await browser.session.openOwnPage(view)]
  await Promise.all(ids.map((id, index) => send(views[index % 2]!, attest(tabId, id, { ...passed, note: id }))))
  const last = (await send(views[0]!, envelope('correct', { tabId, corrections: { site: 'MLA' } }))) as { res: AuditReply }
  const { results } = expectWhole({ popup, reply: last.res })
  expect(results.map(({ attestation }) => attestation?.note)).toEqual(ids)
})

test('applies attestations of one requirement in the order in which they were sent', async () => {
  const { popup } = await browser.click(await browser.visit(site.serve(checkout())))
  const tabId = await auditedTab()
  const answers = [passed, null, passed, { ...passed, decision: 'failed', by: '' }]
  const messages = answers.map((answer) => attest(tabId, 'https', answer))
  const replies = (await popup.evaluate(
    `Promise.all(${JSON.stringify(messages)}.map((message) => chrome.runtime.sendMessage(message)))`,
  )) as { res: AuditReply }[]
  const decisions = replies.map(({ res }) => {
    if (!res.ok) throw new Error(res.problem)
    return res.audit.results.find(({ requirement }) => requirement === 'https')?.attestation?.decision
  })
  expect(decisions).toEqual(['passed', undefined, 'passed', 'failed'])
})

const endless = 'there session storage takes more than Chromium’s 10 MB'
chromiumOnly(endless)('judges a snapshot that there is no room to keep', async () => {
  await inBackground("chrome.storage.session.set({ full: 'x'.repeat(10_485_700) })")
  const clicked = await browser.click(await browser.visit(site.serve(checkout())))
  expectFound(clicked)
  const tabs = await inBackground(
    'chrome.tabs.query({ active: true }).then((tabs) => tabs.filter(({ url }) => url).map(({ id }) => id))',
  )
  const again = await send(clicked.popup, envelope('correct', { tabId: (tabs as number[])[0], corrections: {} }))
  expect(again).toEqual({ res: { ok: false, problem: 'page-changed' } })
})
