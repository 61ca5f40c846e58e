/**
 * Requests from the popup to the worker. A missing reply becomes a problem like any other, so the result is always an
 * `AuditReply`.
 */
import type { Corrections } from '../engine/audit/types.ts'
import type { Where } from '../engine/snapshot/types.ts'
import type { PictureReply } from '../messaging/picture.ts'
import {
  type AuditReply,
  type NewAttestation,
  type Protocol,
  type ShowReply,
  type StepChange,
  sendMessage,
} from '../messaging/protocol.ts'
import { auditedTab } from './audited-tab.ts'
import { view } from './view.ts'

async function replyTo(ask: (tabId: number) => Promise<AuditReply>): Promise<AuditReply> {
  try {
    return (await ask(await auditedTab())) ?? { ok: false, problem: 'unexpected' }
  } catch (error) {
    console.error(error)
    return { ok: false, problem: 'unexpected' }
  }
}

/** Asks for something of the tab that this view is about, to which the reply is an audit. */
const request = <Type extends Judged>(type: Type, more?: Omit<Parameters<Protocol[Type]>[0], 'tabId'>) =>
  replyTo((tabId) => sendMessage(type as 'current', { tabId, ...more }))

type Judged = { [Type in keyof Protocol]: ReturnType<Protocol[Type]> extends AuditReply ? Type : never }[keyof Protocol]

/** Reads the page. A panel stays open after the click on the icon, so the browser may refuse what it allowed then. */
export const requestAudit = () => request('audit', { clicked: view !== 'panel' })

/** The tab's last audit, judged with today's decisions. The page is not read again. */
export const requestCurrent = () => request('current')

export const requestCorrection = (corrections: Corrections) => request('correct', { corrections })

/** Saves an attestation, or removes it (`null`). The worker handles requests in the order in which they were sent. */
export const requestAttestation = (requirement: string, attestation: NewAttestation | null) =>
  request('attest', { requirement, attestation })

/** Changes a step of the journey that the tab shows. */
export const requestStep = (step: string, change: StepChange) => request('step', { step, change })
export const requestAnew = () => request('startAnew')
export const requestReopen = (journey: string) => request('reopen', { journey })
export const requestForget = () => request('forget')
export const requestTesting = (holder: string | null) => request('testing', { holder })

export const requestFollow = () => request('follow')
export const requestUnfollow = () => request('unfollow')

/** Outlines an element on the page. If the page cannot be reached any more, the element counts as gone. */
export async function requestShow(where: Where): Promise<ShowReply> {
  try {
    return await sendMessage('show', { tabId: await auditedTab(), where })
  } catch {
    return 'gone'
  }
}

/** Adds a picture of the page to the report. */
export const requestPicture = async (): Promise<PictureReply> =>
  sendMessage('picture', { tabId: await auditedTab() }).catch(() => ({ ok: false, problem: 'unexpected' }))

/** Opens a web page in a new tab. Ignores a refusal by the browser, because the address is visible in the popup. */
export const requestOpen = (url: string) => chrome.tabs.create({ url }).catch(() => {})
