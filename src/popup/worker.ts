/** What the popup asks of the worker. Every reply is an `AuditReply`: no reply is a problem like the others. */
import type { Corrections } from '../engine/audit/types.ts'
import type { Where } from '../engine/snapshot/types.ts'
import { type AuditReply, type NewAttestation, type ShowReply, sendMessage } from '../messaging/protocol.ts'

let asked: Promise<number> | undefined

/** The tab that the icon was clicked on; `?tab=` names it where the popup is opened as a page of its own. */
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

/** Keeps an attestation, or takes it back (`null`). The worker takes requests in the order in which they were sent. */
export const requestAttestation = (requirement: string, attestation: NewAttestation | null) =>
  replyTo((tabId) => sendMessage('attest', { tabId, requirement, attestation }))

/** Outlines an element on the page. A page that cannot be reached any more has lost it. */
export async function requestShow(where: Where): Promise<ShowReply> {
  try {
    return await sendMessage('show', { tabId: await currentTab(), where })
  } catch {
    return 'gone'
  }
}

/** Opens a web page in a tab of its own. Where the browser refuses, nothing happens: the address is in sight. */
export const requestOpen = (url: string) => chrome.tabs.create({ url }).catch(() => {})
