/** As Firefox's reviewers do: unpacks the sources, builds, and compares the result with the package. */
import { execSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { builtFiles, sourceFiles } from '../../scripts/package/contents.ts'
import { targets } from '../../scripts/package/targets.ts'
import { zipOf } from '../../scripts/package/zip.ts'

const filesIn = (folder: string) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .sort()

test('a clean build of the source zip, in a folder of another name, gives the same bytes', () => {
  const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-source-')), 'a-folder-of-another-name')
  try {
    for (const [name, bytes] of Object.entries(unzipSync(zipOf(sourceFiles('.'))))) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      fs.writeFileSync(path.join(folder, name), bytes)
    }
    fs.symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
    execSync('npm run build', { cwd: folder, stdio: 'pipe' })
    expect(filesIn(path.join(folder, 'dist'))).toEqual(filesIn('dist'))
    for (const target of targets) {
      const built = builtFiles(folder, target)
      expect(Object.keys(built).length).toBeGreaterThan(10)
      expect(built).toEqual(builtFiles('.', target))
    }
  } finally {
    fs.rmSync(path.dirname(folder), { recursive: true, force: true })
  }
})
