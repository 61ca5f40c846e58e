/** The packages that package-lock.json names. */
import fs from 'node:fs'
import { runNpm } from './npm.mjs'
import { runAside } from './run.mjs'
import { fail, say } from './say.mjs'

const packagesIn = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/**
 * Whether what is installed is what the lock file asks for. npm writes what it has installed into `node_modules/.package-lock.json`,
 * as its last act, so an interrupted installation does not count. Optional packages belong to other systems and may be missing.
 */
export function installed(lockFile = 'package-lock.json', hiddenLock = 'node_modules/.package-lock.json') {
  const there = packagesIn(hiddenLock)
  return Object.entries(packagesIn(lockFile)).every(
    ([name, wanted]) =>
      name === '' || (there[name] ? there[name].version === wanted.version : wanted.optional || wanted.devOptional),
  )
}

/** Runs `npm ci` when packages are missing or the lock file has changed. */
export async function ensureDependencies() {
  if (installed()) return
  say('Installing dependencies (once) …')
  const status = await runNpm(runAside, 'npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'])
  if (status !== 0)
    fail('The dependencies could not be installed: check the network or proxy, then run "npm ci" and this command again.')
}
