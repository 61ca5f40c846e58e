import type { Snapshot } from '../../src/engine/snapshot/types.ts'
import type { Fixture } from '../fixtures.ts'

/** Makes a snapshot of a fixture, by the collector in a browser or from a recording. */
export type Read = (fixture: Fixture) => Promise<Snapshot>
