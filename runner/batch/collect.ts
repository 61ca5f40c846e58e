/** Puts a batch's jobs into a queue and takes down what becomes of each, once. */
import type { Visit } from '../audit-url.ts'
import { CannotAudit } from '../problems.ts'
import { sleep } from '../until-quiet.ts'
import { apart, type Job } from './job.ts'
import type { Journal } from './journal.ts'
import type { Finished, Queue } from './queue.ts'
import { entryOf, type Results } from './results.ts'

export interface Collecting {
  queue: Queue
  results: Results
  journal: Journal
  /** The jobs that are not finished. */
  jobs: readonly Job[]
  /** Whether to end early. */
  isStopped: () => boolean
  onFinished: (job: Job, visit: Visit) => void
}

/** A job is done and its result is not where this batch looks for it: the worker writes elsewhere. */
export class NoResult extends Error {
  readonly job: Job

  constructor(job: Job) {
    super(job.id)
    this.job = job
  }
}

/** How long a result may take to appear in a shared folder, in milliseconds, and how often it is looked for. */
const sharedFolder = { tries: 20, each: 250 }

/** Returns when all jobs are finished and taken down, or when stopped. Throws `NoResult`, and the file system's errors. */
export async function collect({ queue, results, journal, jobs, isStopped, onFinished }: Collecting): Promise<void> {
  const left = new Map(jobs.map((job) => [job.id, job]))
  await queue.add(apart(jobs))
  while (left.size > 0 && !isStopped()) {
    const finished = await queue.finished()
    for (const end of finished) {
      if (!left.has(end.job.id)) continue
      const visit = await visitOf(results, end)
      if ('error' in visit) await results.write(end.job, visit)
      journal.add(entryOf(end.job, visit))
      left.delete(end.job.id)
      onFinished(end.job, visit)
    }
    // Also those that were taken down before, by a run that ended just then.
    await queue.forget(finished.map(({ job }) => job))
    if (finished.length === 0 && !isStopped()) await refill(queue, left)
  }
}

/** A server that lost what it had gets it once more. */
async function refill(queue: Queue, left: ReadonlyMap<string, Job>): Promise<void> {
  const { waiting, active, finished } = await queue.counts()
  if (waiting + active + finished < left.size) await queue.add(apart([...left.values()]))
}

async function visitOf(results: Results, { job, failure }: Finished): Promise<Visit> {
  const url = job.address
  if (failure) return { url, error: new CannotAudit(failure.code, failure.detail) }
  for (let tries = 0; tries < sharedFolder.tries; tries += 1) {
    const audit = await results.auditOf(job)
    if (audit) return { url, audit, httpErrors: [] }
    await sleep(sharedFolder.each)
  }
  throw new NoResult(job)
}
