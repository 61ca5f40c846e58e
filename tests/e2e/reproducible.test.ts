import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

/** Every file of a build made in a fresh copy of the sources, by its hash. */
function buildElsewhere(name: string): Record<string, string> {
  const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-build-')), name)
  try {
    for (const part of ['src', 'public', 'scripts', 'package.json', 'tsconfig.json', 'vite.config.ts', 'manifest.config.ts']) {
      fs.cpSync(part, path.join(folder, part), { recursive: true })
    }
    fs.symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
    for (const mode of ['production', 'firefox']) {
      const vite = ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'error']
      execFileSync(process.execPath, vite, { cwd: folder })
    }
    const dist = path.join(folder, 'dist')
    const files = fs
      .readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => fs.statSync(path.join(dist, file)).isFile())
    return Object.fromEntries(
      files.sort().map((file) => [
        file,
        createHash('sha256')
          .update(fs.readFileSync(path.join(dist, file)))
          .digest('hex'),
      ]),
    )
  } finally {
    fs.rmSync(path.dirname(folder), { recursive: true, force: true })
  }
}

test('a clean build gives the same bytes in two different folders', () => {
  const first = buildElsewhere('one')
  for (const kind of ['chrome/', 'firefox/'])
    expect(Object.keys(first).filter((file) => file.startsWith(kind)).length).toBeGreaterThan(10)
  expect(buildElsewhere('a-folder-of-another-name')).toEqual(first)
})
