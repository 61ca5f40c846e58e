/** How long the collector takes on pages of different sizes and shapes, compared with other ways to traverse them. */
import { type Variant, variants } from './anchors.ts'
import type { Lab, Timing } from './lab.ts'
import { median } from './numbers.ts'
import type { Shape } from './pages.ts'
import type { Site } from './site.ts'

export interface Plan {
  shapes: readonly Shape[]
  sizes: readonly number[]
  rounds: number
  /** How often axe-core runs on a page of this shape and size: it takes minutes on a large one. */
  axe(shape: Shape, size: number): AxeRuns
  /** The lab's own way to measure, or another. */
  measure(variant: Variant): Promise<Timing>
}

export type AxeRuns = Record<'axe-one' | 'axe-all', number>

export interface Measured {
  shape: Shape
  size: number
  /** Counted in the page. */
  elements: number
  /** Medians; absent where it was not run. */
  of: Partial<Record<Variant, Middle>>
}

export interface Middle extends Timing {
  runs: number
  /** The minimum of all runs, which is the most reliable figure on a busy machine. */
  best: number
}

const fast: readonly Variant[] = ['walker', 'query', 'collector']

/** The order of the three changes in every round, so that none has an advantage. */
const inTurn = (round: number) => fast.map((_, at) => fast[(round + at) % fast.length]!)

/** axe runs last on a page, because it leaves many objects behind. */
const planOf = (round: number, axe: AxeRuns) => [
  ...inTurn(round),
  ...(['axe-one', 'axe-all'] as const).filter((variant) => round < axe[variant]),
]

const middle = (runs: readonly Timing[]): Middle => ({
  work: median(runs.map(({ work }) => work)),
  block: median(runs.map(({ block }) => block)),
  roundTrip: median(runs.map(({ roundTrip }) => roundTrip)),
  runs: runs.length,
  best: Math.min(...runs.map(({ work }) => work)),
})

/** Every round reloads the page and runs all of them; the first round is not counted. */
async function measurePage(
  lab: Lab,
  url: string,
  { rounds, measure }: Plan,
  axe: AxeRuns,
): Promise<Omit<Measured, 'shape' | 'size'>> {
  const taken = new Map<Variant, Timing[]>(variants.map((variant) => [variant, []]))
  let elements = 0
  for (let round = -1; round < rounds; round++) {
    elements = await lab.open(url)
    for (const variant of round < 0 ? fast : planOf(round, axe)) {
      const timing = await measure(variant)
      if (round >= 0) taken.get(variant)!.push(timing)
    }
  }
  const of = Object.fromEntries([...taken].filter(([, runs]) => runs.length).map(([variant, runs]) => [variant, middle(runs)]))
  return { elements, of }
}

export async function measureCollector(lab: Lab, site: Site, plan: Plan, say: (what: string) => void): Promise<Measured[]> {
  const all: Measured[] = []
  for (const shape of plan.shapes) {
    for (const size of plan.sizes) {
      say(`collector: ${shape}, ${size} elements`)
      all.push({ shape, size, ...(await measurePage(lab, site.url(shape, size), plan, plan.axe(shape, size))) })
    }
  }
  return all
}
