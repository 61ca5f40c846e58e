/** The worker's replies to the report: kept journeys, what they came to, and files that were opened. */
import { auditJourney } from '../../engine/audit/audit-journey.ts'
import { openValue } from '../../engine/audit/file/open.ts'
import { readStep } from '../../engine/audit/file/read-step.ts'
import type { Audit } from '../../engine/audit/types.ts'
import { catalogue } from '../../engine/requirements/index.ts'
import type { ReportReply, WrittenEntry } from '../../messaging/history.ts'
import { handle } from '../handlers.ts'
import { type Journeys, listed } from '../journeys/journey.ts'
import { keptJourneys } from '../journeys/kept.ts'
import { privateJourneys } from '../journeys/private.ts'
import { deletePicture, picturesIn, repaintPicture } from '../pictures/kept.ts'
import { dropScore, keepQualityAnswer, keepScore, takeInQuality, withQuality } from '../quality.ts'
import { keepNote, withScriptNotes } from '../script-notes.ts'
import { allDecisions, cleanDecisions, decisionsOf, mergeDecisions } from '../store.ts'
import { auditOf, version } from '../tab-journey.ts'
import { deleteJourneys, historyPage, labelJourney, nextJourney, restoreJourney } from './kept-history.ts'

/** Replies to the report's messages. To be called as the worker starts. */
export function keepHistory(): void {
  handle('report', { ok: false }, ({ journey }) => report(journey))
  handle('history', { rows: [], found: 0, all: 0 }, ({ search, from }) => historyPage(search, from))
  handle('label', false, ({ journey, label }) => done(labelJourney(journey, label)))
  handle('remove', false, ({ journeys }) => done(deleteJourneys(journeys)))
  handle('written', null, ({ journey }) => written(journey))
  handle('next', null, ({ after }) => nextJourney(after))
  handle('decided', [], allDecisions)
  handle('restore', 'refused', async ({ audit, ...entry }) => {
    const opened = openValue(audit)
    if (!opened.ok) return 'refused'
    const { shop, quality } = opened.file
    if (quality) await takeInQuality(shop, quality)
    return restoreJourney({ ...entry, audit: withoutExtras(opened.file) }, version)
  })
  handle('noteScript', false, ({ shop, address, ...note }) => done(keepNote(shop, address, note)))
  handle('answerQuality', false, ({ shop, id, ...given }) => done(keepQualityAnswer(shop, id, given)))
  handle('keepScore', 'failed', ({ shop, ...measured }) => keepScore(shop, measured))
  handle('dropScore', false, ({ shop, at }) => done(dropScore(shop, at)))
  handle('restoreDecisions', false, ({ shop, ...given }) =>
    done(navigator.locks.request('decisions', () => mergeDecisions(shop, cleanDecisions(given)))),
  )
  handle('repaint', false, ({ journey, takenAt, picture }) =>
    done(picture === null ? deletePicture(journey, takenAt) : repaintPicture(journey, takenAt, picture)),
  )
  handle('judge', null, async ({ snapshots, ...given }) => {
    const steps = snapshots.flatMap((value) => readStep(value) ?? [])
    return steps.length > 0 ? auditJourney(catalogue, steps, cleanDecisions(given), version) : null
  })
}

const done = (work: Promise<unknown>) => work.then(() => true)

/** The place where a journey is kept, by what is known of it there. */
async function found(id: string) {
  for (const journeys of [keptJourneys(version), privateJourneys]) {
    const record = await journeys.record(id)
    if (record) return { journeys, record }
  }
  return null
}

async function report(id: string): Promise<ReportReply> {
  const kept = await found(id)
  const audit = kept && (await auditIn(kept.journeys, id))
  if (!audit) return { ok: false }
  const others = (await kept.journeys.list(kept.record.shop)).filter((other) => other.id !== id).map(listed)
  return {
    ok: true,
    audit,
    pictures: await picturesIn(id),
    journey: listed(kept.record),
    others: others.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1)),
  }
}

/** What a journey came to, with what was noted of its scripts and answered of its quality checklist. */
async function auditIn(journeys: Journeys, id: string): Promise<Audit | null> {
  const audit = await judged(journeys, id)
  return audit && withQuality(await withScriptNotes(audit, id, journeys))
}

/** A version that kept no audits kept steps: they are judged now. */
async function judged(journeys: Journeys, id: string): Promise<Audit | null> {
  const audit = await journeys.audit(id)
  if (audit) return audit
  const journey = await journeys.get(id)
  return journey && auditOf(journey, await decisionsOf(journey.record.shop, ''))
}

async function written(id: string): Promise<WrittenEntry | null> {
  const kept = await found(id)
  const audit = kept && (await auditIn(kept.journeys, id))
  if (!audit) return null
  const [journey, { corrections }] = await Promise.all([kept.journeys.get(id), decisionsOf(audit.shop, '')])
  const { changedAt, label = '' } = kept.record
  return { id, changedAt, label, audit, corrections, snapshots: journey?.steps ?? [] }
}

const withoutExtras = ({ label: _, corrections: __, snapshots: ___, ...audit }: Audit & Record<string, unknown>): Audit =>
  audit as Audit
