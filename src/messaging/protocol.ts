/** The typed protocol between popup and worker. Web pages cannot use it. */
import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Attestation, Audit, Corrections, StepKind, Verdict } from '../engine/audit/types.ts'
import type { Rect } from '../engine/snapshot/rects.ts'
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
  | {
      ok: true
      audit: Audit
      corrections: Corrections
      tester: string
      saved: boolean
      stale: boolean
      journey: JourneyShown
    }
  | { ok: false; problem: Problem }

/** The journey that was judged, for whoever shows it. */
export interface JourneyShown {
  /** Ids of the audit's steps, in their order. */
  steps: string[]
  /** Index of the step that the tab shows; -1 when it was dropped. */
  here: number
  /** Whether the shop's next click is added to it. */
  open: boolean
  /** The holder's name of the test card whose result is awaited. */
  testing: string | null
  /** False when there was no room to keep it. */
  kept: boolean
  /** The shop's other journeys, newest first. */
  earlier: JourneyListed[]
  follow: FollowShown
  /** Bytes that all journeys take, about. */
  size: number
}

/** Following a checkout, for whoever shows a tab. */
export interface FollowShown {
  /** The hosts whose pages are read as the tester walks in this tab; none when it is not followed. */
  hosts: string[]
  /** The tab shows a page of none of them. */
  away: boolean
  /** The site of the page that was read last, as the browser is asked for it. Null when it is followed, or never is. */
  offer: { host: string; site: string } | null
}

/** A journey without its steps. Times are ISO 8601, UTC. */
export interface JourneyListed {
  id: string
  startedAt: string
  changedAt: string
  /** How many. */
  steps: number
  verdict: Verdict
  /** Its steps were removed to make room: it cannot be shown again. */
  emptied: boolean
}

/** What a tester does with a step. `kind`: null for the one that is found. */
export type StepChange = { name: string } | { kind: StepKind | null } | { drop: true }

/** `gone`: the element is no longer on the page, or cannot be reached. */
export type ShowReply = 'shown' | 'gone'

/** Why there is no picture. `unsure`: it could not be known where everything to be covered stands; `moving`: the page did not rest. */
export type PictureProblem = 'needs-click' | 'page-changed' | 'not-in-front' | 'moving' | 'unsure' | 'unexpected'

/** What an observation is called on a picture. */
export interface PictureNumber {
  /** As it stands on the picture and beside the list. */
  n: number
  requirement: string
  fingerprint: string
}

export interface PictureMark extends PictureNumber {
  /** In pixels of the picture. */
  rect: Rect
  /** The part of the picture around it, as a data URL. */
  crop: string
}

/** A picture of what the tab shows. `covered`: how many places were painted over; `outOfView`: what is elsewhere on the page, or gone. */
export type PictureReply =
  | {
      ok: true
      /** A data URL: PNG, or WebP where that would be large. */
      picture: string
      width: number
      height: number
      /** ISO 8601, UTC. */
      takenAt: string
      covered: number
      marks: PictureMark[]
      outOfView: PictureNumber[]
    }
  | { ok: false; problem: PictureProblem }

export interface Protocol {
  /** Reads the tab and judges it. `clicked`: the icon was just clicked there, so the browser lets the page be read. */
  audit(request: { tabId: number; clicked: boolean }): AuditReply
  /** Judges the journey that the tab showed last. `needs-click` when there is none. */
  current(request: { tabId: number }): AuditReply
  /** Stores product and country for the shop of the tab's last audit and judges the same pages again. */
  correct(request: { tabId: number; corrections: Corrections }): AuditReply
  /** Stores or removes (`null`) an attestation for this shop and judges the same pages again. */
  attest(request: { tabId: number; requirement: string; attestation: NewAttestation | null }): AuditReply
  /** Renames a step of the tab's journey, gives it another kind, or drops it. The last one left stays. */
  step(request: { tabId: number; step: string; change: StepChange }): AuditReply
  /** Closes the tab's journey and begins another with the page that the tab shows. */
  startAnew(request: { tabId: number }): AuditReply
  /** Goes back to an earlier journey of the shop. */
  reopen(request: { tabId: number; journey: string }): AuditReply
  /** Deletes all journeys but the one that the tab shows. */
  forget(request: { tabId: number }): AuditReply
  /** Notes under which test card's holder the next result is filed; null for none. */
  testing(request: { tabId: number; holder: string | null }): AuditReply
  /**
   * Follows the site of the page that the tab showed last, as soon as the browser has granted it. The sender asks the browser, because only
   * a click may.
   */
  follow(request: { tabId: number }): AuditReply
  /** Ends following in a tab, and gives back what was granted for it. */
  unfollow(request: { tabId: number }): AuditReply
  /** Scrolls to an element and outlines it for some seconds. */
  show(request: { tabId: number; where: Where }): ShowReply
  /** Takes a picture of what the tab shows, with what was typed covered and the open findings marked. */
  picture(request: { tabId: number }): PictureReply
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>()
