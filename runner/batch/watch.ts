/** How far a batch has come, on standard error. */
import type { Language } from '../../src/engine/knowledge/words.ts'
import { startProgress } from '../progress.ts'
import type { Queue } from './queue.ts'
import { batchTexts } from './texts/index.ts'

/** The rate is that of the shops finished within so many milliseconds. */
const recent = 300_000
/** How often it is told, in milliseconds: on a terminal the line is replaced, elsewhere it stays. */
const each = process.stderr.isTTY ? 1000 : 30_000

/** Shops a minute, from the times at which they finished, in milliseconds. Zero while there is nothing to tell it from. */
export function ratePerMinute(finishedAt: readonly number[], startedAt: number, now: number): number {
  const from = Math.max(startedAt, now - recent)
  const counted = finishedAt.filter((time) => time >= from).length
  return counted === 0 || now <= from ? 0 : counted / ((now - from) / 60_000)
}

export interface Watch {
  finished(failed: boolean): void
  end(): void
}

/** @param before shops of the list that an earlier run finished */
export function startWatch(lang: Language, queue: Queue, total: number, before: number): Watch {
  const texts = batchTexts[lang]
  const progress = startProgress()
  const startedAt = Date.now()
  let times: number[] = []
  let done = before
  let failed = 0

  async function show(): Promise<void> {
    const { paused, active } = await queue.counts()
    const now = Date.now()
    times = times.filter((time) => time >= now - recent)
    const rate = ratePerMinute(times, startedAt, now)
    const minutes = rate > 0 ? (total - done) / rate : undefined
    progress.show(texts.progress({ done, total, active, failed, rate, minutes, paused }))
  }

  const timer = setInterval(() => void show().catch(() => {}), each)
  void show().catch(() => {})
  return {
    finished(isFailure) {
      done += 1
      failed += isFailure ? 1 : 0
      times.push(Date.now())
    },
    end() {
      clearInterval(timer)
      progress.clear()
    },
  }
}
