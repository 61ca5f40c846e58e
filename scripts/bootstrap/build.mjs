/** The built extension in `dist/chrome`, made anew only when a source is newer. */
import fs from 'node:fs'
import path from 'node:path'
import { runQuietly } from './run.mjs'
import { say } from './say.mjs'

const built = 'dist/chrome/manifest.json'
const sources = [
  'src',
  'public',
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

/** Builds the extension if need be. Gives false when it does not build. */
export async function buildExtension() {
  const made = fs.statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (made > Math.max(...sources.map(newest))) return true
  say('Building the extension …')
  const { status, printed } = await runQuietly(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'])
  if (status !== 0) process.stderr.write(printed)
  return status === 0
}
