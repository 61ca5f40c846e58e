/**
 * Journeys in the database. Each change is one transaction, so that a worker that is killed at any moment leaves the journey as it was before
 * or as it is after, and never in between.
 */
import type { KeptStep } from '../../engine/audit/add-reading.ts'
import { readStep } from '../../engine/audit/file/read-step.ts'
import type { Audit } from '../../engine/audit/types.ts'
import { database, type JourneyRecord, type StepRecord } from './database.ts'
import type { Journey, Journeys } from './journey.ts'
import { erase, inOne, type Stores } from './transaction.ts'

/** Characters of snapshots, as JSON, that are kept of all journeys together: about 40 MB. */
const room = 40_000_000

/** A step that another version wrote, as far as it fits this version; undefined when nothing of it does. */
function fitting(record: StepRecord, version: string): StepRecord | undefined {
  if (record.by === version) return record
  const step = readStep(record)
  return step ? { ...record, ...step } : undefined
}

/** The steps that this worker wrote last, so that the next click need not read them again. */
let written: { journey: string; steps: readonly KeptStep[] } | undefined

/** Characters of all steps together, once they have been added up. */
let taken: number | undefined

/** To be called when steps were written elsewhere. */
export const forgetWritten = (): void => {
  written = undefined
  taken = undefined
}

/** @param version of the extension */
export function keptJourneys(version: string): Journeys {
  const load = async (record: JourneyRecord | undefined): Promise<Journey | null> => {
    if (!record) return null
    if (written?.journey === record.id && written.steps.length === record.steps.length)
      return { record, steps: [...written.steps] }
    const stored = await (await database()).getAllFromIndex('steps', 'journey', record.id)
    const steps = record.steps.flatMap((id) => {
      const found = stored.find((step) => step.id === id)
      const step = found && fitting(found, version)
      return step ? [step] : []
    })
    return steps.length > 0 ? { record, steps } : null
  }
  const ofShop = async (shop: string) => (await database()).getAllFromIndex('journeys', 'shop', shop)
  return {
    list: ofShop,
    async record(id) {
      return (await (await database()).get('journeys', id)) ?? null
    },
    async get(id) {
      return load(await (await database()).get('journeys', id))
    },
    async open(shop) {
      return load((await ofShop(shop)).find(({ open }) => open))
    },
    async audit(id) {
      return (await (await database()).get('audits', id))?.audit ?? null
    },
    size: sizeOfAll,
    keepOnly: (id) =>
      inOne(async (transaction) => {
        const others = (await transaction.objectStore('journeys').getAllKeys()).filter((key) => key !== id)
        await erase(transaction, others)
        taken = undefined
      }),
    async save(journey, changed, audit) {
      await makeRoom(journey.record)
      written = undefined
      try {
        await inOne((stores) => write(stores, journey, changed, audit, version))
      } catch (error) {
        taken = undefined
        throw error
      }
      written = { journey: journey.record.id, steps: journey.steps }
    },
  }
}

/** Writes a journey, its changed steps and its audit, removes the steps that were dropped, and closes the shop's other journey if this one is open. */
async function write(
  transaction: Stores,
  { record, steps }: Journey,
  changed: readonly string[],
  audit: Audit,
  by: string,
): Promise<void> {
  const [journeys, kept] = [transaction.objectStore('journeys'), transaction.objectStore('steps')]
  const audits = transaction.objectStore('audits')
  const keys = await kept.index('journey').getAllKeys(record.id)
  const others = record.open ? await journeys.index('shop').getAll(record.shop) : []
  // A store throws at once after its transaction has failed, so each write is a promise of its own.
  await Promise.all([
    (async () => journeys.put(record))(),
    (async () => audits.put({ journey: record.id, audit }))(),
    ...steps.filter(({ id }) => changed.includes(id)).map(async (step) => kept.put({ ...step, journey: record.id, by })),
    ...keys.filter(([, id]) => !record.steps.includes(id)).map(async (key) => kept.delete(key)),
    ...others.filter(({ id, open }) => open && id !== record.id).map(async (other) => journeys.put({ ...other, open: false })),
  ])
}

/** Removes the steps of the journeys that were closed longest ago, until `next` has room. What they came to stays listed. */
async function makeRoom(next: JourneyRecord): Promise<void> {
  const opened = await database()
  const before = (await opened.get('journeys', next.id))?.size ?? 0
  let used = (await sizeOfAll()) - before + next.size
  const closed =
    used <= room ? [] : (await opened.getAll('journeys')).filter(({ id, open, size }) => !open && size > 0 && id !== next.id)
  for (const record of closed.sort((a, b) => (a.changedAt < b.changedAt ? -1 : 1))) {
    if (used <= room) break
    await inOne(async (transaction) => {
      const keys = await transaction.objectStore('steps').index('journey').getAllKeys(record.id)
      await Promise.all([
        transaction.objectStore('journeys').put({ ...record, steps: [], size: 0, emptied: true }),
        ...keys.map(async (key) => transaction.objectStore('steps').delete(key)),
      ])
    })
    used -= record.size
  }
  taken = used
}

/** Added up once while the worker lives, because there may be thousands of journeys. */
async function sizeOfAll(): Promise<number> {
  taken ??= (await (await database()).getAll('journeys')).reduce((sum, { size }) => sum + size, 0)
  return taken
}
