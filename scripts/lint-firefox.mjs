/**
 * `npm run lint:firefox`: runs Mozilla's linter on the extension built for Firefox. Fails on any
 * error, on warnings and notices that are not in the list of known ones (`docs/firefox.md` explains
 * them), and on known ones that no longer occur.
 */
import fs from 'node:fs'
import { runQuietly } from './bootstrap/run.mjs'

const dist = 'dist/firefox'
const known = ['warning UNSAFE_VAR_ASSIGNMENT assets/index.html.js', 'warning UNSAFE_VAR_ASSIGNMENT assets/preact.js']

const webExt = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', dist, '--output', 'json', '--no-config-discovery']
const { printed } = await runQuietly(process.execPath, webExt, { ...process.env, NO_UPDATE_NOTIFIER: '1' })
const { errors, warnings, notices } = JSON.parse(printed.slice(printed.indexOf('{"count"')))

const said = [...errors, ...warnings, ...notices].map(({ _type, code, file, message }) => ({
  key: `${_type} ${code} ${file}`,
  message,
}))
const docs = fs.readFileSync('docs/firefox.md', 'utf8')
const wrong = [
  ...said.filter(({ key }) => !known.includes(key)).map(({ key, message }) => `${key}: ${message}`),
  ...known.filter((key) => said.filter((one) => one.key === key).length !== 1).map((key) => `known, but not said once: ${key}`),
  ...known.filter((key) => !docs.includes(key.split(' ')[1])).map((key) => `not explained in docs/firefox.md: ${key}`),
]
process.stdout.write(wrong.length ? `${wrong.join('\n')}\n` : `web-ext lint: nothing but ${known.length} known\n`)
process.exitCode = wrong.length ? 1 : 0
