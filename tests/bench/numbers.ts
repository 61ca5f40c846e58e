/** Statistics for the benchmarks. */

/** The median of `values`. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('the median of nothing')
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Slope of the least-squares line through `points`. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const across = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
  if (across === 0) throw new Error('a slope needs two different places')
  return points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / across
}

/** Exponent of growth: 1 is linear, 2 is quadratic. It is the slope on logarithmic scales. */
export const growthExponent = (points: readonly (readonly [size: number, cost: number])[]) =>
  slope(points.map(([size, cost]) => [Math.log(size), Math.log(cost)]))

/** Total time covered by `spans`; overlaps count once. */
export function covered(spans: readonly { start: number; end: number }[]): number {
  let total = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    total += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return total
}
