/** Child processes, in the ways the set-up needs them. */
import { spawn } from 'node:child_process'

/** Signals that a terminal or a supervisor sends to stop us. The child gets them from us, and we wait for its end. */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP']

function finish(child) {
  return new Promise((resolve) => {
    const pass = (signal) => child.kill(signal)
    for (const signal of stopSignals) process.on(signal, pass)
    const end = (status) => {
      for (const signal of stopSignals) process.off(signal, pass)
      resolve(status)
    }
    child.on('error', () => end(127))
    child.on('close', (code, signal) => end(signal ? 1 : code))
  })
}

/** Runs a command that owns our standard output. Gives its exit status. */
export function runInherited(command, args, env = process.env) {
  return finish(spawn(command, args, { stdio: 'inherit', env }))
}

/** Runs a command of the set-up: what it prints goes to standard error. Gives its exit status. */
export function runAside(command, args, env = process.env) {
  return finish(spawn(command, args, { stdio: ['ignore', 2, 2], env }))
}

/** Runs a command whose output is of interest only when it fails. Gives its exit status and what it printed. */
export async function runQuietly(command, args, env = process.env) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env })
  const printed = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => printed.push(data))
  const status = await finish(child)
  return { status, printed: Buffer.concat(printed).toString() }
}

/** Runs a command whose output is shown when it has ended. Gives its exit status. */
export async function runInOnePiece(command, args, env = process.env) {
  const { status, printed } = await runQuietly(command, args, env)
  process.stdout.write(printed)
  return status
}

/** What a command prints within `milliseconds`, or an empty text when it fails. */
export function outputOf(command, args, milliseconds) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'], timeout: milliseconds, killSignal: 'SIGKILL' })
    let text = ''
    child.stdout.on('data', (data) => {
      text += data
    })
    child.on('error', () => resolve(''))
    child.on('close', (code) => resolve(code === 0 ? text : ''))
  })
}
