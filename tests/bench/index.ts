/** `npm run bench`: measures in a real Chromium and writes `docs/benchmarks.md`. */
import fs from 'node:fs'
import { launch } from '../../runner/browser.ts'
import { benchBatch } from './batch.ts'
import { benchResumed } from './batch-resumed.ts'
import { buildExtension, collectorOf } from './built.ts'
import { benchClick } from './click.ts'
import { type AxeRuns, measureCollector } from './collector.ts'
import { collectorSection } from './collector-report.ts'
import { benchHistory } from './history.ts'
import { benchJourney } from './journey.ts'
import { judgingSection } from './judging.ts'
import { browserPath, openLab } from './lab.ts'
import { benchLibrary } from './library.ts'
import { benchMemory } from './memory.ts'
import { type Part, parts, readOptions } from './options.ts'
import type { Shape } from './pages.ts'
import { profileCollector } from './profile.ts'
import { aimsTable, reportOf, type Section, sectionText, thisMachine } from './report.ts'
import { openSite } from './site.ts'
import { threadMeter } from './thread-meter.ts'
import { benchUntouched } from './untouched.ts'

const { only, quick, profile, cpu, axeAll, shapes, sizes, rounds, whole } = readOptions()
const say = (what: string) => process.stderr.write(`${what}\n`)

/** All rules take a second or more per thousand elements, so there are fewer runs. Each figure states its number of runs. */
function axeRuns(shape: Shape, size: number): AxeRuns {
  if (cpu) return { 'axe-one': 0, 'axe-all': 0 }
  if (quick) return { 'axe-one': rounds, 'axe-all': 0 }
  const flat = shape === 'flat'
  // It runs frame by frame and waits for each.
  if (shape === 'frames') return { 'axe-one': size > 10_000 ? 3 : rounds, 'axe-all': axeAll ? 1 : 0 }
  if (size <= 1000) return { 'axe-one': rounds, 'axe-all': flat ? rounds : 3 }
  if (size <= 10_000) return { 'axe-one': rounds, 'axe-all': flat ? 3 : 1 }
  return { 'axe-one': 3, 'axe-all': flat || axeAll ? 1 : 0 }
}

async function benchCollector(built: string): Promise<Section> {
  const site = await openSite()
  const lab = await openLab(collectorOf(built))
  try {
    const measure = cpu ? await threadMeter(lab) : lab.measure
    const measured = await measureCollector(lab, site, { shapes, sizes, rounds, measure, axe: axeRuns }, say)
    return collectorSection(measured, rounds, sizes.at(-1)!)
  } finally {
    await lab.close()
    site.close()
  }
}

const run: Record<Part, (built: string) => Promise<Section>> = {
  collector: benchCollector,
  judging: (built) => judgingSection(collectorOf(built), quick ? 10 : 50),
  click: (built) => benchClick(built, quick ? 3 : 12, say),
  journey: (built) => benchJourney(built, quick ? 3 : 10, say),
  history: (built) => benchHistory(built, quick ? 3 : 9, say),
  memory: (built) => benchMemory(built, quick ? 40 : 200, say),
  library: (built) => benchLibrary(built, quick ? { pages: 10, audits: 80 } : { pages: 100, audits: 1000 }, say),
  batch: () => benchBatch(quick ? 20 : 200, say),
  'batch-resumed': () => benchResumed(quick ? 30 : 500, say),
  untouched: (built) => benchUntouched(built, quick ? 5 : 20, say),
}

async function browserVersion(): Promise<string> {
  const { browser, close } = await launch({ executablePath: await browserPath(), extensionPath: built })
  const version = await browser.version()
  await close()
  return version
}

if (profile) {
  process.stdout.write(await profileCollector(shapes, sizes.at(-1)!, rounds))
  process.exit()
}
const built = buildExtension()
const machine = thisMachine(await browserVersion())
const sections: Section[] = []
for (const part of only ? [only] : parts) {
  say(`── ${part}`)
  const section = await run[part](built)
  sections.push(section)
  process.stdout.write(`${sectionText(section)}\n\n${aimsTable(section.aims)}\n\n`)
}
if (whole) fs.writeFileSync('docs/benchmarks.md', reportOf(sections, machine))
