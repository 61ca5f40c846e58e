import { recognise } from '../../src/engine/recognise/index.ts'
import { mergeReadings } from '../../src/engine/snapshot/merge.ts'
import type { RawReading } from '../../src/engine/snapshot/raw.ts'
import type { Snapshot } from '../../src/engine/snapshot/types.ts'

/** What was handed over from one page, frame by frame, the top one first. */
export interface Recording {
  url: string
  /** `named`: the probe's answer in the isolated world; `probe`: in the page's own. */
  frames: { reading: RawReading; named: unknown; probe: unknown }[]
}

/** The snapshot that the worker would make of a recording. */
export const snapshotOf = ({ url, frames }: Recording): Snapshot =>
  mergeReadings(
    frames.map(({ reading, named, probe }) => ({ reading: recognise(reading, named), probe })),
    { url, takenAt: '2026-11-20T12:00:00.000Z' },
  )
