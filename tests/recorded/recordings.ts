/** Recorded readings of pages, not in git; `scripts/record-snapshots.ts` updates them. */
import fs from 'node:fs'
import path from 'node:path'
import { duties } from '../../src/engine/law/index.ts'
import type { Snapshot } from '../../src/engine/snapshot/types.ts'
import { type Fixture, fixturesOf, qualityFolders } from '../fixtures.ts'
import { samplePages } from '../sample-pages.ts'
import { type Recording, snapshotOf } from './snapshot-of.ts'

/** Relative to the working directory: in mutation tests `node_modules` is a link to the project's own. */
export const folder = path.resolve('node_modules/.cache/semaforo/recordings')

const fileOf = ({ name }: Fixture) => path.join(folder, `${name}.json`)

/** A recording, and a hash of everything that it depends on. */
interface Kept {
  madeFrom: string
  recording: Recording
}

const readKept = (fixture: Fixture): Kept => JSON.parse(fs.readFileSync(fileOf(fixture), 'utf8'))

export function keep(fixture: Fixture, kept: Kept): void {
  fs.mkdirSync(path.dirname(fileOf(fixture)), { recursive: true })
  fs.writeFileSync(fileOf(fixture), JSON.stringify(kept))
}

/** Whether a page's recording is up to date with page and collector. */
export const isUpToDate = (fixture: Fixture, madeFrom: string): boolean =>
  fs.existsSync(fileOf(fixture)) && readKept(fixture).madeFrom === madeFrom

export const recording = (fixture: Fixture): Recording => readKept(fixture).recording

const snapshots = new Map<string, Snapshot>()

/** The snapshot of a page; tests share it, and change copies only. */
export async function recorded(fixture: Fixture): Promise<Snapshot> {
  const kept = snapshots.get(fixture.name) ?? snapshotOf(recording(fixture))
  snapshots.set(fixture.name, kept)
  return kept
}

/** Folders whose fixtures stand in folders of their own. */
const inFolders: Record<string, () => string[]> = {
  law: () => duties.map(({ id }) => `law/${id}`),
  quality: () => qualityFolders().map((id) => `quality/${id}`),
}

/** Every fixture that a collector test reads. */
export const allFixtures = (): Fixture[] =>
  fs
    .readdirSync(path.resolve(import.meta.dirname, '../fixtures'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => (Object.hasOwn(inFolders, name) ? inFolders[name]!() : [name]))
    .flatMap(fixturesOf)

/** Every page that is recorded: the fixtures, and the sample shop's. */
export const allPages = (): Fixture[] => [...allFixtures(), ...samplePages()]
