/** Programs that are needed and are no packages of npm's: one that is here, else one that is brought. */
import { outputOf, runQuietly } from './run.mjs'
import { say } from './say.mjs'

/** Passes on the one line in which a failed command says why; the next way may still work. */
export function sayWhy({ status, printed }) {
  const reason = /^(?:E|Error): .+$/m.exec(printed)
  if (status !== 0 && reason) say(`  ${reason[0]}`)
}

/** As root, on systems that have apt-get. */
export const fromApt = (name, program) => async () => {
  if (process.getuid?.() !== 0 || !(await outputOf('apt-get', ['--version'], 10_000))) return
  say(`Installing ${name} with apt-get …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  sayWhy(await runQuietly('apt-get', ['update'], env))
  sayWhy(await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', program], env))
}

/**
 * Looks for a program, and brings it by one way after the other while there is none. Gives the environment variable that names it for
 * whoever runs it, with its path; or the sentence that says what is lacking.
 */
export async function bring({ find, ways, variable, lacking }) {
  for (const way of [() => {}, ...ways]) {
    await way()
    const found = await find()
    if (found) return { env: { [variable]: found } }
  }
  return { lacking }
}
