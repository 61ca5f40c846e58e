/** The collector's figures in tables. */
import type { Variant } from './anchors.ts'
import type { Measured, Middle } from './collector.ts'
import { aimsOf, exponent } from './collector-aims.ts'
import { shapeNames } from './pages.ts'
import type { Section } from './report.ts'
import { figure, table, times } from './table.ts'

const nameOf = ({ shape, elements }: Measured) => [shapeNames[shape], elements.toLocaleString('en')]

const cell = (middle: Middle | undefined) => {
  if (!middle) return ''
  const { work, runs } = middle
  return `${figure(work)}${runs < 10 ? ` (${runs} run${runs === 1 ? '' : 's'})` : ''}`
}

function timesTable(all: readonly Measured[]): string {
  const head = ['page', 'elements', 'TreeWalker', 'querySelectorAll', 'collector', 'axe, one rule', 'axe, all rules']
  const variants: readonly Variant[] = ['walker', 'query', 'collector', 'axe-one', 'axe-all']
  return table(
    head,
    all.map((measured) => [...nameOf(measured), ...variants.map((variant) => cell(measured.of[variant]))]),
  )
}

/** `of` so many times `by`; empty when one of them was not measured. */
const ratio = (of: number | undefined, by: number | undefined) => (of && by ? times(of / by) : '')

function comparison(all: readonly Measured[]): string {
  const head = ['page', 'elements', 'collector ÷ querySelectorAll', 'of the fastest runs', 'axe, all rules ÷ collector']
  return table(
    [...head, 'longest block', 'worker’s call to answer'],
    all.map((measured) => {
      const { collector, query, 'axe-all': axe } = measured.of
      return [
        ...nameOf(measured),
        ratio(collector?.work, query?.work),
        ratio(collector?.best, query?.best),
        ratio(axe?.work, collector?.work),
        figure(collector!.block),
        figure(collector!.roundTrip),
      ]
    }),
  )
}

const shapesOf = (all: readonly Measured[]) => [...new Set(all.map(({ shape }) => shape))]

/** How the time grows with the page, by shape: over all sizes, and between the two largest. */
function growthTable(all: readonly Measured[]): string {
  const rows = shapesOf(all).map((shape) => {
    const sizes = all.filter((measured) => measured.shape === shape)
    const largest = sizes.slice(-2)
    return [
      shapeNames[shape],
      ...[exponent('collector', sizes), exponent('collector', largest), exponent('query', largest)].map((each) =>
        each.toFixed(2),
      ),
    ]
  })
  return table(['page', 'collector, all sizes', 'collector, the two largest', 'querySelectorAll, the two largest'], rows)
}

const how = `The built collector, injected by an extension into all frames of the page as the product does it. Each round loads the page anew and
runs all of them on it in another order, axe-core last, with a garbage collection before each. The clock is the page's and runs while the script does, up to
its answer. The pages are complete before that, so nothing is waited for; a page that is still loading
is looked at every 50 ms until it is complete, three seconds at most. The passes are handed all shadow roots before the clock starts; the collector has to find them. axe-core reads
open roots only. The longest block is the longest time in which a message that the page sends itself
did not arrive while the collector ran.`

export function collectorSection(all: readonly Measured[], rounds: number, largest: number): Section {
  const grows = new Set(all.map(({ size }) => size)).size > 1
  return {
    title: 'Reading a page',
    text: [
      `${how.replaceAll('\n', ' ')} Median of ${rounds} rounds where nothing else is said.`,
      timesTable(all),
      comparison(all),
      ...(grows ? ['Growth exponents: 1 is linear, 2 is quadratic.', growthTable(all)] : []),
    ],
    aims: aimsOf(all, largest),
  }
}
