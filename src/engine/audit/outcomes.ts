/** How outcomes and levels are combined. Kept in one place, so that popup, totals and verdict agree. */
import type { Level, Outcome, Result } from './types.ts'

/** From best to worst: a requirement's outcome is the worst outcome of its observations. An error never counts as a pass. */
export const outcomeOrder: readonly Outcome[] = ['inapplicable', 'passed', 'untested', 'cantTell', 'error', 'failed']

export const worstOutcome = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce(
    (worst, outcome) => (outcomeOrder.indexOf(outcome) > outcomeOrder.indexOf(worst) ? outcome : worst),
    'inapplicable',
  )

/** The best of the outcomes; whatever is inapplicable says nothing beside another. */
export const bestOutcome = (outcomes: readonly Outcome[]): Outcome => {
  const applying = outcomes.filter((outcome) => outcome !== 'inapplicable')
  return applying.reduce(
    (best, outcome) => (outcomeOrder.indexOf(outcome) < outcomeOrder.indexOf(best) ? outcome : best),
    applying[0] ?? 'inapplicable',
  )
}

/** The level that goes with an outcome: mandatory if any observation of that outcome is. */
export const levelOf = (observations: readonly { outcome: Outcome; level: Level }[], outcome: Outcome, own: Level): Level => {
  const levels = observations.filter((observation) => observation.outcome === outcome).map(({ level }) => level)
  return levels.length === 0 ? own : levels.includes('mandatory') ? 'mandatory' : 'recommended'
}

export function countOutcomes(results: readonly Result[]): Record<Outcome, number> {
  const totals: Record<Outcome, number> = { passed: 0, failed: 0, cantTell: 0, inapplicable: 0, untested: 0, error: 0 }
  for (const { outcome } of results) totals[outcome]++
  return totals
}

/** Whether an outcome leaves a requirement undecided: neither passed, failed nor inapplicable. */
export const isDoubt = (outcome: Outcome): boolean => outcome === 'cantTell' || outcome === 'untested' || outcome === 'error'
