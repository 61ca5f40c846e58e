/** How long the catalogue takes to judge a snapshot, and how that grows with the snapshot. */
import { checkouts } from '../../demo/checkouts.ts'
import { startShop } from '../../demo/server.ts'
import { sampleArgs } from '../../runner/sample-shop.ts'
import { runAudit } from '../../src/engine/audit/audit-journey.ts'
import { recognise } from '../../src/engine/recognise/index.ts'
import { catalogue } from '../../src/engine/requirements/index.ts'
import { mergeFrames } from '../../src/engine/snapshot/merge.ts'
import { readingIn } from '../../src/engine/snapshot/schema/reading.ts'
import type { Snapshot } from '../../src/engine/snapshot/types.ts'
import { openLab } from './lab.ts'
import { growthExponent, median } from './numbers.ts'
import type { Section } from './report.ts'
import { figure, table } from './table.ts'

const noAnswers = { corrections: {}, attestations: {} }
const judge = (snapshot: Snapshot) => runAudit(catalogue, snapshot, noAnswers, '0.0.0')

/** What the collector reads of a checkout of the sample shop. */
async function sampleSnapshot(collector: string): Promise<Snapshot> {
  const shop = await startShop()
  const lab = await openLab(collector, sampleArgs(shop))
  try {
    const { url } = checkouts[0]!
    await lab.open(url)
    const [top, ...others] = await lab.readings()
    // A click does not grant access to frames of other hosts.
    const reached = [top!, ...others.filter(({ document }) => document.host === top!.document.host)]
    const frames = reached.map((reading) => ({ facts: recognise(readingIn(reading)!, ''), probe: 'MercadoPago' }))
    return mergeFrames(frames, { url, takenAt: '2026-01-01T00:00:00.000Z' })
  } finally {
    await lab.close()
    await shop.close()
  }
}

/** The snapshot with everything repeated `times` times, in different places. */
function repeated(snapshot: Snapshot, times: number): Snapshot {
  const elsewhere = (part: object, copy: number) => {
    if (!('where' in part) || copy === 0) return part
    const where = part.where as { selector: string[] }
    return { ...part, where: { ...where, selector: [`#copy${copy}`, ...where.selector] } }
  }
  const copies = Array.from({ length: times }, (_, copy) => copy)
  const parts = Object.entries(snapshot).map(([name, part]) => [
    name,
    Array.isArray(part) ? copies.flatMap((copy) => part.map((each) => elsewhere(each, copy))) : part,
  ])
  return Object.fromEntries(parts) as Snapshot
}

const sizeOf = (snapshot: Snapshot) =>
  Object.values(snapshot).reduce((sum, part) => sum + (Array.isArray(part) ? part.length : 0), 0)

function time(snapshot: Snapshot): number {
  const start = performance.now()
  judge(snapshot)
  return performance.now() - start
}

export async function judgingSection(collector: string, rounds: number): Promise<Section> {
  const snapshot = await sampleSnapshot(collector)
  // Nothing is compiled yet, as in a worker that has just started.
  const first = time(snapshot)
  const rows = [1, 10, 100].map((times) => {
    const larger = repeated(snapshot, times)
    time(larger)
    return { times, collected: sizeOf(larger), ms: median(Array.from({ length: rounds }, () => time(larger))) }
  })
  const exponent = growthExponent(rows.slice(1).map(({ collected, ms }) => [collected, ms]))
  const ordinary = rows[0]!.ms
  return {
    title: 'Judging a snapshot',
    text: [
      `All ${catalogue.requirements.length} requirements, in Node, over the snapshot of a checkout of the sample shop, then over snapshots in which everything that was collected stands 10 and 100 times. Median of ${rounds}. The very first judgement of a process, with nothing compiled yet, took ${figure(first)} ms.`,
      table(
        ['snapshot', 'collected', 'ms', 'µs per item'],
        rows.map(({ times, collected, ms }) => [
          times === 1 ? 'as it is' : `× ${times}`,
          collected.toLocaleString('en'),
          figure(ms),
          figure((ms * 1000) / collected),
        ]),
      ),
      `Growth exponent between × 10 and × 100: ${exponent.toFixed(2)}.`,
    ],
    aims: [
      {
        what: 'judging an ordinary page',
        aim: '≤ 5 ms',
        measured: `${figure(ordinary)} ms, the first time ${figure(first)} ms`,
        met: ordinary <= 5,
      },
      { what: 'judging grows', aim: 'linearly (exponent ≤ 1.05)', measured: exponent.toFixed(2), met: exponent <= 1.05 },
    ],
  }
}
