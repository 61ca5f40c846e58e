/** A browser of either kind to run in: one that is here, else one that is brought. */
import { bring, fromApt, sayWhy } from './bring.mjs'
import { findBrowser, oldestVersion } from './find-browser.mjs'
import { findFirefox, oldestFirefox } from './find-firefox.mjs'
import { runNpm } from './npm.mjs'
import { runQuietly } from './run.mjs'
import { fail, say } from './say.mjs'

const playwright = 'playwright-core@1.65.1'

/** Whether the arguments name a browser themselves. */
export const namesBrowser = (args) => args.some((arg) => arg === '--browser' || arg.startsWith('--browser='))

/** The kind of browser that the arguments ask for. What is no kind at all is the command line's to refuse. */
export const kindAsked = (args) => {
  const at = args.findLastIndex((arg) => arg === '--browser-kind' || arg.startsWith('--browser-kind='))
  const kind = args[at] === '--browser-kind' ? args[at + 1] : args[at]?.split('=')[1]
  return kind === 'firefox' ? 'firefox' : 'chromium'
}

async function fromPlaywright() {
  say('No browser found: fetching Chromium (once) …')
  sayWhy(await runNpm(runQuietly, 'npx', ['--yes', playwright, 'install', '--no-shell', 'chromium']))
}

const kinds = {
  chromium: {
    find: () => findBrowser(),
    ways: [fromPlaywright, fromApt('Chromium', 'chromium')],
    variable: 'CHROME_PATH',
    lacking: `No browser: install Chromium or Chrome ${oldestVersion} or newer, or name one in CHROME_PATH, and run the command again.`,
  },
  firefox: {
    find: () => findFirefox(),
    ways: [fromApt('Firefox', 'firefox-esr')],
    variable: 'FIREFOX_PATH',
    lacking: `No Firefox: install Firefox ${oldestFirefox} or newer, or name one in FIREFOX_PATH, and run the command again.`,
  },
}

/** The environment of whoever runs a browser of a kind, which names its path; or the sentence that says what is lacking. */
export const bringBrowser = (kind) => bring(kinds[kind])

/** As `bringBrowser`, but stops with the sentence when there is no browser and none can be brought. */
export async function ensureBrowser(kind) {
  const { env, lacking } = await bringBrowser(kind)
  return env ?? fail(lacking)
}
