/** Ends a run early: at a signal, or because nobody can read what it prints. */

/** Exit statuses as a shell gives them: 128 and the signal's number. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** How long the browser may take to end, in milliseconds. */
const patience = 1500

/** Thrown where a stopped run would have gone on. */
export class Stopped extends Error {}

const controller = new AbortController()
let ending: number | undefined

/** Aborted when the run is to stop. The browser ends with it, also while it starts. */
export const stopSignal: AbortSignal = controller.signal

/** The status with which a stopped run ends. Undefined while it is not stopped. */
export const stoppedWith = (): number | undefined => ending

/** Stops the run, which then ends with `status`. Only the first call counts: a terminal and npm may both send a signal. */
export function stop(status: number): void {
  if (ending !== undefined) return
  ending = status
  setTimeout(() => process.exit(status), patience)
  controller.abort()
}

/** Throws when the run was stopped. */
export function unlessStopped(): void {
  if (ending !== undefined) throw new Stopped()
}

/**
 * Stops at signals, and when standard output fails.
 * @param earned the status that the audits have earned so far: it stays when a reader, such as `head`, has closed the pipe
 */
export function watchForEnd(earned: () => number): void {
  for (const [signal, status] of Object.entries(signals)) process.on(signal, () => stop(status))
  process.stderr.on('error', () => {})
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return stop(earned())
    process.stderr.write(`error: the output cannot be written: ${message}\n`)
    stop(2)
  })
}
