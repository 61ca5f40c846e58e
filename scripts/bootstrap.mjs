/**
 * Where `npm start`, `npm run check`, `npm test` and `npm run package` begin on a fresh clone: Node's built-ins only, because nothing else is
 * installed yet. Brings what is missing (dependencies, a browser, a build) and hands over. Everything said here goes to standard
 * error; standard output belongs to the command itself.
 */
import { fileURLToPath } from 'node:url'
import { ensureBrowser, kindAsked, namesBrowser } from './bootstrap/browser.mjs'
import { buildExtension } from './bootstrap/build.mjs'
import { quickChecks, runChecks } from './bootstrap/checks.mjs'
import { ensureDependencies } from './bootstrap/dependencies.mjs'
import { runNpm } from './bootstrap/npm.mjs'
import { runAside, runInherited } from './bootstrap/run.mjs'
import { fail, Stop } from './bootstrap/say.mjs'

const oldestNode = 20

/** `npm start`: the command line in TypeScript, through tsx. */
async function start(args) {
  const onlyHelp = args.includes('--help') || args.includes('-h')
  const env = { ...process.env }
  if (!onlyHelp) {
    if (!namesBrowser(args)) Object.assign(env, await ensureBrowser(kindAsked(args)))
    if (!(await buildExtension())) fail('The extension does not build; the reason stands above.')
  }
  return runInherited(process.execPath, ['--import', 'tsx', 'runner/cli.ts', ...args], env)
}

/** `npm run package`: a build from scratch, and from it the zips for the stores. */
async function pack() {
  const status = await runNpm(runAside, 'npm', ['run', 'build'])
  return status || runInherited(process.execPath, ['--import', 'tsx', 'scripts/package.ts'])
}

async function main([command = 'start', ...args]) {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    fail(
      `Node ${oldestNode} or newer is needed, this is ${process.version}: install it from https://nodejs.org and run the command again.`,
    )
  }
  // `npm test`: all checks, or the ones named.
  const commands = { start, check: () => runChecks(quickChecks), test: runChecks, package: pack }
  if (!Object.hasOwn(commands, command)) fail(`Unknown command "${command}": use ${Object.keys(commands).join(', ')}.`)
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  await ensureDependencies()
  return commands[command](args)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Stop)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
