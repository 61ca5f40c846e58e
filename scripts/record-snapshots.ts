/**
 * Reads every fixture page in a browser once and keeps the snapshots, so that mutants of the pure part can be judged without one. Does
 * nothing while neither the fixtures nor what reads them has changed.
 */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { openReader } from '../tests/collector/read.ts'
import { allPages, folder, keep } from '../tests/recorded/recordings.ts'
import { findBrowser } from './bootstrap/find-browser.mjs'

/** What a snapshot of a fixture depends on. */
const sources = [
  'src/content',
  'src/knowledge',
  'src/snapshot',
  'src/recognise',
  'tests/fixtures',
  'tests/collector',
  'tests/fixtures.ts',
  'demo',
]

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    const files = fs.statSync(source).isFile() ? [''] : fs.readdirSync(source, { recursive: true, encoding: 'utf8' }).sort()
    for (const file of files) {
      const name = path.join(source, file)
      if (fs.statSync(name).isFile()) hash.update(`${name}\0`).update(fs.readFileSync(name))
    }
  }
  return hash.digest('hex')
}

const stamp = path.join(folder, 'recorded-from')
const now = fingerprint()
if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === now) {
  console.error('Snapshots are up to date.')
} else {
  fs.rmSync(folder, { recursive: true, force: true })
  const fixtures = allPages()
  const browser = await findBrowser()
  if (browser) process.env.CHROME_PATH = browser
  const reader = await openReader()
  try {
    for (const fixture of fixtures) keep(fixture, await reader.read(fixture))
  } finally {
    await reader.close()
  }
  fs.writeFileSync(stamp, now)
  console.error(`${fixtures.length} snapshots recorded.`)
}
