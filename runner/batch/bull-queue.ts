/** The queue on a server, through BullMQ: Redis, or PostgreSQL. Jobs are in it, results are not. */
import { randomUUID } from 'node:crypto'
import { type Job as BullJob, Queue as BullQueue, UnrecoverableError, Worker } from 'bullmq'
import { sleep } from '../until-quiet.ts'
import { connect } from './bull-server.ts'
import type { Job } from './job.ts'
import type { Failure, Finished, Queue, Rules, Taken } from './queue.ts'

/** Milliseconds. */
export interface Times {
  /** A worker that was killed, or lost the server, loses its job after so long. */
  lock: number
  /** How often the server is asked for what has finished. */
  look: number
}

const usualTimes: Times = { lock: 30_000, look: 1_000 }
const addedAtOnce = 1000
const toldAtOnce = 500
/** For how long a server that has gone is waited for, in milliseconds: long enough to start it again. */
const patience = 300_000
/** How long the last words to a server may take, in milliseconds. */
const farewell = 1000

/** A job that this process has. */
interface Held {
  job: BullJob<Job>
  token: string
  alive: NodeJS.Timeout
}

/** BullMQ takes no id that could be a number. */
const idOf = ({ id }: Job) => `shop-${id}`

/** What BullMQ keeps of a failure is one string. It has words of its own for a job whose worker was killed each time. */
function failureIn(reason: string): Failure {
  try {
    return JSON.parse(reason)
  } catch {
    return { code: 'worker-ended', detail: '' }
  }
}

/** Connects. Rejects when the server does not answer. */
export async function bullQueue(address: string, name: string, rules: Rules, times = usualTimes): Promise<Queue> {
  const { connection, backend, leases, close } = await connect(address)
  const settings = { connection: connection as never }
  const queue = new BullQueue<Job>(name, settings, backend as never)
  // Without a function: jobs are taken by `take`.
  const worker = new Worker<Job>(
    name,
    null,
    { ...settings, lockDuration: times.lock, stalledInterval: times.lock, maxStalledCount: rules.attempts - 1, drainDelay: 1 },
    backend as never,
  )
  // The connection is tried again.
  queue.on('error', () => {})
  worker.on('error', () => {})
  await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()])

  const held = new Map<Taken, Held>()
  let closed = false
  let tellClosed = () => {}
  const closing = new Promise<undefined>((resolve) => {
    tellClosed = () => resolve(undefined)
  })
  let taking: Promise<unknown> | undefined

  /** The next job whose shop is free. Undefined when there is none for a moment. */
  async function takeOnce(): Promise<Taken | undefined> {
    const token = randomUUID()
    const job = (await worker.getNextJob(token)) as BullJob<Job> | undefined
    if (!job) return undefined
    if (closed) {
      await job.moveToWait(token)
      return undefined
    }
    const { shop } = job.data
    const wait = await leases.take(shop, token, times.lock)
    if (wait > 0) {
      // Not all at once: of those that wait for a shop one can have it.
      await job.moveToDelayed(Date.now() + Math.min(wait, rules.pause + times.look) * (1 + Math.random()), token)
      return undefined
    }
    const keep = () => {
      job.extendLock(token, times.lock).catch(() => {})
      leases.extend(shop, token, times.lock).catch(() => {})
    }
    const taken = { job: job.data }
    held.set(taken, { job, token, alive: setInterval(keep, times.lock / 3) })
    return taken
  }

  async function take(): Promise<Taken | undefined> {
    while (!closed) {
      // A wait for jobs does not end with its connection on every server.
      const taken = await Promise.race([takeOnce().catch(() => sleep(times.look).then(() => undefined)), closing])
      if (taken) return taken
    }
    return undefined
  }

  /** Ends an attempt by `tell`. Whoever lost the job meanwhile has nothing to tell: another has it. */
  async function end(taken: Taken, tell: (held: Held) => Promise<unknown>, pause = rules.pause): Promise<void> {
    const one = held.get(taken)
    if (!one) return
    held.delete(taken)
    clearInterval(one.alive)
    await tell(one).catch(() => {})
    await leases.release(taken.job.shop, one.token, pause).catch(() => {})
  }

  const giveBack = (taken: Taken, pause?: number) => end(taken, ({ job, token }) => job.moveToWait(token), pause)

  /** Asks the server, and asks again while it is away. */
  async function patiently<Value>(ask: () => Promise<Value>): Promise<Value> {
    for (const until = Date.now() + patience; ; await sleep(times.look)) {
      try {
        return await ask()
      } catch (error) {
        if (closed || Date.now() > until) throw error
      }
    }
  }

  async function listed(state: 'completed' | 'failed'): Promise<BullJob<Job>[]> {
    const jobs = closed ? [] : await patiently(() => queue.getJobs([state], 0, toldAtOnce - 1, true))
    // One that is removed meanwhile is listed without its data.
    return jobs.filter((job) => job?.data) as BullJob<Job>[]
  }

  return {
    async add(jobs) {
      const options = { attempts: rules.attempts, backoff: { type: 'exponential', delay: rules.backoff } }
      for (let at = 0; at < jobs.length; at += addedAtOnce) {
        const some = jobs.slice(at, at + addedAtOnce)
        const bulk = some.map((data) => ({ name: 'shop', data, opts: { ...options, jobId: idOf(data) } }))
        await patiently(() => queue.addBulk(bulk as never))
      }
    },
    take() {
      // Killed workers are looked for by those that work. One after the other, because they share the connection on which a job is waited for.
      const next = (taking ?? worker.startStalledCheckTimer()).then(take, take)
      taking = next
      return next
    },
    done: (taken) => end(taken, ({ job, token }) => job.moveToCompleted(true as never, token, false)),
    failed: (taken, failure) =>
      end(taken, ({ job, token }) => {
        const reason = JSON.stringify({ code: failure.code, detail: failure.detail })
        return job.moveToFailed(failure.final ? new UnrecoverableError(reason) : new Error(reason), token, false)
      }),
    giveBack: (taken) => giveBack(taken),
    async finished() {
      const done = await listed('completed')
      const failed = await listed('failed')
      if (done.length + failed.length === 0 && !closed) await sleep(times.look)
      return [
        ...done.map(({ data }): Finished => ({ job: data })),
        ...failed.map(({ data, failedReason }): Finished => ({ job: data, failure: failureIn(failedReason) })),
      ]
    },
    async forget(jobs) {
      await patiently(() => Promise.all(jobs.map((job) => queue.remove(idOf(job)))))
    },
    async counts() {
      const { active = 0, completed = 0, failed = 0, ...waiting } = await patiently(() => queue.getJobCounts())
      const sum = Object.values(waiting).reduce((all, one) => all + one, 0)
      return { waiting: sum, active, finished: completed + failed, paused: await queue.isPaused() }
    },
    pause: () => queue.pause(),
    resume: () => queue.resume(),
    async close() {
      if (closed) return
      closed = true
      tellClosed()
      const given = [...held.keys()].map((taken) => giveBack(taken, 0))
      await Promise.race([Promise.all(given), sleep(farewell)])
      await Promise.race([worker.close(true), sleep(farewell)])
      await Promise.race([queue.close(), sleep(farewell)])
      await close()
    },
  }
}
