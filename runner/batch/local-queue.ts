/** The queue of one process, in memory. What has finished is in the results folder's journal, from which a later run goes on. */
import { type Clock, realClock } from './clock.ts'
import type { Job } from './job.ts'
import type { Failure, Finished, Queue, Rules, Taken } from './queue.ts'

interface Waiting {
  job: Job
  /** Attempts that have failed. */
  failed: number
}

/** The waiting jobs of one shop. */
interface Line {
  jobs: Waiting[]
  /** Whether a job of the shop is being done, or its pause is not over. */
  busy: boolean
}

export function localQueue(rules: Rules, clock: Clock = realClock): Queue {
  const lines = new Map<string, Line>()
  /** Shops that may be visited now and have a job waiting, in the order in which they became so. */
  const ready = new Set<Line>()
  const takers: ((taken: Taken | undefined) => void)[] = []
  const active = new Map<Taken, Waiting>()
  const known = new Set<string>()
  const finished = new Map<string, Finished>()
  let listeners: (() => void)[] = []
  let waiting = 0
  let paused = false
  let closed = false

  function serve(): void {
    while (!paused && !closed && takers.length > 0 && ready.size > 0) {
      const line = ready.values().next().value!
      ready.delete(line)
      const next = line.jobs.shift()!
      line.busy = true
      const taken = { job: next.job }
      active.set(taken, next)
      waiting -= 1
      takers.shift()!(taken)
    }
  }

  function lineUp(next: Waiting): void {
    const line = lines.get(next.job.shop) ?? { jobs: [], busy: false }
    lines.set(next.job.shop, line)
    line.jobs.push(next)
    if (!line.busy) ready.add(line)
  }

  /** Ends an attempt. Undefined when it had ended before. */
  function release(taken: Taken): Waiting | undefined {
    const ended = active.get(taken)
    if (!ended) return undefined
    active.delete(taken)
    const { shop } = taken.job
    const line = lines.get(shop)!
    clock.after(rules.pause, () => {
      line.busy = false
      if (line.jobs.length > 0) ready.add(line)
      else lines.delete(shop)
      serve()
    })
    return ended
  }

  function finish(end: Finished): void {
    finished.set(end.job.id, end)
    for (const tell of listeners) tell()
    listeners = []
  }

  function failed(taken: Taken, failure: Failure): void {
    const ended = release(taken)
    if (!ended) return
    const tries = ended.failed + 1
    if (failure.final || tries >= rules.attempts) finish({ job: ended.job, failure })
    else {
      waiting += 1
      clock.after(rules.backoff * 2 ** ended.failed, () => {
        lineUp({ job: ended.job, failed: tries })
        serve()
      })
    }
  }

  return {
    async add(jobs) {
      for (const job of jobs) {
        if (known.has(job.id)) continue
        known.add(job.id)
        waiting += 1
        lineUp({ job, failed: 0 })
      }
      serve()
    },
    take: () =>
      new Promise((resolve) => {
        if (closed) return resolve(undefined)
        takers.push(resolve)
        serve()
      }),
    async done(taken) {
      const ended = release(taken)
      if (ended) finish({ job: ended.job })
    },
    failed: async (taken, failure) => failed(taken, failure),
    async giveBack(taken) {
      const ended = release(taken)
      if (!ended) return
      waiting += 1
      lineUp(ended)
    },
    async finished() {
      if (finished.size === 0 && !closed) await new Promise<void>((resolve) => listeners.push(resolve))
      return [...finished.values()]
    },
    async forget(jobs) {
      for (const { id } of jobs) if (finished.delete(id)) known.delete(id)
    },
    counts: async () => ({ waiting, active: active.size, finished: finished.size, paused }),
    async pause() {
      paused = true
    },
    async resume() {
      paused = false
      serve()
    },
    async close() {
      closed = true
      for (const taker of takers.splice(0)) taker(undefined)
      for (const tell of listeners) tell()
    },
  }
}
