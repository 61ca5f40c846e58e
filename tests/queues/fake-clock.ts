/** A clock that stands still until it is told to go on. */
import type { Clock } from '../../runner/batch/clock.ts'

export interface FakeClock extends Clock {
  /** Lets so many milliseconds pass, with all that falls due in them, in order. */
  pass(milliseconds: number): Promise<void>
}

/** Whatever waits for nothing but other promises is done. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

export function fakeClock(): FakeClock {
  let time = 0
  let due: { at: number; act: () => void }[] = []
  return {
    now: () => time,
    after: (milliseconds, act) => void due.push({ at: time + milliseconds, act }),
    async pass(milliseconds) {
      const until = time + milliseconds
      for (;;) {
        await settled()
        const next = due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        due = due.filter((one) => one !== next)
        time = Math.max(time, next.at)
        next.act()
      }
      time = Math.max(time, until)
    },
  }
}
