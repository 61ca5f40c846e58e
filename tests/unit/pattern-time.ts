/** How long a pattern takes, on machines that do other things meanwhile. */

const words = 'pago de la tienda '.repeat(5_600)
const reference = /(?:\bpago\b[^.]{0,30}|tienda[^.]{0,30})rechazado/i
/** CPU time of the reference on a quiet machine with two weak cores, in milliseconds. */
const quiet = 3

function timeOf(work: () => void): number {
  const start = process.cpuUsage()
  work()
  return process.cpuUsage(start).user / 1000
}

/** How many times slower the machine is at this moment than a quiet one; never below 1. */
const slowness = () => Math.max(1, timeOf(() => reference.test(words)) / quiet)

/**
 * CPU time of `work` in milliseconds of a quiet machine: the least of several runs, each compared with a pattern whose time is known, because
 * a core that is shared takes twice the CPU time or more. Returns after the first run below `limit`, and after one that is hopeless.
 */
export function quietTime(work: () => void, limit: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 10 && least >= limit && (run === 0 || least < 20 * limit); run++) {
    const time = timeOf(work)
    least = Math.min(least, time < limit ? time : time / slowness())
  }
  return least
}
