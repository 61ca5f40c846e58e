/** npm and npx, found beside this Node rather than by name, which differs between systems. */
import fs from 'node:fs'
import path from 'node:path'

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

/** Runs npm or npx by way of `run`, one of the functions of `run.mjs`, and gives what that gives. */
export function runNpm(run, name, args) {
  const file = script(name)
  // The project's .npmrc is silent, for the sake of a clean standard output; a failing set-up must still say why.
  const env = { ...process.env, npm_config_loglevel: 'error', npm_config_update_notifier: 'false' }
  return file ? run(process.execPath, [file, ...args], env) : run(name, args, env)
}
