/**
 * Requests from the popup to the worker. A missing reply becomes a problem like any other, so the result is always an
 * `AuditReply`.
 */
import type { Corrections } from '../engine/audit/types.ts'
import type { Where } from '../engine/snapshot/types.ts'
import { type AuditReply, type NewAttestation, type ShowReply, sendMessage } from '../messaging/protocol.ts'

let asked: Promise<number> | undefined

/** The tab in which the icon was clicked, or the one in `?tab=` if the popup was opened in a tab. */
function currentTab(): Promise<number> {
  asked ??= findTab()
  return asked
}

async function findTab(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)
  if (Number.isInteger(named)) return named
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) throw new Error('no active tab')
  return tab.id
}

async function replyTo(ask: (tabId: number) => Promise<AuditReply>): Promise<AuditReply> {
  try {
    return (await ask(await currentTab())) ?? { ok: false, problem: 'unexpected' }
  } catch (error) {
    console.error(error)
    return { ok: false, problem: 'unexpected' }
  }
}

export const requestAudit = () => replyTo((tabId) => sendMessage('audit', { tabId }))

export const requestCorrection = (corrections: Corrections) => replyTo((tabId) => sendMessage('correct', { tabId, corrections }))

/** Saves an attestation, or removes it (`null`). The worker handles requests in the order in which they were sent. */
export const requestAttestation = (requirement: string, attestation: NewAttestation | null) =>
  replyTo((tabId) => sendMessage('attest', { tabId, requirement, attestation }))

/** Outlines an element on the page. If the page cannot be reached any more, the element counts as gone. */
export async function requestShow(where: Where): Promise<ShowReply> {
  try {
    return await sendMessage('show', { tabId: await currentTab(), where })
  } catch {
    return 'gone'
  }
}

/** Opens a web page in a new tab. Ignores a refusal by the browser, because the address is visible in the popup. */
export const requestOpen = (url: string) => chrome.tabs.create({ url }).catch(() => {})
