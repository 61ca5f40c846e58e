/** A batch against the plain command line: what journal, processes and rules cost. */
import fs from 'node:fs'
import path from 'node:path'
import { entriesIn } from '../../runner/batch/journal.ts'
import { endOf, startCommand } from './command-line.ts'
import { openShops } from './many-shops.ts'
import type { Section } from './report.ts'
import { figure, table } from './table.ts'
import { temporaryFolder } from './temporary.ts'

/** How much longer than the plain command line a batch may take. */
const overheadAtMost = 0.05

/** @param count of shops, each with one address */
export async function benchBatch(count: number, say: (what: string) => void): Promise<Section> {
  const folder = temporaryFolder()
  const shops = await openShops(count)
  const list = path.join(folder, 'shops.csv')
  const lines = path.join(folder, 'shops.txt')
  fs.writeFileSync(list, ['address', ...shops.urls].join('\n'))
  fs.writeFileSync(lines, shops.urls.join('\n'))

  async function seconds(...args: string[]): Promise<number> {
    const began = performance.now()
    const status = await endOf(await startCommand(args, shops.args))
    if (status !== 0) throw new Error(`${args[0]} ended with ${status}`)
    return (performance.now() - began) / 1000
  }

  async function batch(workers: number): Promise<number> {
    const out = path.join(folder, `out-${workers}`)
    const took = await seconds('batch', list, '--out', out, '--workers', String(workers))
    const done = entriesIn(fs.readFileSync(path.join(out, 'journal.ndjson'), 'utf8'))
    if (new Set(done.map(({ id }) => id)).size !== count || done.length !== count) throw new Error('not each shop once')
    const failed = done.find(({ error }) => error)
    if (failed) throw new Error(`not audited: ${JSON.stringify(failed.error)}`)
    return took
  }

  try {
    say('batch: the plain command line')
    const plain = await seconds('--file', lines, '--summary', '--out', path.join(folder, 'plain'))
    say('batch: one worker')
    const one = await batch(1)
    say('batch: two workers')
    const two = await batch(2)
    const aim = (workers: string, took: number) => ({
      what: `a batch with ${workers}, longer than the plain command line by`,
      aim: `≤ ${overheadAtMost * 100} %`,
      measured: `${figure((took / plain - 1) * 100)} %`,
      met: took / plain - 1 <= overheadAtMost,
    })
    return {
      title: 'Batches',
      text: [
        `${count} local shops with one address each, each audit into a file; the browser’s start counts. Both open the next page while they read one.`,
        table(
          ['by', 'seconds', 'shops per minute'],
          [
            ['npm start -- --file', figure(plain), figure((count / plain) * 60)],
            ['a batch, one worker', figure(one), figure((count / one) * 60)],
            ['a batch, two workers', figure(two), figure((count / two) * 60)],
          ],
        ),
      ],
      aims: [aim('one worker', one), aim('two workers', two)],
    }
  } finally {
    shops.close()
  }
}
