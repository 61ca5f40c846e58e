/** Looks for a Chromium that is already on this machine. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { outputOf } from './run.mjs'

/** The first major version in which a click on an extension's icon can be made over the debugging pipe. */
export const oldestVersion = 145

const platforms = {
  darwin: {
    cache: 'Library/Caches/ms-playwright',
    inCache: ['arm64', 'x64'].map(
      (cpu) => `chrome-mac-${cpu}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
    ),
    system: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  win32: {
    cache: 'AppData/Local/ms-playwright',
    inCache: ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe'],
    system: [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
      .filter(Boolean)
      .flatMap((folder) => ['Chromium', 'Google/Chrome'].map((name) => path.join(folder, name, 'Application/chrome.exe'))),
  },
  linux: {
    cache: '.cache/ms-playwright',
    inCache: ['chrome-linux64/chrome', 'chrome-linux/chrome'],
    system: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/opt/google/chrome/chrome',
    ],
  },
}
const platform = platforms[process.platform] ?? platforms.linux

/** Browsers in Playwright's cache, newest first. */
function cached() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH || path.join(os.homedir(), platform.cache)
  const builds = fs.existsSync(cache) ? fs.readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name)) : []
  builds.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
  return builds.flatMap((build) => platform.inCache.map((file) => path.join(cache, build, file)))
}

/** Where a browser may be, best first: named by hand, Playwright's, the system's Chromium, branded Chrome. */
export const candidates = () => [process.env.CHROME_PATH, ...cached(), ...platform.system].filter(Boolean)

/** Whether `file` starts and is new enough. A stub, or a build whose libraries are missing, is there and still no browser. */
async function works(file, oldest) {
  if (!fs.existsSync(file)) return false
  if (process.platform === 'win32') return true // there `--version` opens a window
  const version = /\b(\d+)(?:\.\d+)+/.exec(await outputOf(file, ['--version'], 20_000))
  return Boolean(version) && Number(version[1]) >= oldest
}

/** The first of `files` that works, or undefined. */
export async function findBrowser(files = candidates(), oldest = oldestVersion) {
  for (const file of files) if (await works(file, oldest)) return file
  return undefined
}
