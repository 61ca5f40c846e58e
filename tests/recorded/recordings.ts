/** Snapshots of the fixtures as a browser read them once, kept out of git: `npm run test:mutation` makes them anew when they are out of date. */
import fs from 'node:fs'
import path from 'node:path'
import type { Snapshot } from '../../src/snapshot/types'
import { type Fixture, fixturesOf } from '../fixtures.ts'
import { samplePages } from '../sample-pages.ts'

/** Below the folder that runs the tests: where mutants are tried, `node_modules` is a link to the project's own. */
export const folder = path.resolve('node_modules/.cache/semaforo/snapshots')

const fileOf = ({ name }: Fixture) => path.join(folder, `${name}.json`)

export function keep(fixture: Fixture, snapshot: Snapshot): void {
  fs.mkdirSync(path.dirname(fileOf(fixture)), { recursive: true })
  fs.writeFileSync(fileOf(fixture), JSON.stringify(snapshot))
}

export const recorded = async (fixture: Fixture): Promise<Snapshot> => JSON.parse(fs.readFileSync(fileOf(fixture), 'utf8'))

/** Every fixture that a collector test reads. */
export const allFixtures = (): Fixture[] =>
  fs
    .readdirSync(path.resolve(import.meta.dirname, '../fixtures'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => fixturesOf(name))

/** Every page that is recorded: the fixtures, and the sample shop's. */
export const allPages = (): Fixture[] => [...allFixtures(), ...samplePages()]
