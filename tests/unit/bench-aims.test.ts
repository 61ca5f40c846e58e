/** The worst measured page decides whether the collector's aims are met. */
import { expect, it } from 'vitest'
import type { Variant } from '../bench/anchors.ts'
import type { Measured } from '../bench/collector.ts'
import { aimsOf } from '../bench/collector-aims.ts'
import { collectorSection } from '../bench/collector-report.ts'
import type { Shape } from '../bench/pages.ts'

const middle = (work: number, block = 10) => ({ work, block, roundTrip: work, runs: 10, best: work })

const page = (shape: Shape, size: number, works: Partial<Record<Variant, number>>, block?: number): Measured => ({
  shape,
  size,
  elements: size,
  of: Object.fromEntries(Object.entries(works).map(([variant, work]) => [variant, middle(work, block)])),
})

const right = [
  page('flat', 10_000, { query: 3, collector: 2 }),
  page('flat', 100_000, { query: 30, collector: 20, 'axe-all': 90_000 }),
  page('forms', 10_000, { query: 3, collector: 2 }),
  page('forms', 100_000, { query: 30, collector: 20 }),
]

const met = (all: readonly Measured[]) => aimsOf(all, 100_000).map((aim) => aim.met)

it('meets all aims when every page does', () => {
  expect(met(right)).toEqual([true, true, true, true])
})

it('misses an aim as soon as one page does', () => {
  const slow = page('forms', 100_000, { query: 30, collector: 31 }, 60)
  expect(met([...right.slice(0, 3), slow])).toEqual([false, true, false, false])
  const near = page('flat', 100_000, { query: 30, collector: 20, 'axe-all': 19_000 })
  expect(met([right[0]!, near])).toEqual([true, false, true, true])
})

it('ignores what was not measured', () => {
  expect(aimsOf([page('forms', 10_000, { query: 3, collector: 2 }, Number.NaN)], 10_000)).toHaveLength(1)
})

it('makes tables for one size and for several', () => {
  expect(collectorSection(right, 10, 100_000).text.join('\n')).toContain('1.00')
  expect(collectorSection(right.slice(0, 1), 10, 10_000).text.join('\n')).not.toContain('exponent')
})
