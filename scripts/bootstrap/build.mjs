/** The built extension, in `dist/chrome` and `dist/firefox`, made anew only when a source is newer. */
import fs from 'node:fs'
import path from 'node:path'
import { runQuietly } from './run.mjs'
import { say } from './say.mjs'

/** What is built, and vite's arguments for it. */
const builds = { chrome: [], firefox: ['--mode', 'firefox'] }
const sources = [
  'src',
  'public',
  'scripts/vite-icons.ts',
  'scripts/vite-licences.ts',
  'scripts/vite-sources.ts',
  'scripts/vite-tidy.ts',
  'manifest.config.ts',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** Newest change below `place`, folders included: a deleted file shows in its folder only. */
function newest(place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false })
  if (!stat) return 0
  const inside = stat.isDirectory() ? fs.readdirSync(place).map((name) => newest(path.join(place, name))) : []
  return Math.max(stat.mtimeMs, ...inside)
}

/** Builds the extension if need be, for both kinds of browser. Gives false when it does not build. */
export async function buildExtension() {
  const changed = Math.max(...sources.map(newest))
  for (const [kind, args] of Object.entries(builds)) {
    const made = fs.statSync(`dist/${kind}/manifest.json`, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (made > changed) continue
    say(`Building the extension for ${kind} …`)
    const vite = ['node_modules/vite/bin/vite.js', 'build', ...args, '--logLevel', 'warn']
    const { status, printed } = await runQuietly(process.execPath, vite)
    if (status !== 0) {
      process.stderr.write(printed)
      return false
    }
  }
  return true
}
