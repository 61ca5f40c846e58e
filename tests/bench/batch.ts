/** A batch against the plain command line: what journal, processes and rules cost. */
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { checkouts } from '../../demo/checkouts.ts'
import { entriesIn } from '../../runner/batch/journal.ts'
import { browserPath } from './lab.ts'
import type { Section } from './report.ts'
import { figure, table } from './table.ts'
import { temporaryFolder } from './temporary.ts'

/** How much longer than the plain command line a batch with one worker may take. */
const overheadAtMost = 0.05

/** Runs the command line, which starts the sample shop by itself. Gives the seconds that it took. */
async function seconds(...args: string[]): Promise<number> {
  const env = { ...process.env, CHROME_PATH: await browserPath() }
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', 'runner/cli.ts', ...args], { env, stdio: 'ignore' })
  const status = await new Promise((resolve) => child.on('close', resolve))
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}`)
  return (performance.now() - began) / 1000
}

/** @param pages different addresses of the sample shop's pages */
export async function benchBatch(pages: number, say: (what: string) => void): Promise<Section> {
  const folder = temporaryFolder()
  const urls = Array.from({ length: pages }, (_, index) => `${checkouts[index % checkouts.length]!.url}?page=${index}`)
  const list = path.join(folder, 'shops.csv')
  const lines = path.join(folder, 'shops.txt')
  fs.writeFileSync(list, ['address', ...urls].join('\n'))
  fs.writeFileSync(lines, urls.join('\n'))
  const batch = async (workers: number) => {
    const out = path.join(folder, `out-${workers}`)
    const took = await seconds('batch', list, '--out', out, '--workers', String(workers), '--pause-between', '0')
    const done = entriesIn(fs.readFileSync(path.join(out, 'journal.ndjson'), 'utf8'))
    if (new Set(done.map(({ id }) => id)).size !== pages || done.length !== pages) throw new Error('not each page once')
    return took
  }
  say('batch: the plain command line')
  const plain = await seconds('--file', lines, '--summary', '--out', path.join(folder, 'plain'))
  say('batch: one worker')
  const one = await batch(1)
  say('batch: two workers')
  const two = await batch(2)
  const overhead = one / plain - 1
  return {
    title: 'Batches',
    text: [
      `${pages} pages of the sample shop, which has three shops, each with its files; the browser's start counts. No pause between visits. The plain command line opens the next page while it reads one, a batch visits a shop once at a time.`,
      table(
        ['by', 'seconds', 'pages per minute'],
        [
          ['npm start -- --file', figure(plain), figure((pages / plain) * 60)],
          ['a batch, one worker', figure(one), figure((pages / one) * 60)],
          ['a batch, two workers', figure(two), figure((pages / two) * 60)],
        ],
      ),
    ],
    aims: [
      {
        what: 'a batch with one worker, longer than the plain command line by',
        aim: `≤ ${overheadAtMost * 100} %`,
        measured: `${figure(overhead * 100)} %`,
        met: overhead <= overheadAtMost,
      },
    ],
  }
}
