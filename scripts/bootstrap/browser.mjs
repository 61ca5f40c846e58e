/** A browser of either kind to run in: one that is here, else one that is brought. */
import { findBrowser, oldestVersion } from './find-browser.mjs'
import { findFirefox, oldestFirefox } from './find-firefox.mjs'
import { runNpm } from './npm.mjs'
import { outputOf, runQuietly } from './run.mjs'
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

/** Passes on the one line in which a failed command says why; the next way may still work. */
function sayWhy({ status, printed }) {
  const reason = /^(?:E|Error): .+$/m.exec(printed)
  if (status !== 0 && reason) say(`  ${reason[0]}`)
}

async function fromPlaywright() {
  say('No browser found: fetching Chromium (once) …')
  sayWhy(await runNpm(runQuietly, 'npx', ['--yes', playwright, 'install', '--no-shell', 'chromium']))
}

/** As root, on systems that have apt-get. */
const fromApt = (name, program) => async () => {
  if (process.getuid?.() !== 0 || !(await outputOf('apt-get', ['--version'], 10_000))) return
  say(`Installing ${name} with apt-get …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  sayWhy(await runQuietly('apt-get', ['update'], env))
  sayWhy(await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', program], env))
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

/** The environment variable that names a browser of a kind for whoever runs it, with its path; or the sentence that says what is lacking. */
export async function bringBrowser(kind) {
  const { find, ways, variable, lacking } = kinds[kind]
  for (const bring of [() => {}, ...ways]) {
    await bring()
    const found = await find()
    if (found) return { env: { [variable]: found } }
  }
  return { lacking }
}

/** As `bringBrowser`, but stops with the sentence when there is no browser and none can be brought. */
export async function ensureBrowser(kind) {
  const { env, lacking } = await bringBrowser(kind)
  return env ?? fail(lacking)
}
