/** The typed protocol between popup and worker. Web pages cannot use it. */
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
  'needs-click',
  'tab-gone',
  'page-changed',
  'not-responding',
  'unexpected',
] as const
export type Problem = (typeof problems)[number]

/** An attestation as sent by the popup; the worker adds the time, and what it was given to. */
export type NewAttestation = Omit<Attestation, 'at' | 'saw'>

/**
 * `tester`: the name given with the last attestation, to be offered again. `saved`: false when a decision could not be stored.
 * `stale`: the page has loaded again since it was read.
 */
export type AuditReply =
  | { ok: true; audit: Audit; corrections: Corrections; tester: string; saved: boolean; stale: boolean }
  | { ok: false; problem: Problem }
/** `gone`: the element is no longer on the page, or cannot be reached. */
export type ShowReply = 'shown' | 'gone'

export interface Protocol {
  /** Reads the tab and judges it. `clicked`: the icon was just clicked there, so the browser lets the page be read. */
  audit(request: { tabId: number; clicked: boolean }): AuditReply
  /** Judges the tab's last snapshot. `needs-click` when there is none. */
  current(request: { tabId: number }): AuditReply
  /** Stores product and country for the shop of the tab's last audit and judges the same snapshot again. */
  correct(request: { tabId: number; corrections: Corrections }): AuditReply
  /** Stores or removes (`null`) an attestation for this shop and judges the same snapshot again. */
  attest(request: { tabId: number; requirement: string; attestation: NewAttestation | null }): AuditReply
  /** Scrolls to an element and outlines it for some seconds. */
  show(request: { tabId: number; where: Where }): ShowReply
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>()
