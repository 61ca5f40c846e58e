/** Child processes, in the ways the set-up needs them. */
import { spawn } from 'node:child_process'
import os from 'node:os'

/** Signals that a terminal or a supervisor sends to stop us. The child gets them from us, and we wait for its end. */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** The exit status for an end by a signal, as a shell gives it. */
const statusOf = (signal) => 128 + os.constants.signals[signal]

/** Waits for a child. `decides`: the child itself says how a stopped run ends; else a signal ends us too, with its status. */
function finish(child, decides = false) {
  return new Promise((resolve) => {
    let stopped
    const pass = (signal) => {
      stopped = signal
      child.kill(signal)
    }
    for (const signal of stopSignals) process.on(signal, pass)
    const end = (status) => {
      for (const signal of stopSignals) process.off(signal, pass)
      if (stopped && !decides) process.exit(statusOf(stopped))
      resolve(status)
    }
    child.on('error', () => end(127))
    child.on('close', (code, signal) => end(signal ? statusOf(signal) : code))
  })
}

/** Runs a command that owns our standard output. Gives its exit status. */
export function runInherited(command, args, env = process.env) {
  return finish(spawn(command, args, { stdio: 'inherit', env }), true)
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
