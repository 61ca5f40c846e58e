/** npm and npx, found beside this Node rather than by name, which differs between systems. */
import fs from 'node:fs'
import path from 'node:path'
import { runAside } from './run.mjs'

/** The script of npm's program `name` (`npm` or `npx`), or undefined. */
function script(name) {
  const running = process.env.npm_execpath ?? ''
  const bin = path.dirname(process.execPath)
  const folders = [
    /npm-cli\.js$/.test(running) ? path.dirname(running) : '',
    path.join(bin, 'node_modules/npm/bin'),
    path.join(bin, '../lib/node_modules/npm/bin'),
  ]
  return folders.map((folder) => path.join(folder, `${name}-cli.js`)).find((file) => path.isAbsolute(file) && fs.existsSync(file))
}

/** Runs npm or npx with its output on standard error. Gives its exit status. */
export function runNpm(name, args) {
  const file = script(name)
  // The project's .npmrc is silent, for the sake of a clean standard output; a failing set-up must still say why.
  const env = { ...process.env, npm_config_loglevel: 'error', npm_config_update_notifier: 'false' }
  return file ? runAside(process.execPath, [file, ...args], env) : runAside(name, args, env)
}
