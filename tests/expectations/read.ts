import type { Snapshot } from '../../src/engine/snapshot/types.ts'
import type { Fixture } from '../fixtures.ts'

/** How a fixture becomes a snapshot: read by the collector in a browser, or taken from a recording of that. */
export type Read = (fixture: Fixture) => Promise<Snapshot>
