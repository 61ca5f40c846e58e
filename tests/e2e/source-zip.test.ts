/** What Firefox's reviewers do: unpack the sources, build, and compare with what was sent to the store. */
import { execSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { builtFiles, sourceFiles } from '../../scripts/package/contents.ts'
import { targets } from '../../scripts/package/targets.ts'
import { zipOf } from '../../scripts/package/zip.ts'

test('the source zip builds to the same bytes', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-source-'))
  try {
    for (const [name, bytes] of Object.entries(unzipSync(zipOf(sourceFiles('.'))))) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      fs.writeFileSync(path.join(folder, name), bytes)
    }
    fs.symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
    execSync('npm run build', { cwd: folder, stdio: 'pipe' })
    for (const target of targets) expect(builtFiles(folder, target)).toEqual(builtFiles('.', target))
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
})
