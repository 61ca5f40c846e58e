/** What a recording depends on: the page, the files that it loads, the sources of collector and probe, and the browser. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { outputOf } from '../../scripts/bootstrap/run.mjs'
import { contentScript } from '../collector/collector-code.ts'
import { readingBrowser } from '../collector/read.ts'
import type { Fixture } from '../fixtures.ts'

const hashOf = (...parts: (string | Buffer)[]) =>
  parts.reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256')).digest('hex')

/** Returns a function that hashes everything that a page's recording depends on. */
export async function recordingHash(): Promise<(page: Fixture) => string> {
  const assets = 'tests/fixtures/assets'
  const names = fs.readdirSync(assets, { recursive: true, encoding: 'utf8' }).sort()
  const files = [...names.map((name) => path.join(assets, name)), 'tests/collector/read.ts', 'tests/collector/site.ts']
  const code = await Promise.all([contentScript('collect'), contentScript('probe')])
  const version = await outputOf(await readingBrowser(), ['--version'], 60_000)
  const common = hashOf(
    version,
    ...code,
    ...files.filter((name) => fs.statSync(name).isFile()).map((name) => fs.readFileSync(name)),
  )
  return ({ url, html }) => hashOf(common, url, html)
}
