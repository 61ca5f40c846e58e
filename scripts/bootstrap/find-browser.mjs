/**
 * Looks for a Chromium that is already on this machine. `@puppeteer/browsers` finds branded Chrome alone: no Chromium, no Playwright's,
 * no Firefox; and it does not ask whether what it found starts.
 */
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

/** Builds of a kind in Playwright's cache, newest first. */
function cached(kind, files) {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH || path.join(os.homedir(), platform.cache)
  const builds = fs.existsSync(cache) ? fs.readdirSync(cache).filter((name) => name.startsWith(`${kind}-`)) : []
  const numberOf = (build) => Number(build.slice(kind.length + 1))
  builds.sort((a, b) => numberOf(b) - numberOf(a))
  return builds.flatMap((build) => files.map((file) => path.join(cache, build, file)))
}

/** Where a browser may be, best first: named by hand, Playwright's, the system's Chromium, branded Chrome. */
export const candidates = () =>
  [process.env.CHROME_PATH, ...cached('chromium', platform.inCache), ...platform.system].filter(Boolean)

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

/** Where Chromium's headless shell may be: the browser without its windows, in which no extension runs. */
const shells = () => [
  '/usr/bin/chromium-headless-shell',
  ...cached('chromium_headless_shell', ['chrome-headless-shell-linux64/chrome-headless-shell', 'chrome-linux/headless_shell']),
]

/** The browser that reads pages for tests which need no extension: the headless shell where there is one, else any other. */
export const findReadingBrowser = async () => (await findBrowser(shells())) ?? findBrowser()
