/**
 * Measures the CPU time of the page's thread, so that other load on the machine counts less. Measured from the injection to the
 * reply, minus the time of an empty script.
 */
import type { Variant } from './anchors.ts'
import type { Lab, Timing } from './lab.ts'

export async function threadMeter(lab: Lab): Promise<(variant: Variant) => Promise<Timing>> {
  await lab.session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const now = async () => {
    const { metrics } = await lab.session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'ThreadTime')!.value * 1000
  }
  async function used(variant: Variant | 'nothing'): Promise<Timing> {
    await lab.prepare(variant)
    const before = await now()
    const { roundTrip } = await lab.run(variant)
    return { work: (await now()) - before, block: Number.NaN, roundTrip }
  }
  return async (variant) => {
    const empty = await used('nothing')
    const timing = await used(variant)
    return { ...timing, work: Math.max(0.01, timing.work - empty.work) }
  }
}
