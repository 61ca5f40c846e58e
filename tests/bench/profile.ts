/** Profile of the collector: built with function names and run under the browser's sampling profiler. */
import fs from 'node:fs'
import type { CDPSession } from 'puppeteer-core'
import { contentScript } from '../collector/collector-code.ts'
import { type Lab, openLab } from './lab.ts'
import { median } from './numbers.ts'
import { type Shape, shapeNames } from './pages.ts'
import { openSite } from './site.ts'
import { figure, table } from './table.ts'

type Profile = Awaited<ReturnType<typeof stop>>
const stop = async (session: CDPSession) => (await session.send('Profiler.stop')).profile

/** Milliseconds by name. */
type Spent = Map<string, number>
const add = (spent: Spent, name: string, time: number) => spent.set(name, (spent.get(name) ?? 0) + time)

/**
 * Self time and total time of the collector's functions. Browser functions, such as `getAttribute`, have no position in a script
 * and are listed as `caller → name`.
 */
function spentIn({ nodes, samples = [], timeDeltas = [] }: Profile): { own: Spent; whole: Spent } {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)))
  const nameOf = (id: number): string => {
    const { functionName, url, lineNumber } = byId.get(id)!.callFrame
    if (url) return `${functionName || 'anonymous'}:${lineNumber + 1}`
    const parent = parents.get(id)
    return parent && byId.get(parent)!.callFrame.url ? `${nameOf(parent)} → ${functionName.slice(0, 60)}` : functionName
  }
  const isOurs = (id: number) => byId.get(id)!.callFrame.url.endsWith('/collector.js')
  const stackOf = (id: number): number[] => {
    const above = parents.get(id)
    return above === undefined ? [id] : [id, ...stackOf(above)]
  }
  const stacks = samples.map(stackOf)
  const [first, last] = [stacks.findIndex((stack) => stack.some(isOurs)), stacks.findLastIndex((stack) => stack.some(isOurs))]
  const own: Spent = new Map()
  const whole: Spent = new Map()
  stacks.forEach((stack, index) => {
    const sample = stack[0]!
    // Garbage that is collected meanwhile counts as the collector's, too.
    const collecting = byId.get(sample)!.callFrame.functionName === '(garbage collector)' && index >= first && index <= last
    if (!collecting && !stack.some(isOurs)) return
    const time = (timeDeltas[index + 1] ?? 0) / 1000
    add(own, nameOf(sample), time)
    for (const name of new Set(stack.filter(isOurs).map(nameOf))) add(whole, name, time)
  })
  return { own, whole }
}

const most = (spent: Spent, runs: number, count: number) =>
  [...spent]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([name, time]) => [name, figure(time / runs)])

async function profilePage(lab: Lab, url: string, runs: number): Promise<string> {
  const own: Spent = new Map()
  const whole: Spent = new Map()
  const took: number[] = []
  await lab.session.send('Profiler.enable')
  await lab.session.send('Profiler.setSamplingInterval', { interval: 100 })
  for (let run = 0; run < runs; run++) {
    await lab.open(url)
    await lab.session.send('Profiler.start')
    took.push((await lab.measure('collector')).work)
    const spent = spentIn(await stop(lab.session))
    for (const [name, time] of spent.own) add(own, name, time)
    for (const [name, time] of spent.whole) add(whole, name, time)
  }
  await lab.session.send('Profiler.disable')
  return [
    `${figure(median(took))} ms under the profiler, median of ${runs}. Milliseconds a run:`,
    table(['with all it calls', 'ms'], most(whole, runs, 30)),
    table(['by itself', 'ms'], most(own, runs, 30)),
  ].join('\n\n')
}

/** Line numbers refer to `out/bench/collector.js`. */
export async function profileCollector(shapes: readonly Shape[], size: number, runs: number): Promise<string> {
  const site = await openSite()
  const code = await contentScript('collect')
  fs.mkdirSync('out/bench', { recursive: true })
  const lab = await openLab(code)
  fs.copyFileSync(lab.file('collector'), 'out/bench/collector.js')
  try {
    let report = ''
    for (const shape of shapes)
      report += `\n## ${shapeNames[shape]}, ${size.toLocaleString('en')} elements\n\n${await profilePage(lab, site.url(shape, size), runs)}\n`
    return report
  } finally {
    await lab.close()
    site.close()
  }
}
