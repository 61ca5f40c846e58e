/** Starts a worker in a process of its own: what one shop does to a browser ends that process and nothing else. */
import { fork } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refused } from '../refused.ts'
import type { Job } from './job.ts'
import type { FromWorker, ToWorker, WorkerSettings } from './messages.ts'
import { type Worker, WorkerEnded } from './pool.ts'

const program = fileURLToPath(new URL('./browser-worker.ts', import.meta.url))
/** Where tsx is found, whatever folder the command is typed in. */
const loader = import.meta.resolve('tsx')

/** How long a shop, or the start of a browser, may take in all, in milliseconds. Each of its waits is shorter. */
const patience = 300_000

/** Rejects with `Refused` when the browser does not start. */
export async function startWorkerProcess(settings: WorkerSettings): Promise<Worker> {
  // The browser's profile is in it, and would stay when the process is killed.
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-worker-'))
  const env = { ...process.env, TMPDIR: temporary, SEMAFORO_TEMPORARY: temporary }
  const child = fork(program, [], { execArgv: ['--import', loader], stdio: ['ignore', 2, 2, 'ipc'], env })
  let ended = false
  const exit = new Promise<void>((resolve) => {
    child.once('exit', () => {
      ended = true
      fs.rm(temporary, { recursive: true, force: true, maxRetries: 3 }, () => resolve())
    })
  })

  /** The job that has the browser to itself. */
  let turn: string | undefined
  child.on('message', (reply: FromWorker) => {
    if (reply.is === 'turn') turn = reply.id
    else if ('id' in reply && reply.id === turn) turn = undefined
  })

  /** Sends a message and waits for what answers it. `job`: the id of the job that it is about. */
  function ask(message: ToWorker, job?: string): Promise<FromWorker> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), patience)
      const end = (act: () => void) => {
        clearTimeout(timer)
        child.off('message', onMessage)
        child.off('exit', onExit)
        act()
      }
      const onMessage = (reply: FromWorker) => {
        // Whoever waits for its turn has its time from then on.
        timer.refresh()
        if (reply.is === 'refused') end(() => reject(new Refused(reply.says)))
        else if (reply.is !== 'turn' && ('id' in reply ? reply.id : undefined) === job) end(() => resolve(reply))
      }
      const onExit = () => end(() => reject(new WorkerEnded(turn !== undefined && turn !== job)))
      if (ended) return onExit()
      child.on('message', onMessage).on('exit', onExit)
      child.send(message, () => {})
    })
  }

  async function close(): Promise<void> {
    if (child.connected) child.disconnect()
    await exit
  }

  let ready: FromWorker
  try {
    ready = await ask({ settings })
  } catch (error) {
    await close()
    throw error instanceof WorkerEnded ? new Refused('error: a worker process ended as it started') : error
  }
  return {
    atOnce: ready.is === 'ready' ? ready.atOnce : 1,
    async audit(job: Job) {
      const reply = await ask({ job }, job.id)
      return reply.is === 'failed' ? reply.failure : undefined
    },
    close,
  }
}
