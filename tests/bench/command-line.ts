/** Starts the command line as a user does. */
import { type ChildProcess, spawn } from 'node:child_process'
import { browserPath } from './lab.ts'

/** Starts `npm start --` with arguments, and `--browser-arg` for each of the browser's. Tells nothing of what it says. */
export async function startCommand(args: readonly string[], browserArgs: readonly string[]): Promise<ChildProcess> {
  const env = { ...process.env, CHROME_PATH: await browserPath() }
  const all = [...args, ...browserArgs.flatMap((arg) => ['--browser-arg', arg])]
  return spawn(process.execPath, ['--import', 'tsx', 'runner/cli.ts', ...all], { env, stdio: 'ignore' })
}

/** The exit status, or null when it was killed. */
export const endOf = (child: ChildProcess): Promise<number | null> =>
  child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.once('close', resolve))
    : Promise.resolve(child.exitCode)
