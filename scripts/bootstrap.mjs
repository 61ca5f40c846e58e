/**
 * Where `npm start` and `npm test` begin on a fresh clone: Node's built-ins only, because nothing else is installed yet. Brings what
 * is missing (dependencies, a browser, a build) and hands over. Everything said here goes to standard error; standard output
 * belongs to the command itself.
 */
import { fileURLToPath } from 'node:url'
import { ensureBrowser, namesBrowser } from './bootstrap/browser.mjs'
import { buildExtension } from './bootstrap/build.mjs'
import { runChecks } from './bootstrap/checks.mjs'
import { ensureDependencies } from './bootstrap/dependencies.mjs'
import { runInherited } from './bootstrap/run.mjs'
import { fail, Stop } from './bootstrap/say.mjs'

const oldestNode = 20

/** `npm start`: the command line in TypeScript, through tsx. */
async function start(args) {
  const onlyHelp = args.includes('--help') || args.includes('-h')
  const env = { ...process.env }
  if (!onlyHelp) {
    if (!namesBrowser(args)) env.CHROME_PATH = await ensureBrowser()
    if (!(await buildExtension())) fail('The extension does not build; the reason stands above.')
  }
  return runInherited(process.execPath, ['--import', 'tsx', 'runner/cli.ts', ...args], env)
}

/** `npm test`: all checks, or the ones named. */
async function test(args) {
  const env = { ...process.env, CHROME_PATH: await ensureBrowser() }
  return runChecks(args, env)
}

async function main([command = 'start', ...args]) {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    fail(
      `Node ${oldestNode} or newer is needed, this is ${process.version}: install it from https://nodejs.org and run the command again.`,
    )
  }
  const commands = { start, test }
  if (!Object.hasOwn(commands, command)) fail(`Unknown command "${command}": use start or test.`)
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
