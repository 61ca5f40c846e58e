/** Options of `npm run bench`. */
import { Command, Option } from 'commander'
import { type Shape, shapes } from './pages.ts'

export const parts = [
  'collector',
  'judging',
  'click',
  'journey',
  'history',
  'memory',
  'library',
  'batch',
  'batch-resumed',
  'untouched',
] as const
export type Part = (typeof parts)[number]

export interface Options {
  only?: Part
  quick: boolean
  profile: boolean
  cpu: boolean
  axeAll: boolean
  shapes: readonly Shape[]
  /** Ascending. */
  sizes: readonly number[]
  rounds: number
  /** A full run, whose figures may be written to the docs. */
  whole: boolean
}

export function readOptions(): Options {
  const given = new Command('npm run bench --')
    .description('Measures in a real Chromium. Without options it runs everything and writes docs/benchmarks.md; else it prints.')
    .addOption(new Option('--only <part>', 'one part').choices(parts))
    .option('--quick', 'fewer rounds, pages of 10,000 elements at most', false)
    .option('--profile', 'where the collector spends its time, function by function', false)
    .option('--cpu', 'collector: count only the time in which the page’s thread runs; for tuning on a busy machine', false)
    .option('--axe-all', 'all rules of axe-core on every page of 100,000 elements too: minutes each', false)
    .addOption(new Option('--shapes <shape...>', 'collector: pages of these shapes').choices(shapes).default(shapes))
    .option('--sizes <elements...>', 'collector: pages of so many elements')
    .option('--rounds <n>', 'collector: how often')
    .parse()
    .opts<Omit<Options, 'sizes' | 'rounds' | 'whole'> & { sizes?: string[]; rounds?: string }>()
  const sizes = given.sizes?.map(Number) ?? (given.quick ? [1000, 10_000] : [1000, 10_000, 100_000])
  const whole =
    !given.only && !given.quick && !given.cpu && !given.sizes && !given.rounds && given.shapes.length === shapes.length
  return { ...given, whole, sizes: sizes.sort((a, b) => a - b), rounds: Number(given.rounds ?? (given.quick ? 3 : 10)) }
}
