/** Looks for a Firefox that is already on this machine. */
import path from 'node:path'
import { findBrowser } from './find-browser.mjs'

/** The first extended support release in which the click on the icon was tried; it reaches into the browser's own windows. */
export const oldestFirefox = 153

const system = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => path.join(folder, 'Mozilla Firefox/firefox.exe')),
  linux: [
    '/usr/bin/firefox-esr',
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/opt/firefox/firefox',
  ],
}

const onPath = () =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => path.join(folder, name)))

/** Where a Firefox may be, best first: named by hand, on the path, in the usual places. Playwright's own is changed, and none of these. */
export const firefoxCandidates = () =>
  [process.env.FIREFOX_PATH, ...onPath(), ...(system[process.platform] ?? system.linux)].filter(Boolean)

/** The first of `files` that works, or undefined. */
export const findFirefox = (files = firefoxCandidates()) => findBrowser(files, oldestFirefox)
