import type { Assumed } from '../types.ts'

/** A value that something on the page points to, the code of the sign, and how much the sign counts. */
export type Sign<Value extends string> = readonly [value: Value, code: string, weight: number]

/** The value with the highest total weight, and its codes; in a tie, the one named first. */
export function heaviest<Value extends string>(signs: readonly Sign<Value>[]): Assumed<Value> {
  const weights = new Map<Value, number>()
  for (const [value, , weight] of signs) weights.set(value, (weights.get(value) ?? 0) + weight)
  let best: Value | null = null
  for (const [value, weight] of weights) if (best === null || weight > weights.get(best)!) best = value
  return { value: best, why: [...new Set(signs.filter(([value]) => value === best).map(([, code]) => code))] }
}
