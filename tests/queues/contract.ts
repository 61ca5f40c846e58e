/** What every queue has to keep. Each kind of queue is held to it by a test file of its own. */
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Visit } from '../../runner/audit-url.ts'
import { collect } from '../../runner/batch/collect.ts'
import { type Job, jobOf } from '../../runner/batch/job.ts'
import { entriesIn, type Journal, openJournal } from '../../runner/batch/journal.ts'
import { runPool, type Worker, WorkerEnded } from '../../runner/batch/pool.ts'
import type { Failure, Queue, Rules } from '../../runner/batch/queue.ts'
import { folderResults, type Results } from '../../runner/batch/results.ts'
import type { Audit } from '../../src/engine/audit/types.ts'

export interface Kind {
  name: string
  rules: Rules
  /** Milliseconds of the queue's own clock. */
  now(): number
  /** Lets so many milliseconds pass. */
  pass(milliseconds: number): Promise<void>
  /** Takes part in the queue, as one process does. */
  open(): Promise<Queue>
  /** The same as another process of the same queue. Where a queue has one process only, that one. */
  openAnother(queue: Queue): Promise<Queue>
  /** Ends whatever keeps the queue, without a word, and starts it again. Gives the queue as this process goes on with it. */
  restart(queue: Queue): Promise<Queue>
  /** How another process opens the queue: the arguments of `taker.ts`. */
  arguments: readonly string[]
  /** Begins with an empty queue. */
  clear(): Promise<void>
  /** Whether a server may lose the queue while a batch goes on; `clear` does that. */
  mayLose?: boolean
}

export const jobsOf = (...addresses: string[]): Job[] => addresses.map((address, index) => jobOf(index + 1, address, {}))
const many = (count: number) => jobsOf(...Array.from({ length: count }, (_, index) => `https://tienda-${index}.example/pagar`))
const refused: Failure = { code: 'refused', detail: 'net::ERR_CONNECTION_REFUSED' }
const audit = {
  schema: 'semaforo.audit/2',
  verdict: 'ready',
  context: { site: { value: null } },
  results: [],
  open: {},
} as unknown as Audit

export function contract(kind: Kind): void {
  let folder: string
  let results: Results
  let journal: Journal
  let queues: Queue[]

  const opened = async () => {
    const queue = await kind.open()
    queues.push(queue)
    return queue
  }
  const another = async (queue: Queue) => {
    const other = await kind.openAnother(queue)
    queues.push(other)
    return other
  }

  beforeEach(async () => {
    queues = []
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-queue-'))
    fs.mkdirSync(path.join(folder, 'results'))
    results = folderResults(folder, 'en')
    journal = openJournal(path.join(folder, 'journal.ndjson'))
    await kind.clear()
  })

  afterEach(async () => {
    for (const queue of queues) await queue.close()
    journal.close()
    fs.rmSync(folder, { recursive: true })
  })

  /** A worker that does `act` in a shop's place and writes its result. */
  const workerThat = (act: (job: Job) => Promise<Failure | undefined> | Failure | undefined) => async (): Promise<Worker> => ({
    atOnce: 1,
    async audit(job) {
      const failure = await act(job)
      if (!failure) await results.write(job, { url: job.address, audit, httpErrors: [] })
      return failure
    },
    async close() {},
  })

  /** Collects all of `jobs`, while time passes. */
  async function collected(queue: Queue, jobs: readonly Job[]): Promise<Visit[]> {
    const visits: Visit[] = []
    const all = collect({
      ...{ queue, results, journal, jobs },
      isStopped: () => false,
      onFinished: (_, visit) => visits.push(visit),
    })
    let ended = false
    const end = all.finally(() => {
      ended = true
    })
    while (!ended) await Promise.race([end, kind.pass(kind.rules.pause)])
    return visits
  }

  /** The same, with workers of this process, until the queue is closed. */
  async function performed(queue: Queue, jobs: readonly Job[], workers: number, act: Parameters<typeof workerThat>[0]) {
    const ended = runPool(queue, workers, workerThat(act))
    const visits = await collected(queue, jobs)
    await queue.close()
    await ended
    return visits
  }

  const lines = () => entriesIn(fs.readFileSync(path.join(folder, 'journal.ndjson'), 'utf8'))
  const expectEachOnce = (jobs: readonly Job[]) => {
    expect(
      lines()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(jobs.map(({ id }) => id).sort())
    expect(fs.readdirSync(path.join(folder, 'results'))).toHaveLength(jobs.length)
  }

  describe(kind.name, () => {
    test('a job that is added twice is done once', async () => {
      const queue = await opened()
      const jobs = many(3)
      await queue.add(jobs)
      await queue.add(jobs)
      expect(await queue.counts()).toMatchObject({ waiting: 3, active: 0, finished: 0, paused: false })
      const done: string[] = []
      await performed(queue, jobs, 1, ({ id }) => void done.push(id))
      expect(done.sort()).toEqual(jobs.map(({ id }) => id).sort())
      expectEachOnce(jobs)
    })

    test('two workers that start at once never have the same job', async () => {
      const queue = await opened()
      const jobs = many(20)
      const done: string[] = []
      const work = workerThat(async ({ id }) => {
        done.push(id)
        await kind.pass(1)
        return undefined
      })
      const pools = [runPool(queue, 2, work), runPool(await another(queue), 2, work)]
      await collected(queue, jobs)
      for (const one of queues) await one.close()
      await Promise.all(pools)
      expect(done).toHaveLength(jobs.length)
      expectEachOnce(jobs)
    })

    test('a failed job is tried again, each time after a longer wait, and given up with its reason after the third attempt', async () => {
      const queue = await opened()
      const jobs = many(2)
      const tries: number[] = []
      const visits = await performed(queue, jobs, 2, ({ n }) => {
        if (n === 1) return undefined
        tries.push(kind.now())
        return refused
      })
      expect(tries).toHaveLength(3)
      expect(tries[1]! - tries[0]!).toBeGreaterThanOrEqual(kind.rules.backoff)
      expect(tries[2]! - tries[1]!).toBeGreaterThanOrEqual(2 * kind.rules.backoff)
      expect(visits.find((visit) => 'error' in visit)).toMatchObject({ url: jobs[1]!.address, error: refused })
      expect(lines().find(({ id }) => id === jobs[1]!.id)?.error).toEqual(refused)
      expectEachOnce(jobs)
    })

    test('a job that works at the second attempt has no reason', async () => {
      const queue = await opened()
      const jobs = many(1)
      let tries = 0
      const done = await performed(queue, jobs, 1, () => {
        tries += 1
        return tries === 1 ? refused : undefined
      })
      expect(done).toEqual([expect.objectContaining({ audit: expect.anything() })])
    })

    test('what would fail again alike is not tried again', async () => {
      const queue = await opened()
      const jobs = many(1)
      let tries = 0
      await performed(queue, jobs, 1, () => {
        tries += 1
        return { code: 'pdf', detail: '', final: true }
      })
      expect(tries).toBe(1)
    })

    test('one address of a shop at a time, with a pause between two, while other shops go on', async () => {
      const queue = await opened()
      const jobs = jobsOf(
        'https://uno.example/1',
        'https://pagos.uno.example/2',
        'https://www.uno.example/3',
        'https://dos.example/1',
      )
      const visits: { shop: string; from: number; to: number }[] = []
      const work = workerThat(async ({ shop }) => {
        const from = kind.now()
        await kind.pass(1)
        visits.push({ shop, from, to: kind.now() })
        return undefined
      })
      const pools = [runPool(queue, 2, work), runPool(await another(queue), 2, work)]
      await collected(queue, jobs)
      for (const one of queues) await one.close()
      await Promise.all(pools)
      const ofOne = visits.filter(({ shop }) => shop === 'uno.example').sort((a, b) => a.from - b.from)
      expect(ofOne).toHaveLength(3)
      for (const [index, { from }] of ofOne.slice(1).entries())
        expect(from - ofOne[index]!.to).toBeGreaterThanOrEqual(kind.rules.pause - 1)
      expect(visits.find(({ shop }) => shop === 'dos.example')!.from).toBeLessThan(ofOne[2]!.from)
    })

    test('while the queue is paused nothing is taken, by any worker; resumed it goes on', async () => {
      const queue = await opened()
      const jobs = many(3)
      await queue.pause()
      await queue.add(jobs)
      const done: string[] = []
      const ended = runPool(
        await another(queue),
        1,
        workerThat(({ id }) => void done.push(id)),
      )
      await kind.pass(300)
      expect([done, (await queue.counts()).paused]).toEqual([[], true])
      await queue.resume()
      await collected(queue, jobs)
      for (const one of queues) await one.close()
      await ended
      expect(done).toHaveLength(3)
    })

    test('the job of a worker that ends is done by another', async () => {
      const queue = await opened()
      const jobs = many(4)
      let ends = 1
      await performed(queue, jobs, 2, () => {
        if (ends-- > 0) throw new WorkerEnded()
        return undefined
      })
      expectEachOnce(jobs)
      expect(lines().filter(({ error }) => error)).toEqual([])
    })

    test('a job that only waited for a worker that ends loses no attempt', async () => {
      const queue = await opened()
      const jobs = many(2)
      const tries = new Map<string, number>()
      // Over the first job the worker ends each time, while the second one waits for its turn.
      const pair = async (): Promise<Worker> => ({
        atOnce: 2,
        async audit(job) {
          tries.set(job.id, (tries.get(job.id) ?? 0) + 1)
          if (job.n === 1) throw new WorkerEnded()
          if (tries.get(job.id)! <= kind.rules.attempts) throw new WorkerEnded(true)
          await results.write(job, { url: job.address, audit, httpErrors: [] })
          return undefined
        },
        async close() {},
      })
      const ended = runPool(queue, 1, pair)
      await collected(queue, jobs)
      await queue.close()
      await ended
      expect(jobs.map(({ id }) => tries.get(id))).toEqual([kind.rules.attempts, kind.rules.attempts + 1])
      expect(
        lines()
          .map(({ id, error }) => [id, error?.code])
          .sort(),
      ).toEqual(
        [
          [jobs[0]!.id, 'worker-ended'],
          [jobs[1]!.id, undefined],
        ].sort(),
      )
    })

    test('a worker may have as many jobs at once as it can, and no second one before each worker has one', async () => {
      const queue = await opened()
      const jobs = many(6)
      await queue.add(jobs)
      const seen: string[] = []
      let started = 0
      const ended = runPool(queue, 2, async () => {
        const me = started++
        let taken = 0
        let second = () => {}
        const hasTwo = new Promise<void>((resolve) => {
          second = resolve
        })
        await kind.pass(me * 20)
        return {
          atOnce: 2,
          async audit(job) {
            seen.push(String(me))
            taken += 1
            if (taken === 2) second()
            // The first job is not done before the second is there.
            await hasTwo
            await results.write(job, { url: job.address, audit, httpErrors: [] })
            return undefined
          },
          async close() {},
        }
      })
      await collected(queue, jobs)
      await queue.close()
      await ended
      expect(new Set(seen.slice(0, 3)).size).toBe(2)
      expectEachOnce(jobs)
    })

    test('the job of a process that is killed is done by another', async () => {
      const jobs = many(3)
      const killed = spawn(
        process.execPath,
        ['--import', 'tsx', 'tests/queues/taker.ts', ...kind.arguments, JSON.stringify(jobs)],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      )
      const said = await new Promise<string>((resolve, reject) => {
        killed.stdout.on('data', (text) => resolve(String(text)))
        killed.on('exit', () => reject(new Error('the process ended before it took a job')))
      })
      expect(said).toMatch(/^took /)
      killed.kill('SIGKILL')
      await new Promise((resolve) => killed.on('exit', resolve))
      const queue = await opened()
      await performed(queue, jobs, 1, () => undefined)
      expectEachOnce(jobs)
    })

    test('nothing is lost or repeated when what keeps the queue ends and starts again', async () => {
      const jobs = many(6)
      let queue = await opened()
      await queue.add(jobs)
      const before = await queue.take()
      const meanwhile = await queue.take()
      for (const { job } of [before!, meanwhile!]) await results.write(job, { url: job.address, audit, httpErrors: [] })
      await queue.done(before!)
      queue = await kind.restart(queue)
      queues.push(queue)
      await queue.done(meanwhile!)
      await performed(queue, jobs, 2, () => undefined)
      expectEachOnce(jobs)
    })

    if (kind.mayLose)
      test('a server that has lost the queue gets it once more', async () => {
        const queue = await opened()
        const jobs = many(3)
        await queue.add(jobs)
        await kind.clear()
        expect(await queue.counts()).toMatchObject({ waiting: 0 })
        const all = collected(queue, jobs)
        await kind.pass(50)
        await kind.clear()
        const ended = runPool(
          queue,
          1,
          workerThat(() => undefined),
        )
        await all
        await queue.close()
        await ended
        expectEachOnce(jobs)
      })
  })
}
