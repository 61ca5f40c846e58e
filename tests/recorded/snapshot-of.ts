import { recognise } from '../../src/engine/recognise/index.ts'
import type { Reading } from '../../src/engine/snapshot/candidates.ts'
import { mergeFrames } from '../../src/engine/snapshot/merge.ts'
import { readingIn } from '../../src/engine/snapshot/schema/reading.ts'
import type { Snapshot } from '../../src/engine/snapshot/types.ts'

/** The recorded output of one page, by frame, the top frame first. */
export interface Recording {
  url: string
  /** `named`: the probe's result in the isolated world; `probe`: in the page's own. */
  frames: { reading: Reading; named: unknown; probe: unknown }[]
}

/** The snapshot that the worker would make of a recording. */
export const snapshotOf = ({ url, frames }: Recording): Snapshot =>
  mergeFrames(
    frames.map(({ reading, named, probe }) => ({ facts: recognise(asReading(reading), named), probe })),
    { url, takenAt: '2026-11-20T12:00:00.000Z' },
  )

/** Validated as in the worker; here an invalid reading is an error. */
function asReading(value: unknown): Reading {
  const reading = readingIn(value)
  if (!reading) throw new Error('A recorded reading does not fit the schema.')
  return reading
}
