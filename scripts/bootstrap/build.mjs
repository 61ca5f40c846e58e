/** The built extension, in `dist/chrome` and `dist/firefox`, and the library in `dist/library`, made anew only when a source is newer. */
import fs from 'node:fs'
import path from 'node:path'
import { runQuietly } from './run.mjs'
import { say } from './say.mjs'

/** What is built in order, vite's arguments for it, and the file that is written last. The library holds scripts of the extension for Chromium. */
const builds = {
  chrome: { name: 'the extension for Chromium', args: [], last: 'dist/chrome/manifest.json' },
  firefox: { name: 'the extension for Firefox', args: ['--mode', 'firefox'], last: 'dist/firefox/manifest.json' },
  library: {
    name: 'the library',
    args: ['--config', 'vite.library.config.ts'],
    last: 'dist/library/types/headless/puppeteer.d.ts',
  },
}
const sources = [
  'src',
  'headless',
  'public',
  'scripts/library-types.ts',
  'scripts/phrases',
  'scripts/vite-icons.ts',
  'scripts/vite-imports.ts',
  'scripts/vite-law.ts',
  'scripts/vite-licences.ts',
  'scripts/vite-phrases.ts',
  'scripts/vite-report.ts',
  'scripts/vite-requests.ts',
  'scripts/vite-sources.ts',
  'scripts/vite-suffixes.ts',
  'scripts/vite-texts.ts',
  'scripts/vite-tidy.ts',
  'manifest.config.ts',
  'vite.config.ts',
  'vite.library.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.library.json',
]

/** Newest change below `place`, folders included: a deleted file shows in its folder only. */
function newest(place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false })
  if (!stat) return 0
  const inside = stat.isDirectory() ? fs.readdirSync(place).map((name) => newest(path.join(place, name))) : []
  return Math.max(stat.mtimeMs, ...inside)
}

/** Builds the extension for both kinds of browser, if need be. Gives false when it does not build. */
export const buildExtension = () => build(['chrome', 'firefox'])

/** Builds everything, if need be. Gives false when something does not build. */
export const buildAll = () => build(Object.keys(builds))

async function build(kinds) {
  const changed = Math.max(...sources.map(newest))
  for (const kind of kinds) {
    const { name, args, last } = builds[kind]
    const made = fs.statSync(last, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (made > changed) continue
    say(`Building ${name} …`)
    const vite = ['node_modules/vite/bin/vite.js', 'build', ...args, '--logLevel', 'warn']
    const { status, printed } = await runQuietly(process.execPath, vite)
    if (status !== 0) {
      process.stderr.write(printed)
      return false
    }
  }
  return true
}
