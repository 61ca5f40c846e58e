/**
 * How long a batch takes, on a clock that need not be waited for: the real queue and the real pool, with visits that only take time.
 * `npx tsx tests/queues/simulation.ts` prints the table of docs/scale.md.
 */
import type { Clock } from '../../runner/batch/clock.ts'
import { apart, type Job } from '../../runner/batch/job.ts'
import { localQueue } from '../../runner/batch/local-queue.ts'
import { runPool } from '../../runner/batch/pool.ts'
import { type Rules, usualRules } from '../../runner/batch/queue.ts'

export interface Simulated {
  addresses: number
  shops: number
  workers: number
  /** Milliseconds of one visit. */
  visit: number
  /** The part of the visits that fail, each time by chance. */
  failing?: number
  rules?: Rules
}

/** A clock whose time goes on to the next thing due whenever nothing else is left to do. Things that fall due stand in a heap. */
function jumpingClock(): Clock & { run(until: () => boolean): Promise<void> } {
  let time = 0
  const heap: { at: number; act: () => void }[] = []
  const swap = (a: number, b: number) => {
    const one = heap[a]!
    heap[a] = heap[b]!
    heap[b] = one
  }
  function push(at: number, act: () => void): void {
    heap.push({ at, act })
    for (let i = heap.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1
      if (heap[parent]!.at <= heap[i]!.at) break
      swap(i, parent)
      i = parent
    }
  }
  function pop() {
    const first = heap[0]
    const last = heap.pop()
    if (heap.length === 0 || !last) return first
    heap[0] = last
    for (let i = 0; ; ) {
      const children = [2 * i + 1, 2 * i + 2].filter((child) => child < heap.length && heap[child]!.at < heap[i]!.at)
      if (children.length === 0) return first
      const least = children.reduce((a, b) => (heap[a]!.at <= heap[b]!.at ? a : b))
      swap(i, least)
      i = least
    }
  }
  return {
    now: () => time,
    after: (milliseconds, act) => push(time + milliseconds, act),
    async run(until) {
      while (!until()) {
        await new Promise((resolve) => setImmediate(resolve))
        const next = pop()
        if (!next) continue
        time = next.at
        next.act()
        // What falls due at the same time is done together.
        while (heap[0]?.at === time) pop()!.act()
      }
    },
  }
}

/** A number from 0 to 1 that is the same in every run. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

/** Gives how long the batch takes, in hours, how many visits were made and how many addresses were given up. */
export async function simulate({ addresses, shops, workers, visit, failing = 0, rules = usualRules }: Simulated) {
  const clock = jumpingClock()
  const random = chance(7)
  const queue = localQueue(rules, clock)
  const jobs: Job[] = Array.from({ length: addresses }, (_, n) => {
    const shop = `tienda-${n % shops}.example`
    return { id: String(n), n: n + 1, address: `https://${shop}/${n}`, shop, corrections: {} }
  })
  await queue.add(apart(jobs))
  let visits = 0
  const pool = runPool(queue, workers, async () => ({
    atOnce: 1,
    async audit() {
      visits += 1
      // Between half and one and a half of the usual time.
      await new Promise<void>((resolve) => clock.after(visit * (0.5 + random()), resolve))
      return random() < failing ? { code: 'timed-out', detail: '' } : undefined
    },
    async close() {},
  }))
  let finished = 0
  let deadLetters = 0
  const counting = (async () => {
    while (finished < addresses) {
      const ended = await queue.finished()
      finished += ended.length
      deadLetters += ended.filter(({ failure }) => failure).length
      await queue.forget(ended.map(({ job }) => job))
    }
  })()
  await clock.run(() => finished === addresses)
  await counting
  await queue.close()
  await pool
  return { hours: clock.now() / 3_600_000, visits, deadLetters }
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const visit = Number(process.argv[2] ?? 4000)
  const cases: Simulated[] = [
    ...[8, 16, 32, 64].map((workers) => ({ addresses: 100_000, shops: 100_000, workers, visit })),
    { addresses: 100_000, shops: 100_000, workers: 16, visit, failing: 0.05 },
    { addresses: 100_000, shops: 1000, workers: 16, visit },
    { addresses: 100_000, shops: 20, workers: 16, visit },
    { addresses: 100_000, shops: 20, workers: 64, visit },
  ]
  console.log(
    '| addresses | shops | workers | visits that fail | hours | visits | given up |\n| --- | --- | --- | --- | --- | --- | --- |',
  )
  for (const one of cases) {
    const { hours, visits, deadLetters } = await simulate(one)
    const cells = [one.addresses, one.shops, one.workers, `${(one.failing ?? 0) * 100} %`, hours.toFixed(1), visits, deadLetters]
    console.log(`| ${cells.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)).join(' | ')} |`)
  }
}
