/**
 * What `npm run check` and `npm test` run, and the count at the end. Fast checks first, one after the other; then those that need a
 * browser, Chromium's and Firefox's side by side, since each kind leaves the machine waiting half of the time.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bringBrowser } from './browser.mjs'
import { buildExtension } from './build.mjs'
import { runInherited, runInOnePiece } from './run.mjs'
import { fail, say } from './say.mjs'
import { add, lastLine, nothing, onePassedOr, vitestCount } from './tally.mjs'

const node = process.execPath
const tsc = 'node_modules/typescript/bin/tsc'

/** Runs a tool of Node's, by way of `run`, one of the functions of `run.mjs`. It counts as one. */
const tool =
  (...args) =>
  async (run, env) =>
    onePassedOr(await run(node, args, env))

/** Runs the tests of one vitest project and counts them from its report. */
const vitest = (project) => async (run, env) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-'))
  const report = path.join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const status = await run(node, ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters], env)
    return vitestCount(fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : undefined, status)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** All of the sources, and the engine by itself: it may know neither DOM nor Node. */
const types = async (run, env) =>
  add(await tool(tsc, '--noEmit')(run, env), await tool(tsc, '--noEmit', '-p', 'tsconfig.engine.json')(run, env))

/** Reads the fixture pages whose recording is out of date in a browser, then judges all of them as recorded. */
async function recorded(run, env) {
  const status = await run(node, ['--import', 'tsx', 'scripts/record-snapshots.ts'], env)
  return status === 0 ? vitest('recorded')(run, env) : onePassedOr(status)
}

/** Each check, and the kind of browser that it needs. */
const checks = {
  types: { perform: types },
  lint: { perform: tool('node_modules/@biomejs/biome/bin/biome', 'check') },
  'lint-firefox': { perform: tool('scripts/lint-firefox.mjs') },
  sizes: { perform: tool('--import', 'tsx', 'scripts/check-sizes.ts') },
  unit: { perform: vitest('unit*') },
  recorded: { perform: recorded, browser: 'chromium' },
  collector: { perform: vitest('collector'), browser: 'chromium' },
  e2e: { perform: vitest('e2e'), browser: 'chromium' },
  'e2e-firefox': { perform: vitest('e2e-firefox'), browser: 'firefox' },
}

/** What `npm run check` runs: enough to go on working. */
export const quickChecks = ['types', 'lint', 'unit', 'recorded']

/**
 * Runs one check and gives its count, with its name and the seconds that it took. One whose browser cannot be had is skipped, in so many
 * words; where nobody reads them, in continuous integration, that is a failure.
 */
async function runCheck(name, run, { env, lacking } = {}) {
  say(`\n── ${name}`)
  const began = Date.now()
  const count = lacking ? withoutBrowser(lacking) : await checks[name].perform(run, { ...process.env, ...env })
  return { ...count, name, seconds: Math.round((Date.now() - began) / 1000) }
}

function withoutBrowser(lacking) {
  const strict = Boolean(process.env.CI) && process.env.CI !== 'false'
  say(`${strict ? 'FAILED' : 'SKIPPED'}: ${lacking}`)
  return strict ? { ...nothing, failed: 1 } : { ...nothing, skipped: 1, left: true }
}

/** Runs checks one after the other. */
async function inOrder(names, run, browser) {
  const counts = []
  for (const name of names) counts.push(await runCheck(name, run, browser))
  return counts
}

/** Runs the checks named in `args`, or all of them, and says how many passed. Gives the exit status. */
export async function runChecks(args) {
  const unknown = args.find((arg) => !Object.hasOwn(checks, arg))
  if (unknown) fail(`Unknown check "${unknown}": name any of ${Object.keys(checks).join(', ')}, or none for all.`)
  const asked = Object.keys(checks).filter((name) => args.length === 0 || args.includes(name))
  const needing = (kind) => asked.filter((name) => checks[name].browser === kind)
  // Tests of the built extension need it; a build that works is taken for granted and not counted.
  const built = (await buildExtension()) ? nothing : { ...nothing, failed: 1 }
  const counts = await inOrder(needing(undefined), runInherited)
  // Browsers are brought one after the other: a system's installer lets nobody in beside it.
  const lanes = []
  for (const kind of ['chromium', 'firefox'])
    if (needing(kind).length > 0) lanes.push({ names: needing(kind), browser: await bringBrowser(kind) })
  // One lane is seen as it runs; what another prints comes in one piece, check by check.
  const ran = lanes.map(({ names, browser }, index) => inOrder(names, index === 0 ? runInherited : runInOnePiece, browser))
  counts.push(...(await Promise.all(ran)).flat())

  say(`\n${counts.map(({ name, seconds }) => `${name} ${seconds} s`).join(' · ')}`)
  const total = counts.reduce(add, built)
  const left = counts.filter((count) => count.left).map(({ name }) => name)
  process.stdout.write(`\n${lastLine(total, left)}\n`)
  return total.failed ? 1 : 0
}
