/** What `npm test` runs, fast first and the browser last, and the count at its end. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bringBrowser } from './browser.mjs'
import { buildExtension } from './build.mjs'
import { runInherited } from './run.mjs'
import { fail, say } from './say.mjs'
import { add, lastLine, nothing, onePassedOr, vitestCount } from './tally.mjs'

const node = process.execPath

async function tool(script, args, env) {
  return onePassedOr(await runInherited(node, [script, ...args], env))
}

/** Runs the tests of one vitest project and counts them from its report. */
async function vitest(project, env) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-'))
  const report = path.join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const status = await runInherited(node, ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters], env)
    return vitestCount(fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : undefined, status)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** Each check, and the kind of browser that it needs. */
const checks = {
  types: { run: (env) => tool('node_modules/typescript/bin/tsc', ['--noEmit'], env) },
  lint: { run: (env) => tool('node_modules/@biomejs/biome/bin/biome', ['check'], env) },
  'lint-firefox': { run: (env) => tool('scripts/lint-firefox.mjs', [], env) },
  sizes: { run: async (env) => onePassedOr(await runInherited(node, ['--import', 'tsx', 'scripts/check-sizes.ts'], env)) },
  unit: { run: (env) => vitest('unit', env) },
  collector: { run: (env) => vitest('collector', env), browser: 'chromium' },
  e2e: { run: (env) => vitest('e2e', env), browser: 'chromium' },
  'e2e-firefox': { run: (env) => vitest('e2e-firefox', env), browser: 'firefox' },
}

/**
 * Runs a check. One whose browser cannot be had is skipped, in so many words; where nobody reads them, in continuous integration, that
 * is a failure.
 */
async function runCheck(name, { run, browser }) {
  say(`\n── ${name}`)
  const { env, lacking } = browser ? await bringBrowser(browser) : {}
  if (!lacking) return run({ ...process.env, ...env })
  const strict = Boolean(process.env.CI) && process.env.CI !== 'false'
  say(`${strict ? 'FAILED' : 'SKIPPED'}: ${lacking}`)
  return strict ? { ...nothing, failed: 1 } : { ...nothing, skipped: 1, left: true }
}

/** Runs the checks named in `args`, or all of them, and says how many passed. Gives the exit status. */
export async function runChecks(args) {
  const unknown = args.find((arg) => !Object.hasOwn(checks, arg))
  if (unknown) fail(`Unknown check "${unknown}": name any of ${Object.keys(checks).join(', ')}, or none for all.`)
  let total = nothing
  // Tests of the built extension need it; a build that works is taken for granted and not counted.
  if (!(await buildExtension())) total = add(total, { ...nothing, failed: 1 })
  const left = []
  for (const [name, check] of Object.entries(checks)) {
    if (args.length && !args.includes(name)) continue
    const count = await runCheck(name, check)
    if (count.left) left.push(name)
    total = add(total, count)
  }
  process.stdout.write(`\n${lastLine(total, left)}\n`)
  return total.failed ? 1 : 0
}
