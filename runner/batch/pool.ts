/** So many workers that take jobs from a queue. */
import type { Job } from './job.ts'
import type { Failure, Queue, Taken } from './queue.ts'

export interface Worker {
  /** How many jobs it may have at once: a browser that can loads the next page while it reads one. */
  atOnce: number
  /** Audits a shop and writes its result. Gives why it could not; throws `WorkerEnded` when the worker is gone. */
  audit(job: Job): Promise<Failure | undefined>
  close(): Promise<void>
}

export class WorkerEnded extends Error {
  /** Whether the worker ended over another job, and this one only waited. */
  readonly overAnother: boolean

  constructor(overAnother = false) {
    super()
    this.overAnother = overAnother
  }
}

/**
 * Runs until the queue is closed. A worker that ends is replaced, and its jobs are tried again.
 * @throws what `start` and `audit` throw, after closing the queue: without workers, or a folder to write to, a run cannot go on
 */
export async function runPool(queue: Queue, size: number, start: () => Promise<Worker>): Promise<void> {
  const workers = Array.from({ length: size }, () => replaceable(start))
  // Before a worker takes a second job, each has one.
  const allStarted = Promise.all(workers.map((worker) => worker.get()))
  allStarted.catch(() => {}) // each worker's loop tells it too
  const loops = workers.map((worker) => workWith(worker, queue, allStarted))
  for (const { status, reason } of (await Promise.allSettled(loops)) as PromiseRejectedResult[])
    if (status === 'rejected') throw reason
}

type Replaceable = ReturnType<typeof replaceable>

/** A worker, and after it has ended the next. The first starts at once, another when it is asked for. */
function replaceable(start: () => Promise<Worker>) {
  let current: Promise<Worker> | undefined = start()
  return {
    get() {
      current ??= start()
      return current
    },
    async end(ended: Worker) {
      if ((await current) === ended) current = undefined
      await ended.close()
    },
    close: async () => (await current)?.close(),
  }
}

async function workWith(worker: Replaceable, queue: Queue, allStarted: Promise<unknown>): Promise<void> {
  try {
    const { atOnce } = await worker.get()
    const others = Array.from({ length: atOnce - 1 }, () => allStarted.then(() => work(worker, queue)))
    await Promise.all([work(worker, queue), ...others])
  } catch (error) {
    await queue.close()
    throw error
  } finally {
    await worker.close()
  }
}

async function work(worker: Replaceable, queue: Queue): Promise<void> {
  for (let taken = await queue.take(); taken; taken = await queue.take()) await workOn(taken, await worker.get(), worker, queue)
}

async function workOn(taken: Taken, one: Worker, worker: Replaceable, queue: Queue): Promise<void> {
  try {
    const failure = await one.audit(taken.job)
    await (failure ? queue.failed(taken, failure) : queue.done(taken))
  } catch (error) {
    if (!(error instanceof WorkerEnded)) throw error
    await worker.end(one)
    await (error.overAnother ? queue.giveBack(taken) : queue.failed(taken, { code: 'worker-ended', detail: '' }))
  }
}
