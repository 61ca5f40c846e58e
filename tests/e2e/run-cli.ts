/** Runs a command as a user would, and returns standard output and standard error separately. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import type { ErrorReport } from '../../runner/report.ts'
import type { Audit } from '../../src/engine/audit/types.ts'
import { browserPath, kind } from './harness.ts'

const variable = kind === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH'
const ownKind = kind === 'firefox' ? ['--browser-kind', kind] : []
const root = path.join(import.meta.dirname, '../..')

/** An audit or an error, whichever the test looks for. */
export type Line = { schema: string } & Omit<Audit, 'schema'> & Omit<ErrorReport, 'schema'>

export interface Ran {
  status: number | null
  stdout: string
  stderr: string
  /** Standard output, one parsed object per line. */
  lines(): Line[]
}

async function run(command: string, args: string[], folder = root, shell = false): Promise<Ran> {
  const env: NodeJS.ProcessEnv = { ...process.env, [variable]: await browserPath(), NO_COLOR: '1', INIT_CWD: folder }
  const child = spawn(command, args, { cwd: folder, env, shell, stdio: ['ignore', 'pipe', 'pipe'] })
  const printed = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text) => {
      printed[name] += text
    })
  }
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return {
    status,
    ...printed,
    lines: () =>
      printed.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
  }
}

/** The command line without npm's set-up. */
export const runCli = (...args: string[]) => run(process.execPath, ['--import', 'tsx', 'runner/cli.ts', ...ownKind, ...args])

/** Runs a line of a shell in a folder; `semaforo` in it is this copy. */
export const runLine = (line: string, folder: string) =>
  run(line.replaceAll('--prefix semaforo', `--prefix "${root}"`), [], folder, true)

/** Runs `npm start -- …`. */
export const npmStart = (...args: string[]) => run('npm', ['start', '--', ...ownKind, ...args])
