/** So many workers that take jobs from a queue, each one at a time. */
import type { Job } from './job.ts'
import type { Failure, Queue } from './queue.ts'

export interface Worker {
  /** Audits a shop and writes its result. Gives why it could not; throws `WorkerEnded` when the worker is gone. */
  audit(job: Job): Promise<Failure | undefined>
  close(): Promise<void>
}

export class WorkerEnded extends Error {}

/**
 * Runs until the queue is closed. A worker that ends is replaced, and its job is tried again.
 * @throws what `start` and `audit` throw, after closing the queue: without workers, or a folder to write to, a run cannot go on
 */
export async function runPool(queue: Queue, size: number, start: () => Promise<Worker>): Promise<void> {
  const loops = Array.from({ length: size }, () => workOn(queue, start))
  for (const loop of loops) loop.catch(() => queue.close())
  for (const { status, reason } of (await Promise.allSettled(loops)) as PromiseRejectedResult[])
    if (status === 'rejected') throw reason
}

async function workOn(queue: Queue, start: () => Promise<Worker>): Promise<void> {
  let worker: Worker | undefined = await start()
  try {
    for (let taken = await queue.take(); taken; taken = await queue.take()) {
      worker ??= await start()
      let failure: Failure | undefined
      try {
        failure = await worker.audit(taken.job)
      } catch (error) {
        if (!(error instanceof WorkerEnded)) throw error
        failure = { code: 'worker-ended', detail: error.message }
        await worker.close()
        worker = undefined
      }
      await (failure ? queue.failed(taken, failure) : queue.done(taken))
    }
  } finally {
    await worker?.close()
  }
}
