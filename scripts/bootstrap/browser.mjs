/** A browser to run in: one that is here, else one that is brought. */
import { findBrowser, oldestVersion } from './find-browser.mjs'
import { runNpm } from './npm.mjs'
import { outputOf, runQuietly } from './run.mjs'
import { fail, say } from './say.mjs'

const playwright = 'playwright-core@1.65.1'

/** Whether the arguments name a browser themselves. */
export const namesBrowser = (args) => args.some((arg) => arg === '--browser' || arg.startsWith('--browser='))

/** Passes on the one line in which a failed command says why; the next way may still work. */
function sayWhy({ status, printed }) {
  const reason = /^(?:E|Error): .+$/m.exec(printed)
  if (status !== 0 && reason) say(`  ${reason[0]}`)
}

async function fromPlaywright() {
  say('No browser found: fetching Chromium (once) …')
  sayWhy(await runNpm(runQuietly, 'npx', ['--yes', playwright, 'install', '--no-shell', 'chromium']))
}

async function fromApt() {
  if (process.getuid?.() !== 0 || !(await outputOf('apt-get', ['--version'], 10_000))) return
  say('Installing Chromium with apt-get …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  sayWhy(await runQuietly('apt-get', ['update'], env))
  sayWhy(await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], env))
}

/** The path of a browser that starts. Stops with one sentence when there is none and none can be brought. */
export async function ensureBrowser() {
  for (const bring of [() => {}, fromPlaywright, fromApt]) {
    await bring()
    const found = await findBrowser()
    if (found) return found
  }
  return fail(
    `No browser: install Chromium or Chrome ${oldestVersion} or newer, or name one in CHROME_PATH, and run the command again.`,
  )
}
