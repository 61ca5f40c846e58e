/**
 * What `npm run check` and `npm test` run, and the count at the end. Checks that need no more than one core run first, two at a time. The
 * others follow one after the other: on two cores Chromium's and Firefox's tests side by side take longer than in turn, because each
 * browser keeps more than one core busy.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bringBrowser } from './browser.mjs'
import { buildAll } from './build.mjs'
import { bringPostgres } from './postgres.mjs'
import { bringRedis } from './redis.mjs'
import { runInherited, runQuietly } from './run.mjs'
import { fail, say } from './say.mjs'
import { add, lastLine, nothing, toolCount, vitestCount, vitestFailures } from './tally.mjs'

const node = process.execPath
const tsc = 'node_modules/typescript/bin/tsc'

/** Runs a tool of Node's. It counts as one. */
const tool =
  (...args) =>
  async (env, run) =>
    toolCount(args, await run(node, args, env))

/** Runs the tests of one vitest project and counts them from its report. */
const vitest = (project) => async (env, run) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-'))
  const report = path.join(folder, 'report.json')
  try {
    const second = path.join(folder, 'second-attempts.txt')
    const own = './scripts/bootstrap/second-attempts.mjs'
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`, `--reporter=${own}`]
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters]
    const status = await run(node, args, { ...env, SECOND_ATTEMPTS: second })
    const said = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : undefined
    const again = fs.existsSync(second) ? fs.readFileSync(second, 'utf8').split('\n').filter(Boolean) : []
    return { ...vitestCount(said, status), failures: vitestFailures(said, status), again }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** The compiler keeps what it knows of each file, so that the next check looks only at what has changed. */
const compile = (project) =>
  tool(
    tsc,
    '-p',
    project,
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    `node_modules/.cache/semaforo/${project}.tsbuildinfo`,
  )

/** All of the sources, and the engine by itself: it may know neither DOM nor Node. */
const types = async (env, run) => {
  const all = await compile('tsconfig.json')(env, run)
  const engine = await compile('tsconfig.engine.json')(env, run)
  return { ...add(all, engine), failures: [...all.failures, ...engine.failures] }
}

/** Reads the fixture pages whose recording is out of date in a browser, then judges all of them as recorded. */
async function recorded(env, run) {
  const status = await run(node, ['--import', 'tsx', 'scripts/record-snapshots.ts'], env)
  return status === 0 ? vitest('recorded')(env, run) : toolCount(['scripts/record-snapshots.ts'], status)
}

/** Each check, and the program that it needs. */
const checks = {
  types: { perform: types },
  lint: { perform: tool('node_modules/@biomejs/biome/bin/biome', 'check') },
  'lint-firefox': { perform: tool('scripts/lint-firefox.mjs') },
  sizes: { perform: tool('--import', 'tsx', 'scripts/check-sizes.ts') },
  unit: { perform: vitest('unit') },
  'unit-apart': { perform: vitest('unit-apart') },
  queues: { perform: vitest('queues'), needs: 'redis' },
  'queues-postgres': { perform: vitest('queues-postgres'), needs: 'postgres' },
  recorded: { perform: recorded, needs: 'chromium' },
  collector: { perform: vitest('collector'), needs: 'chromium' },
  e2e: { perform: vitest('e2e'), needs: 'chromium' },
  'e2e-firefox': { perform: vitest('e2e-firefox'), needs: 'firefox' },
}

/** Those that keep one core busy at most, the longest first. */
const light = ['unit', 'recorded', 'unit-apart', 'types', 'lint-firefox', 'lint', 'sizes']

/** What `npm run check` runs: enough to go on working. */
export const quickChecks = ['types', 'lint', 'unit', 'unit-apart', 'recorded']

/** How each program is brought. */
const bringers = {
  chromium: () => bringBrowser('chromium'),
  firefox: () => bringBrowser('firefox'),
  redis: bringRedis,
  postgres: bringPostgres,
}

/** What was brought so far. */
const found = {}

/**
 * Runs one check and gives its count, with its name and the seconds that it took. One whose program cannot be had is skipped, in so many
 * words; where nobody reads them, in continuous integration, that is a failure.
 */
async function runCheck(name, run = runInherited) {
  const { perform, needs } = checks[name]
  if (needs) found[needs] ??= await bringers[needs]()
  const { env, lacking } = found[needs] ?? {}
  const began = Date.now()
  const count = lacking ? withoutProgram(lacking) : await perform({ ...process.env, ...env }, run)
  return { ...count, name, seconds: Math.round((Date.now() - began) / 1000) }
}

/** Runs one check while its output is seen. */
async function runInSight(name) {
  say(`\n── ${name}`)
  return runCheck(name)
}

/** Runs checks, two at a time. What each prints appears when it has ended. Gives their counts. */
async function runSideBySide(names) {
  const counts = []
  const left = [...names]
  const coloured = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const lane = async () => {
    for (let name = left.shift(); name; name = left.shift()) {
      const said = []
      const count = await runCheck(name, async (command, args, env) => {
        const { status, printed } = await runQuietly(command, args, { ...env, ...coloured })
        said.push(printed)
        return status
      })
      say(`\n── ${name}`)
      process.stderr.write(said.join(''))
      counts.push(count)
    }
  }
  if (names.length > 0) say(`\nRunning ${names.join(', ')} …`)
  await Promise.all([lane(), lane()])
  return counts
}

function withoutProgram(lacking) {
  const strict = Boolean(process.env.CI) && process.env.CI !== 'false'
  say(`${strict ? 'FAILED' : 'SKIPPED'}: ${lacking}`)
  return strict ? { ...nothing, failed: 1 } : { ...nothing, skipped: 1, left: true }
}

/** Runs the checks named in `args`, or all of them, and says how many passed. Gives the exit status. */
export async function runChecks(args) {
  const unknown = args.find((arg) => !Object.hasOwn(checks, arg))
  if (unknown) fail(`Unknown check "${unknown}": name any of ${Object.keys(checks).join(', ')}, or none for all.`)
  const asked = Object.keys(checks).filter((name) => args.length === 0 || args.includes(name))
  // Tests of the built extension need it; a build that works is taken for granted and not counted.
  const built = (await buildAll()) ? nothing : { ...nothing, failed: 1 }
  const counts = await runSideBySide(light.filter((name) => asked.includes(name)))
  for (const name of asked) if (!light.includes(name)) counts.push(await runInSight(name))
  for (const { name, failures = [], again = [] } of counts) {
    for (const failure of failures) say(`\nFAILED in ${name}: ${failure}`)
    for (const test of again) say(`\nPassed at the second attempt only, in ${name}: ${test}`)
  }
  say(`\n${counts.map(({ name, seconds }) => `${name} ${seconds} s`).join(' · ')}`)
  const total = counts.reduce(add, built)
  const left = counts.filter((count) => count.left).map(({ name }) => name)
  process.stdout.write(`\n${lastLine(total, left)}\n`)
  return total.failed ? 1 : 0
}
