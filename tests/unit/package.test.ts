/** The zips: the same bytes wherever they are made, and the right files in them. */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import { builtFiles, sourceFiles, uncommitted } from '../../scripts/package/contents.ts'
import { zipOf } from '../../scripts/package/zip.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true })
})

/** A folder outside the project with these files in it, written in this order. */
function folderWith(files: Record<string, string>, mode = 0o644): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-package-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    fs.writeFileSync(path.join(folder, name), text, { mode })
  }
  return folder
}

const build = { 'dist/chrome/manifest.json': '{}', 'dist/chrome/src/á.js': 'a'.repeat(5000), 'dist/chrome/b.js': 'b' }

test('gives the same zip for the same files, whatever folder, time, order and permissions', () => {
  const first = folderWith(build)
  const second = folderWith(Object.fromEntries(Object.entries(build).reverse()), 0o600)
  fs.utimesSync(path.join(second, 'dist/chrome/b.js'), 0, 0)
  expect(Buffer.from(zipOf(builtFiles(second, 'chrome')))).toEqual(Buffer.from(zipOf(builtFiles(first, 'chrome'))))
})

test('ignores the order of the files', () => {
  const [a, b] = [new Uint8Array([1]), new Uint8Array([2])]
  expect(zipOf({ b, a })).toEqual(zipOf({ a, b }))
})

test.each(['UTC', 'Asia/Tokyo', 'America/Argentina/Buenos_Aires'])('stores the same time in %s', (zone) => {
  const before = process.env.TZ
  try {
    process.env.TZ = zone
    const zip = Buffer.from(zipOf({ 'a.txt': new Uint8Array() }))
    expect(zip.readUInt32LE(10), 'midnight of 1 January 1980').toBe((1 << 21) | (1 << 16))
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
})

test('unpacks to the files that were packed', () => {
  const files = builtFiles(folderWith(build), 'chrome')
  expect(Object.keys(files).sort()).toEqual(['b.js', 'manifest.json', 'src/á.js'])
  expect(unzipSync(zipOf(files))).toEqual(files)
})

test('names a target without a build', () => {
  const folder = folderWith({ 'dist/firefox/leftover.js': '' })
  expect(() => builtFiles(folder, 'firefox')).toThrow(/no build for firefox.*npm run build/)
})

test('the source zip has the files of the working tree that the build needs, no tests and no ignored files', () => {
  const left = ['tests/big.html', 'store/one.png', 'docs/pictures/p.png', '.ci/run', 'gone.ts', 'private.log']
  const names = ['.gitignore', 'package.json', 'src/a.ts', 'docs/a.md', ...left]
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, '*.log'])))
  execFileSync('git', ['init', '-q'], { cwd: folder })
  execFileSync('git', ['add', '.'], { cwd: folder })
  fs.writeFileSync(path.join(folder, 'src/a.ts'), 'changed')
  fs.writeFileSync(path.join(folder, 'src/new.ts'), '')
  fs.rmSync(path.join(folder, 'gone.ts'))
  const files = sourceFiles(folder)
  expect(Object.keys(files).sort()).toEqual(['.gitignore', 'docs/a.md', 'package.json', 'src/a.ts', 'src/new.ts'])
  expect(Buffer.from(files['src/a.ts']!).toString()).toBe('changed')
  expect(uncommitted(folder)).toEqual(expect.arrayContaining(['src/a.ts', 'src/new.ts', 'gone.ts']))
})

test('refuses a source zip outside a git clone', () => {
  expect(() => sourceFiles(folderWith({ 'package.json': '{}' }))).toThrow(/git clone/)
})
