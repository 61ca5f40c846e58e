/** The typed protocol between popup and worker. Web pages cannot use it. */
import { defineExtensionMessaging } from '@webext-core/messaging'
import type { CardDataLeak } from '../engine/audit/card-data-leak.ts'
import type { QualityAnswer } from '../engine/audit/quality-found.ts'
import type { ScriptNote } from '../engine/audit/script-notes.ts'
import type { Attestation, Audit, Corrections, Measured, StepKind } from '../engine/audit/types.ts'
import type { Where } from '../engine/snapshot/types.ts'
import type { HistoryPage, JourneyListed, ReportReply, RestoredEntry, WrittenDecisions, WrittenEntry } from './history.ts'
import type { PictureReply } from './picture.ts'

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
  id: string
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
  /** What has changed since the newest of them; null where there is none, or what it came to was not kept. */
  since: SinceEarlier | null
  follow: FollowShown
  /** Bytes that all journeys take, about. */
  size: number
}

/** A comparison with an earlier journey, in numbers. */
export interface SinceEarlier {
  /** When that one was last changed, ISO 8601, UTC. */
  at: string
  /** Failures that are gone, and failures that were not there. */
  fixed: number
  fresh: number
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

/** The watch of a payment, for whoever shows a tab. */
export interface CardWatchShown {
  browser: CardDataLeak['browser']
  /** What the browser is asked for. Null where nothing can be watched. */
  asks: { origins: string[]; permissions: 'webRequest'[] } | null
  /** What has been seen so far; null while nothing is watched in the tab. */
  now: CardDataLeak | null
  /** What the journey's last watch came to. */
  last: CardDataLeak | null
}

/** What a tester does with a step. `kind`: null for the one that is found. */
export type StepChange = { name: string } | { kind: StepKind | null } | { drop: true }

/** `gone`: the element is no longer on the page, or cannot be reached. */
export type ShowReply = 'shown' | 'gone'

/** `card`: what was given for the payment's number may be a card's, which is not kept; `failed`: the browser refused. */
export type ScoreReply = 'kept' | 'card' | 'failed'

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
  /**
   * Shows, begins or ends the watch of a payment in a tab; it begins as soon as the browser has granted what it is asked for by the sender. Null
   * where nothing is shown in the tab.
   */
  cardWatch(request: { tabId: number; ask: 'show' | 'start' | 'stop' }): CardWatchShown | null
  /** Scrolls to an element and outlines it for some seconds. */
  show(request: { tabId: number; where: Where }): ShowReply

  /** What a journey came to, as it was judged last. Also one of a private window. */
  report(request: { journey: string }): ReportReply
  /** A page of the list of kept journeys, newest first. */
  history(request: { search: string; from: number }): HistoryPage
  label(request: { journey: string; label: string }): boolean
  /** Deletes journeys for good; null for all of them. */
  remove(request: { journeys: string[] | null }): boolean
  /** Everything of a journey; null when it is gone. */
  written(request: { journey: string }): WrittenEntry | null
  /** The id that follows `after` in the order of ids, to write out all journeys one by one; null at the end. */
  next(request: { after: string }): string | null
  /** What people decided, for each shop. */
  decided(request: Record<never, never>): WrittenDecisions[]
  /** Takes in a journey; `kept`: what is here is as new or newer; `refused`: not of this form. */
  restore(request: RestoredEntry & { audit: unknown }): 'added' | 'kept' | 'refused'
  /** Keeps what the tester noted of a shop's script: who answers for it, and what it is for. */
  noteScript(request: { shop: string; address: string } & Partial<ScriptNote>): boolean
  /** Keeps what a person says of a point of the quality checklist, or notes of it; `says`: null takes it back. */
  answerQuality(request: { shop: string; id: string } & Partial<Pick<QualityAnswer, 'says' | 'note'>>): boolean
  /** Keeps a score that the quality tool gave. */
  keepScore(request: { shop: string } & Measured): ScoreReply
  /** Deletes the score that was typed at this moment. */
  dropScore(request: { shop: string; at: string }): boolean
  /** Takes in what people decided for a shop, where nothing newer is here. */
  restoreDecisions(request: WrittenDecisions): boolean
  /** Judges the steps of a file by today's rules; null when none of them can be read. */
  judge(request: { snapshots: unknown[]; corrections: Corrections; attestations: Record<string, Attestation> }): Audit | null
  /** Takes a picture of what the tab shows, with what was typed covered and the open findings marked. */
  picture(request: { tabId: number }): PictureReply
  /** Replaces a kept picture by one on which the tester has covered more; null deletes it. */
  repaint(request: { journey: string; takenAt: string; picture: string | null }): boolean
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>()
