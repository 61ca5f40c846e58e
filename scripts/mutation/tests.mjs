/** The tests that mutants are tried against: first the fast hand-written ones, then every recorded fixture. */
import fs from 'node:fs'
import path from 'node:path'

const unit = ['tests/unit/requirements', 'tests/unit/audit', 'tests/unit/snapshot', 'tests/unit/redact.test.ts']
/** Files that need what this run lacks: one replaces a module, one runs the compiler over the whole project. */
const unfit = ['adding-a-part.test.ts', 'adding-a-part-types.test.ts']
/** Not `up-to-date.test.ts`, which asks what the recordings were made from. */
const recorded = ['context', 'pages', 'requirements', 'traps'].map((name) => `tests/recorded/${name}.test.ts`)

/** Paths of the test files below the folder that runs them. */
export const testFiles = () => [...unit, ...recorded].flatMap(filesIn).map((file) => path.resolve(file))

function filesIn(place) {
  if (fs.statSync(place).isFile()) return [place]
  const files = fs.readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'))
  return files
    .filter((file) => !unfit.includes(file))
    .sort()
    .map((file) => path.join(place, file))
}
