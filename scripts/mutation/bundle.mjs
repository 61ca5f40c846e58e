/** Bundles all tests and the code they test into one script that can be run repeatedly in one process. */
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import vm from 'node:vm'
import { build } from 'vite'
import { expect } from 'vitest'
import { testFiles } from './tests.mjs'

const collect = path.join(import.meta.dirname, 'collect.mjs')
/** In Stryker's copy, as the code that it imports. */
const recordings = () => path.resolve('scripts/mutation/recordings.mjs')
const entry = '\0tests'

/**
 * Returns a function that runs the bundle anew and returns its tests.
 * @param kept snapshots by name, while the code that makes them is as it was
 */
export async function bundleTests(kept) {
  const [{ output }] = [await build(config)].flat()
  const file = path.resolve('tests.cjs')
  const script = new vm.Script(`(function (require, exports) {${output[0].code}\n})`, { filename: file })
  const own = createRequire(file)
  const given = { 'vitest-itself': { expect }, 'node:fs': readOnce(), 'kept-snapshots': kept }
  return () => {
    const exports = {}
    script.runInThisContext()((name) => given[name] ?? own(name), exports)
    return exports.tests
  }
}

const isRecordings = (id) => id.endsWith('/recordings.ts')

const config = {
  configFile: false,
  logLevel: 'error',
  plugins: [
    {
      name: 'tests',
      enforce: 'pre',
      resolveId: (id, importer) =>
        ({ tests: entry, vitest: collect })[id] ?? (isRecordings(id) && importer !== recordings() ? recordings() : undefined),
      load: (id) =>
        id === entry
          ? [...testFiles().map((file) => `import '${file}'`), `export { tests } from '${collect}'`].join('\n')
          : undefined,
      // The folder that a file stands in, as if it had not been bundled.
      transform: (code, id) => code.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id))),
    },
  ],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    write: false,
    minify: false,
    rolldownOptions: { input: 'tests', external: ['vitest-itself', 'kept-snapshots'], output: { format: 'cjs' } },
  },
}

/** Files are the same for every mutant, so they are read once. */
function readOnce() {
  const known = new Map()
  const once =
    (read) =>
    (...args) => {
      const key = JSON.stringify([read.name, args])
      if (!known.has(key)) known.set(key, read(...args))
      return known.get(key)
    }
  const files = { ...fs, readFileSync: once(fs.readFileSync), readdirSync: once(fs.readdirSync), existsSync: once(fs.existsSync) }
  return { ...files, default: files }
}
