/** The steps of a journey in the terminal's summary: their list, and on which of them a result stands. */
import pc from 'picocolors'
import type { Result, Step } from '../src/engine/audit/types.ts'
import { t } from '../src/engine/i18n/format.ts'
import type { Wording } from '../src/engine/i18n/wording.ts'
import { stepName } from '../src/engine/view/journey.ts'
import { fromPage } from './terminal.ts'

/** A line for each step: its number, what it is for, and its address. */
export function stepLines(language: Wording, steps: readonly Step[]): string[] {
  const names = steps.map((step) => stepName(language, step))
  const width = Math.max(...names.map(({ length }) => length))
  return steps.map(({ url }, step) => `  ${step + 1}. ${names[step]!.padEnd(width)}  ${pc.underline(fromPage(url))}`)
}

/** The steps on which a result came to its outcome, such as `steps 1, 3`; empty where nothing was observed. */
export function stepsOf(language: Wording, { outcome, observations }: Pick<Result, 'outcome' | 'observations'>): string {
  const steps = observations.filter((observation) => observation.outcome === outcome).map(({ step }) => step + 1)
  const list = [...new Set(steps)].sort((a, b) => a - b)
  // Amid a line, so in small letters.
  return list.length > 0 ? t(language, 'step.on', { n: list.length, list: list.join(', ') }).toLowerCase() : ''
}
