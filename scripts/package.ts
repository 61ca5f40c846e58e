/**
 * Writes the stores' uploads into `packages/`: a zip per browser from `dist/`, and the sources for
 * Firefox's reviewers. The same commit gives the same bytes on every machine. `npm run package`
 * builds first.
 */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pkg from '../package.json' with { type: 'json' }
import { builtFiles, CannotPack, sourceFiles, uncommitted } from './package/contents.ts'
import { targets } from './package/targets.ts'
import { zipOf } from './package/zip.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = path.join(root, 'packages')

try {
  const contents = {
    ...Object.fromEntries(targets.map((target) => [target, builtFiles(root, target)])),
    source: sourceFiles(root),
  }
  fs.rmSync(out, { recursive: true, force: true })
  fs.mkdirSync(out)
  for (const [kind, files] of Object.entries(contents)) {
    const name = `semaforo-${pkg.version}-${kind}.zip`
    const zip = zipOf(files)
    fs.writeFileSync(path.join(out, name), zip)
    const hash = createHash('sha256').update(zip).digest('hex')
    console.log(`${hash}  ${name}  ${Object.keys(files).length} files, ${(zip.length / 1024).toFixed(1)} KB`)
  }
  const changed = uncommitted(root)
  if (changed.length) console.warn(`Not committed, so these zips belong to no commit: ${changed.join(', ')}`)
} catch (error) {
  if (!(error instanceof CannotPack)) throw error
  console.error(error.message)
  process.exitCode = 2
}
