/** What is done with kept journeys as a list: found by a search, named, deleted, written out whole, and taken in again. */
import type { KeptStep } from '../../engine/audit/add-reading.ts'
import { readStep } from '../../engine/audit/file/read-step.ts'
import type { Audit } from '../../engine/audit/types.ts'
import type { HistoryPage, RestoredEntry } from '../../messaging/history.ts'
import { database, type JourneyRecord } from '../journeys/database.ts'
import { listed } from '../journeys/journey.ts'
import { forgetWritten } from '../journeys/kept.ts'
import { erase, inOne } from '../journeys/transaction.ts'

/** Rows of one page of the list. */
const rowsOnPage = 50

/** A page of the list, newest first. `search`: part of the shop's name or of the tester's own; `from`: rows to be left out before it. */
export async function historyPage(search: string, from: number): Promise<HistoryPage> {
  const opened = await database()
  const all = await opened.count('journeys')
  const wanted = search.toLowerCase()
  // Without a search only the rows that are shown are read, however many there are.
  if (wanted === '') return { rows: (await newestAfter(from)).map(listed), found: all, all }
  const found = (await opened.getAll('journeys'))
    .filter(({ shop, label = '' }) => `${shop}\n${label}`.toLowerCase().includes(wanted))
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
  return { rows: found.slice(from, from + rowsOnPage).map(listed), found: found.length, all }
}

async function newestAfter(from: number): Promise<JourneyRecord[]> {
  const rows: JourneyRecord[] = []
  let cursor = await (await database()).transaction('journeys').store.index('changedAt').openCursor(null, 'prev')
  if (from > 0) cursor = (await cursor?.advance(from)) ?? null
  while (cursor && rows.length < rowsOnPage) {
    rows.push(cursor.value)
    cursor = await cursor.continue()
  }
  return rows
}

/** Gives a journey the tester's own name; an empty one takes it away. */
export const labelJourney = (id: string, label: string): Promise<void> =>
  inOne(async (transaction) => {
    const journeys = transaction.objectStore('journeys')
    const record = await journeys.get(id)
    if (!record) return
    const { label: _, ...rest } = record
    await journeys.put({ ...rest, ...(label && { label }) })
  })

/** Deletes journeys for good; null for all of them. */
export async function deleteJourneys(ids: readonly string[] | null): Promise<void> {
  await inOne(async (transaction) => erase(transaction, ids ?? (await transaction.objectStore('journeys').getAllKeys())))
  forgetWritten()
}

/** The id of the journey that follows `after` in the order of ids, to write out all of them one by one. Null at the end. */
export async function nextJourney(after: string): Promise<string | null> {
  return (await (await database()).getKey('journeys', IDBKeyRange.lowerBound(after, true))) ?? null
}

/**
 * Takes in a journey that was written out. One that is kept here already and is as new or newer stays as it is.
 * @param version of the extension
 */
export async function restoreJourney(
  { id, changedAt, label, audit, snapshots }: RestoredEntry & { audit: Audit },
  version: string,
): Promise<'added' | 'kept'> {
  let done: 'added' | 'kept' = 'kept'
  const steps = snapshots.flatMap((value): KeptStep[] => {
    const step = readStep(value)
    return step ? [{ ...step, id: crypto.randomUUID() }] : []
  })
  await inOne(async (transaction) => {
    const before = await transaction.objectStore('journeys').get(id)
    if (before && before.changedAt >= changedAt) return
    const record: JourneyRecord = {
      id,
      shop: audit.shop,
      open: before?.open ?? false,
      startedAt: audit.startedAt,
      changedAt,
      steps: steps.map((step) => step.id),
      verdict: audit.verdict,
      left: audit.open,
      judged: audit.steps.length,
      size: steps.reduce((sum, step) => sum + JSON.stringify(step).length, 0),
      ...(steps.length === 0 && { emptied: true as const }),
      ...(label && { label }),
      ...(audit.cardDataLeak && { leak: audit.cardDataLeak }),
    }
    await erase(transaction, [id])
    await Promise.all([
      (async () => transaction.objectStore('journeys').put(record))(),
      (async () => transaction.objectStore('audits').put({ journey: id, audit }))(),
      ...steps.map(async (step) => transaction.objectStore('steps').put({ ...step, journey: id, by: version })),
    ])
    done = 'added'
  })
  forgetWritten()
  return done
}
