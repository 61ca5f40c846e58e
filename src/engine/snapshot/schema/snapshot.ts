/** What was read of one page at one moment. */
import * as v from 'valibot'
import { lawSeen } from './law.ts'
import { parts } from './parts.ts'
import { text } from './values.ts'

export const snapshotSchema = v.object({
  schema: v.literal('semaforo.snapshot/1'),
  url: text,
  title: text,
  takenAt: v.pipe(v.string(), v.isoTimestamp()),
  /** False when the page was still loading when it was read. */
  settled: v.boolean(),
  /** Absent in what an earlier version read, and of a page that was not read. */
  law: v.exactOptional(lawSeen),
  ...parts,
})
