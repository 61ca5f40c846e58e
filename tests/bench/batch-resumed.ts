/** A large batch whose processes are killed, and which is stopped, on the way: whether each shop is in its results once. */
import { type ChildProcess, execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { entriesIn } from '../../runner/batch/journal.ts'
import { sleep } from '../../runner/until-quiet.ts'
import { endOf, startCommand } from './command-line.ts'
import { openShops } from './many-shops.ts'
import type { Section } from './report.ts'
import { figure, table } from './table.ts'
import { temporaryFolder } from './temporary.ts'

/** The worker processes of a batch. */
const workersOf = ({ pid }: ChildProcess) =>
  execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(pid)], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('browser-worker'))
    .map((line) => Number.parseInt(line, 10))

/** @param count of shops, each with one address */
export async function benchResumed(count: number, say: (what: string) => void): Promise<Section> {
  const folder = temporaryFolder()
  const shops = await openShops(count)
  const list = path.join(folder, 'shops.csv')
  const out = path.join(folder, 'out')
  const journal = path.join(out, 'journal.ndjson')
  fs.writeFileSync(list, ['address', ...shops.urls].join('\n'))
  const entries = () => (fs.existsSync(journal) ? entriesIn(fs.readFileSync(journal, 'utf8')) : [])
  const start = () => startCommand(['batch', list, '--out', out, '--workers', '2'], shops.args)
  const finished = async (part: number, child: ChildProcess) => {
    while (entries().length < count * part && child.exitCode === null) await sleep(200)
    return entries().length
  }

  try {
    const events: [string, number][] = []
    const began = performance.now()
    let child = await start()
    for (const part of [0.1, 0.2]) {
      const done = await finished(part, child)
      const [worker] = workersOf(child)
      process.kill(worker!, 'SIGKILL')
      events.push(['a worker is killed (-9)', done])
    }
    events.push(['the batch is killed (-9)', await finished(0.4, child)])
    child.kill('SIGKILL')
    await endOf(child)
    say(`batch-resumed: killed after ${entries().length}`)
    child = await start()
    events.push(['the batch is stopped (Ctrl+C)', await finished(0.7, child)])
    child.kill('SIGINT')
    await endOf(child)
    say(`batch-resumed: stopped after ${entries().length}`)
    const status = await endOf(await start())
    const minutes = (performance.now() - began) / 60_000
    const all = entries()
    const once = new Set(all.map(({ id }) => id)).size
    const results = fs.readdirSync(path.join(out, 'results')).length
    const failed = all.filter(({ error }) => error).length
    const good = status === 0 && all.length === count && once === count && results === count && failed === 0
    return {
      title: 'Batches that are killed and resumed',
      text: [
        `${count} local shops, two workers, in ${figure(minutes)} minutes with all that follows.`,
        table(
          ['what happened', 'shops finished by then'],
          events.map(([what, done]) => [what, figure(done)]),
        ),
      ],
      aims: [
        {
          what: `${count} shops: each once in the journal and once in the results, none given up`,
          aim: String(count),
          measured: `${once} in ${all.length} lines, ${results} results, ${failed} given up`,
          met: good,
        },
      ],
    }
  } finally {
    shops.close()
  }
}
