/** The collector's aims. They apply to the largest pages; the worst shape decides. */
import type { Variant } from './anchors.ts'
import type { Measured } from './collector.ts'
import { growthExponent } from './numbers.ts'
import { shapeNames } from './pages.ts'
import type { Aim } from './report.ts'
import { figure, times } from './table.ts'

/** Milliseconds; call only for shapes that were measured. */
export const ms = (measured: Measured, variant: Variant) => measured.of[variant]!.work

export const exponent = (variant: Variant, some: readonly Measured[]) =>
  growthExponent(some.map((measured) => [measured.elements, ms(measured, variant)]))

type Rate = (measured: Measured) => number

const worstBy = (some: readonly Measured[], rate: Rate) => some.reduce((a, b) => (rate(a) >= rate(b) ? a : b))

function besideQuery(large: readonly Measured[]): Pick<Aim, 'measured' | 'met'> {
  const rate: Rate = (measured) => ms(measured, 'collector') / ms(measured, 'query')
  const worst = worstBy(large, rate)
  const flat = large.find(({ shape }) => shape === 'flat')
  return {
    measured: `${flat ? `${times(rate(flat))} (${shapeNames.flat}), ` : ''}${times(rate(worst))} at worst (${shapeNames[worst.shape]})`,
    met: rate(worst) <= 1,
  }
}

function besideAxe(large: readonly Measured[]): Pick<Aim, 'measured' | 'met'> {
  const least = Math.min(...large.map((measured) => ms(measured, 'axe-all') / ms(measured, 'collector')))
  return { measured: times(least), met: least >= 1000 }
}

function growth(large: readonly Measured[], all: readonly Measured[]): Pick<Aim, 'measured' | 'met'> {
  const rate: Rate = ({ shape }) => exponent('collector', all.filter((measured) => measured.shape === shape).slice(-2))
  const worst = worstBy(large, rate)
  return { measured: `${rate(worst).toFixed(2)} at worst (${shapeNames[worst.shape]})`, met: rate(worst) <= 1.05 }
}

function blocked(large: readonly Measured[]): Pick<Aim, 'measured' | 'met'> {
  const rate: Rate = (measured) => measured.of.collector!.block
  const worst = worstBy(large, rate)
  return { measured: `${figure(rate(worst))} ms at worst (${shapeNames[worst.shape]})`, met: rate(worst) <= 50 }
}

/** Only the aims for which something was measured. */
export function aimsOf(all: readonly Measured[], size: number): Aim[] {
  const large = all.filter((measured) => measured.size === size)
  const withAxe = large.filter((measured) => measured.of['axe-all'])
  const on = `${size.toLocaleString('en')} elements`
  const aims: Aim[] = [{ what: `collector ÷ querySelectorAll, ${on}`, aim: '≤ 1.0 ×', ...besideQuery(large) }]
  if (withAxe.length > 0) aims.push({ what: `axe-core, all rules ÷ collector, ${on}`, aim: '≥ 1,000 ×', ...besideAxe(withAxe) })
  if (all.length > large.length)
    aims.push({ what: 'collector grows, by the two largest sizes', aim: 'exponent ≤ 1.05', ...growth(large, all) })
  if (large.every(({ of }) => !Number.isNaN(of.collector!.block)))
    aims.push({ what: `page blocked at a time, ${on}`, aim: '≤ 50 ms', ...blocked(large) })
  return aims
}
