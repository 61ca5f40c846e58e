/** Changes of the database that happen as a whole or not at all, whatever moment the worker is killed at. */
import type { IDBPTransaction } from 'idb'
import { database, type Schema } from './database.ts'

const stores = ['journeys', 'steps', 'audits', 'pictures'] as const
export type Stores = IDBPTransaction<Schema, [...typeof stores], 'readwrite'>

/** Does what `work` does as a whole or not at all. */
export async function inOne(work: (transaction: Stores) => Promise<unknown>): Promise<void> {
  const transaction = (await database()).transaction([...stores] as [...typeof stores], 'readwrite')
  await Promise.all([work(transaction), transaction.done])
}

/** The keys of a journey's pictures. */
export const picturesOf = (journey: string): IDBKeyRange => IDBKeyRange.bound([journey], [journey, []])

/** Deletes journeys with everything that belongs to them. */
export async function erase(transaction: Stores, ids: readonly string[]): Promise<void> {
  const steps = transaction.objectStore('steps')
  const keys = await Promise.all(ids.map(async (id) => steps.index('journey').getAllKeys(id)))
  await Promise.all([
    ...ids.map(async (id) => transaction.objectStore('journeys').delete(id)),
    ...ids.map(async (id) => transaction.objectStore('audits').delete(id)),
    ...ids.map(async (id) => transaction.objectStore('pictures').delete(picturesOf(id))),
    ...keys.flat().map(async (key) => steps.delete(key)),
  ])
}
