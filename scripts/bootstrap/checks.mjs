/** What `npm test` runs, fast first and the browser last, and the count at its end. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildExtension } from './build.mjs'
import { runInherited } from './run.mjs'
import { fail, say } from './say.mjs'
import { add, nothing, onePassedOr, vitestCount } from './tally.mjs'

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

const checks = {
  types: (env) => tool('node_modules/typescript/bin/tsc', ['--noEmit'], env),
  lint: (env) => tool('node_modules/@biomejs/biome/bin/biome', ['check'], env),
  unit: (env) => vitest('unit', env),
  collector: (env) => vitest('collector', env),
  e2e: (env) => vitest('e2e', env),
}

/** Runs the checks named in `args`, or all of them, and says how many passed. Gives the exit status. */
export async function runChecks(args, env) {
  const unknown = args.find((arg) => !Object.hasOwn(checks, arg))
  if (unknown) fail(`Unknown check "${unknown}": name any of ${Object.keys(checks).join(', ')}, or none for all.`)
  let total = nothing
  // Tests of the built extension need it; a build that works is taken for granted and not counted.
  if (!(await buildExtension())) total = add(total, { ...nothing, failed: 1 })
  for (const [name, run] of Object.entries(checks)) {
    if (args.length && !args.includes(name)) continue
    say(`\n── ${name}`)
    total = add(total, await run(env))
  }
  const skipped = total.skipped ? `, ${total.skipped} skipped` : ''
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`)
  return total.failed ? 1 : 0
}
