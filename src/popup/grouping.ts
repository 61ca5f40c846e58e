/** Puts results and observations in the order in which a tester deals with them. Pure. */
import type { Audit, Level, Observation, Outcome, Result } from '../audit/types'
import type { Where } from '../snapshot/types'
import { outcomeOrder } from '../ui/outcomes'

export type GroupId = 'first' | 'also' | 'decide' | 'passed' | 'inapplicable'
export interface Group {
  id: GroupId
  results: Result[]
}

const groupOf = ({ outcome, level }: Result): GroupId => {
  if (outcome === 'failed') return level === 'mandatory' ? 'first' : 'also'
  return outcome === 'passed' || outcome === 'inapplicable' ? outcome : 'decide'
}

/** The groups that hold something, most pressing first; in each, mandatory before recommended, else the catalogue's order. */
export function groupResults({ results }: Audit): Group[] {
  const ids: GroupId[] = ['first', 'also', 'decide', 'passed', 'inapplicable']
  const rank = ({ level }: Result) => (level === 'mandatory' ? 0 : 1)
  return ids
    .map((id) => ({ id, results: results.filter((result) => groupOf(result) === id).sort((a, b) => rank(a) - rank(b)) }))
    .filter((group) => group.results.length > 0)
}

/** Observations that share a reason: said once per wording, each wording with the places where it holds. */
export interface Evidence {
  reason: string
  outcome: Outcome
  level: Level
  fix: string | undefined
  lines: { says: string; places: Where[] }[]
}

export type Words = (observation: Observation) => { says: string; fix?: string }

/** Evidence of a result, worst first. */
export function groupEvidence({ observations }: Result, words: Words): Evidence[] {
  const byReason = new Map<string, Evidence>()
  for (const observation of observations) {
    const { says, fix } = words(observation)
    let evidence = byReason.get(observation.reason)
    if (!evidence) {
      evidence = { reason: observation.reason, outcome: observation.outcome, level: observation.level, fix, lines: [] }
      byReason.set(observation.reason, evidence)
    }
    let line = evidence.lines.find((other) => other.says === says)
    if (!line) {
      line = { says, places: [] }
      evidence.lines.push(line)
    }
    if (observation.where) line.places.push(observation.where)
  }
  return [...byReason.values()].sort((a, b) => outcomeOrder.indexOf(a.outcome) - outcomeOrder.indexOf(b.outcome))
}
