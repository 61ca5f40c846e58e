/** The one typed protocol between the popup and the worker. The page takes no part in it. */
import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Attestation, Audit, Corrections } from '../engine/audit/types.ts'
import type { Where } from '../engine/snapshot/types.ts'

/** Why a page could not be audited; each has a text that says what to do. */
export const problems = [
  'browser-page',
  'store-page',
  'file-without-permission',
  'pdf',
  'unsupported-page',
  'page-failed-to-load',
  'tab-gone',
  'page-changed',
  'not-responding',
  'unexpected',
] as const
export type Problem = (typeof problems)[number]

/** An attestation as it is sent: the worker sets the time. */
export type NewAttestation = Omit<Attestation, 'at'>

/** `tester`: the name given with the last attestation, to be offered again. */
export type AuditReply = { ok: true; audit: Audit; corrections: Corrections; tester: string } | { ok: false; problem: Problem }
/** `gone`: the element is no longer on the page, or cannot be reached. */
export type ShowReply = 'shown' | 'gone'

export interface Protocol {
  /** Reads the tab and judges it. */
  audit(request: { tabId: number }): AuditReply
  /** Remembers product and country for the shop of the tab's last audit and judges the same snapshot again. */
  correct(request: { tabId: number; corrections: Corrections }): AuditReply
  /** Keeps a person's attestation of a requirement for this shop, or takes it back (`null`), and judges again. The worker sets the time. */
  attest(request: { tabId: number; requirement: string; attestation: NewAttestation | null }): AuditReply
  /** Scrolls to an element and outlines it for some seconds. */
  show(request: { tabId: number; where: Where }): ShowReply
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>()
