/**
 * Reads every fixture page in a browser and keeps what the collector returns, so that everything
 * after it can be tested without a browser. Reads only pages whose recording is out of date: when
 * the page or the built collector has changed.
 */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { contentScript } from '../tests/collector/collector-code.ts'
import { openReader } from '../tests/collector/read.ts'
import { allPages, isUpToDate, keep } from '../tests/recorded/recordings.ts'
import { findBrowser } from './bootstrap/find-browser.mjs'

const hashOf = (...parts: (string | Buffer)[]) =>
  parts.reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256')).digest('hex')

/** A hash of what every recording depends on: the code that reads, and the files that pages load. */
async function commonHash(): Promise<string> {
  const assets = 'tests/fixtures/assets'
  const names = fs.readdirSync(assets, { recursive: true, encoding: 'utf8' }).sort()
  const files = [...names.map((name) => path.join(assets, name)), 'tests/collector/read.ts', 'tests/collector/site.ts']
  const code = await Promise.all([contentScript('collect'), contentScript('probe')])
  return hashOf(...code, ...files.filter((name) => fs.statSync(name).isFile()).map((name) => fs.readFileSync(name)))
}

const common = await commonHash()
const stale = allPages()
  .map((page) => ({ page, madeFrom: hashOf(common, page.url, page.html) }))
  .filter(({ page, madeFrom }) => !isUpToDate(page, madeFrom))
if (stale.length > 0) {
  const browser = await findBrowser()
  if (browser) process.env.CHROME_PATH = browser
  const reader = await openReader()
  try {
    for (const { page, madeFrom } of stale) keep(page, { madeFrom, recording: await reader.record(page) })
  } finally {
    await reader.close()
  }
}
console.error(stale.length > 0 ? `${stale.length} pages recorded.` : 'Recordings are up to date.')
