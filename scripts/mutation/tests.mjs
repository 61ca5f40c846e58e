/** The tests that mutants are tried against: first the fast hand-written ones, then every recorded fixture, then properties, which take longest. */
import fs from 'node:fs'
import path from 'node:path'

const unit = [
  ...['audit', 'snapshot', 'requirements', 'file', 'law', 'pictures'].map((name) => `tests/unit/${name}`),
  ...['quality/checks', 'quality/shown', 'leak/watch'].map((name) => `tests/unit/${name}.test.ts`),
  'tests/unit/redact.test.ts',
]
/** Files that need what this run lacks: one replaces a module, one runs the compiler over the whole project. */
const unfit = ['adding-a-part.test.ts', 'adding-a-part-types.test.ts']
/** The pages whose whole audit is looked at, and the fixtures. */
const recorded = [
  ...['context', 'pages', 'quality', 'masked'].map((name) => `tests/recorded/${name}.test.ts`),
  'scripts/mutation/fixtures.mjs',
]
const properties = ['audit', 'journey', 'card-numbers', 'redact'].map((name) => `tests/unit/properties/${name}.test.ts`)

/** Paths of the test files below the folder that runs them. */
export const testFiles = () => [...unit, ...recorded, ...properties].flatMap(filesIn).map((file) => path.resolve(file))

function filesIn(place) {
  if (fs.statSync(place).isFile()) return [place]
  const files = fs.readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'))
  return files
    .filter((file) => !unfit.includes(file))
    .sort()
    .map((file) => path.join(place, file))
}
