/** A journey in memory, and what can be done with it. Storing it is another matter (`kept.ts`, `private.ts`). */
import { addReading, type KeptStep } from '../../engine/audit/add-reading.ts'
import type { Audit } from '../../engine/audit/types.ts'
import type { Snapshot } from '../../engine/snapshot/types.ts'
import type { JourneyListed } from '../../messaging/history.ts'
import type { StepChange } from '../../messaging/protocol.ts'
import type { JourneyRecord } from './database.ts'

export interface Journey {
  record: JourneyRecord
  /** At least one, in the order of `record.steps`. */
  steps: KeptStep[]
}

/** Where journeys are kept. */
export interface Journeys {
  /** A shop's journeys, without their steps. */
  list(shop: string): Promise<JourneyRecord[]>
  /** What is known of a journey without its steps. */
  record(id: string): Promise<JourneyRecord | null>
  /** Null when there is none, or nothing of it can be read any more. */
  get(id: string): Promise<Journey | null>
  /** The shop's open journey. */
  open(shop: string): Promise<Journey | null>
  /** What a journey came to; null when that was not kept. */
  audit(id: string): Promise<Audit | null>
  /** Stores a journey and what it came to, whole or not at all. An open one closes the shop's other. `changed`: ids of the steps to be written. */
  save(journey: Journey, changed: readonly string[], audit: Audit): Promise<void>
  /** Deletes every journey but one. */
  keepOnly(id: string): Promise<void>
  /** Room that all journeys take, in bytes, about. */
  size(): Promise<number>
}

/** A journey as it is listed. */
export const listed = ({ steps, judged, label, left, emptied, ...record }: JourneyRecord): JourneyListed => ({
  id: record.id,
  shop: record.shop,
  label: label ?? '',
  open: record.open,
  startedAt: record.startedAt,
  changedAt: record.changedAt,
  steps: judged ?? steps.length,
  verdict: record.verdict,
  left: left ?? null,
  emptied: emptied === true,
})

/** A journey that was left alone for longer is closed by the next click, so that no page of an older version of the shop counts. */
export const pauseAtMost = { days: 14 }

const dayLength = 86_400_000

/** Whether a journey may be gone on with. `now`: ISO 8601, UTC. */
export const isFresh = ({ changedAt }: Pick<JourneyRecord, 'changedAt'>, now: string): boolean =>
  Date.parse(now) - Date.parse(changedAt) <= pauseAtMost.days * dayLength

/** A new journey of a shop without steps yet. */
export const newJourney = (shop: string, now: string): Journey => ({
  record: {
    id: crypto.randomUUID(),
    shop,
    open: true,
    startedAt: now,
    changedAt: now,
    steps: [],
    verdict: 'notACheckout',
    size: 0,
  },
  steps: [],
})

/** The journey with a page that was read, and the step that it belongs to. */
export function withReading({ record, steps }: Journey, seen: Snapshot): { journey: Journey; step: string } {
  const added = addReading(steps, seen, crypto.randomUUID(), record.testing)
  const filed = added.steps.find(({ id }) => id === added.id)?.holder === record.testing
  const { testing, ...settled } = record
  const next = filed ? settled : record
  return { journey: measured({ ...next, changedAt: seen.takenAt }, steps, added.steps), step: added.id }
}

/** The journey with a step renamed, given another kind, or dropped. Null when no step is left, or there is no such step. */
export function withChange({ record, steps }: Journey, id: string, change: StepChange): Journey | null {
  if (!steps.some((step) => step.id === id)) return null
  const changed = steps.flatMap((step) => {
    if (step.id !== id) return [step]
    if ('drop' in change) return []
    if ('name' in change) return [{ ...step, name: change.name || undefined }]
    return [{ ...step, kind: change.kind ?? undefined }]
  })
  return changed.length > 0 ? measured(record, steps, changed) : null
}

/** The journey with other steps. Only those that have changed are measured. */
function measured(record: JourneyRecord, before: readonly KeptStep[], steps: KeptStep[]): Journey {
  const sizeOf = (some: readonly KeptStep[], others: readonly KeptStep[]) =>
    some.reduce((sum, step) => sum + (others.includes(step) ? 0 : JSON.stringify(step).length), 0)
  const size = record.size + sizeOf(steps, before) - sizeOf(before, steps)
  return { record: { ...record, steps: steps.map(({ id }) => id), size }, steps }
}
