/** Statistics and pages of the benchmark. */
import { describe, expect, it } from 'vitest'
import { covered, growthExponent, median, slope } from '../bench/numbers.ts'
import { frameOf, pageOf, shapes } from '../bench/pages.ts'
import { aimsTable, reportOf } from '../bench/report.ts'
import { figure, table, times } from '../bench/table.ts'

describe('numbers', () => {
  it('calculates the median of unsorted values', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([10, 2, 4, 100])).toBe(7)
    expect(() => median([])).toThrow()
  })

  it('fits a line', () => {
    expect(slope([0, 1, 2, 3].map((x) => [x, 7 - 2 * x]))).toBeCloseTo(-2)
    // Least squares: an outlier moves the line by only a part of its distance.
    expect(
      slope([
        [0, 0],
        [1, 1],
        [2, 5],
      ]),
    ).toBeCloseTo(2.5)
    expect(() => slope([[1, 1]])).toThrow()
  })

  it('tells linear from quadratic growth', () => {
    const sizes = [1000, 10_000, 100_000]
    expect(growthExponent(sizes.map((size) => [size, 3 * size]))).toBeCloseTo(1)
    expect(growthExponent(sizes.map((size) => [size, size ** 2 / 50]))).toBeCloseTo(2)
  })

  it('counts overlapping times of frames once', () => {
    const spans = [
      { start: 10, end: 14 },
      { start: 0, end: 4 },
      { start: 2, end: 3 },
      { start: 3, end: 6 },
    ]
    expect(covered(spans)).toBe(10)
  })
})

describe('pages', () => {
  // Parsing removes the template of a shadow root.
  const elements = (html: string) => html.match(/<(?!template)[a-z]/g)!.length

  it.each(shapes)('%s has about as many elements as asked for, and is the same every time', (shape) => {
    for (const size of [1000, 10_000]) {
      const html = pageOf(shape, size)
      const inFrames = (html.match(/\/frame\/(\d+)/g) ?? []).map((path) => elements(frameOf(Number(path.slice(7)))))
      const total = elements(html) + inFrames.reduce((sum, count) => sum + count, 0)
      expect(total / size).toBeGreaterThan(0.9)
      expect(total / size).toBeLessThan(1.1)
      expect(pageOf(shape, size)).toBe(html)
    }
  })

  it('is never nested deeper than Chromium’s limit', () => {
    let [depth, deepest] = [0, 0]
    for (const [tag] of pageOf('nested', 10_000).matchAll(/<\/?div/g)) {
      depth += tag === '<div' ? 1 : -1
      deepest = Math.max(deepest, depth)
    }
    expect(deepest).toBeGreaterThan(190)
    expect(deepest).toBeLessThan(500)
  })

  it('has a thousand shadow roots, half of them closed, and two hundred frames', () => {
    const shadow = pageOf('shadow', 100_000)
    expect(shadow.match(/shadowrootmode="open"/g)).toHaveLength(500)
    expect(shadow.match(/shadowrootmode="closed"/g)).toHaveLength(500)
    expect(pageOf('frames', 100_000).match(/<iframe/g)).toHaveLength(200)
  })
})

describe('report', () => {
  it('writes figures with three significant digits', () => {
    expect([0, 0.003, 0.126, 9.876, 45.67, 1234.5, -20.24].map(figure)).toEqual([
      '0',
      '< 0.01',
      '0.13',
      '9.88',
      '45.7',
      '1,235',
      '-20.2',
    ])
    expect(times(1.3)).toBe('1.30 ×')
  })

  it('escapes bars in the texts of a table', () => {
    expect(table(['page', 'ms'], [['a|b', '1']])).toBe('| page | ms |\n| --- | ---: |\n| a\\|b | 1 |')
  })

  it('says for every aim whether it was met, and whether the machine was busy', () => {
    const aims = [
      { what: 'one', aim: '≤ 1', measured: '0.9', met: true },
      { what: 'two', aim: '≤ 1', measured: '1.1', met: false },
    ]
    expect(aimsTable(aims).split('\n').slice(2)).toEqual(['| one | ≤ 1 | 0.9 | met |', '| two | ≤ 1 | 1.1 | **missed** |'])
    const machine = { cpu: 'A', cores: 2, system: 'Linux', node: 'v20', browser: 'Chrome', date: '2026-01-01', load: 0.2 }
    const sections = [{ title: 'Part', text: ['Words.'], aims }]
    expect(reportOf(sections, machine)).not.toContain('busy')
    expect(reportOf(sections, { ...machine, load: 7 })).toContain('busy')
    expect(reportOf(sections, machine)).toContain('## Part\n\nWords.')
  })
})
