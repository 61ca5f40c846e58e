/**
 * The database of journeys: its stores by version, and the connection. One record for each journey, one for each of its steps, and one for what
 * it came to.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import type { KeptStep } from '../../engine/audit/add-reading.ts'
import type { CardDataLeak } from '../../engine/audit/card-data-leak.ts'
import type { Audit, Open, Verdict } from '../../engine/audit/types.ts'
import type { KeptPicture } from '../../messaging/picture.ts'

/** A journey without its steps: enough to list it. */
export interface JourneyRecord {
  id: string
  shop: string
  /** Whether the shop's next click is added to it. One of a shop's journeys at most is open. */
  open: boolean
  /** ISO 8601, UTC. */
  startedAt: string
  changedAt: string
  /** Ids of its steps, in the order in which they were first seen. */
  steps: string[]
  /** As it was judged last. */
  verdict: Verdict
  /** Characters of its steps as JSON, about the room that they take in bytes. */
  size: number
  /** Whether its steps were removed to make room. */
  emptied?: true
  /** The holder's name of the test card whose result the tester is about to see. */
  testing?: string
  /** What was left to do as it was judged last. Absent in journeys of version 1. */
  left?: Open
  /** How many steps were judged; they may have been removed since. */
  judged?: number
  /** The tester's own name for it. */
  label?: string
  /** What the last watch of a payment came to. */
  leak?: CardDataLeak
}

export interface StepRecord extends KeptStep {
  journey: string
  /** Version of the extension that wrote it. What another version wrote is checked when it is read. */
  by: string
}

/** The audit of a journey as it was judged last, which stays when its steps are removed. */
export interface AuditRecord {
  journey: string
  audit: Audit
}

/** A picture of a step, with what was typed covered. */
export interface PictureRecord extends KeptPicture {
  journey: string
}

export interface Schema extends DBSchema {
  journeys: { key: string; value: JourneyRecord; indexes: { shop: string; changedAt: string } }
  steps: { key: [journey: string, id: string]; value: StepRecord; indexes: { journey: string } }
  audits: { key: string; value: AuditRecord }
  pictures: { key: [journey: string, takenAt: string]; value: PictureRecord }
}

export type Database = IDBPDatabase<Schema>

export const databaseName = 'semaforo'

type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>

/** What brings the database from each version to the next. Never change one that was published: add another. */
export const migrations: readonly ((database: Database, transaction: Upgrade) => void)[] = [
  (database) => {
    database.createObjectStore('journeys', { keyPath: 'id' }).createIndex('shop', 'shop')
    database.createObjectStore('steps', { keyPath: ['journey', 'id'] }).createIndex('journey', 'journey')
  },
  (database, transaction) => {
    database.createObjectStore('audits', { keyPath: 'journey' })
    database.createObjectStore('pictures', { keyPath: ['journey', 'takenAt'] })
    // A long list is shown page by page, newest first.
    transaction.objectStore('journeys').createIndex('changedAt', 'changedAt')
  },
]

let connection: Promise<Database> | undefined

/** The connection, opened when it is first needed. Rejects where the browser keeps no databases. */
export function database(): Promise<Database> {
  const forget = () => {
    connection = undefined
  }
  connection ??= openDB<Schema>(databaseName, migrations.length, {
    upgrade(opened, from, _to, transaction) {
      for (const migrate of migrations.slice(from)) migrate(opened, transaction)
    },
    // A newer version of the extension waits for this connection to end.
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
      forget()
    },
    terminated: forget,
  }).catch((error) => {
    forget()
    throw error
  })
  return connection
}
