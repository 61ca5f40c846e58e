/** Puts results and observations in the order in which a tester deals with them. Pure. */
import type { Audit, Level, Observation, Outcome, Result } from '../engine/audit/types.ts'
import type { Item } from '../engine/i18n/render.ts'
import type { Where } from '../engine/snapshot/types.ts'
import { outcomeOrder } from '../ui/outcomes.ts'
import { openable } from './openable.ts'

/** In the order on screen. `accepted`: failures that a person let pass; `ask`: what only a person can settle. */
const groupIds = ['first', 'also', 'accepted', 'decide', 'ask', 'answered', 'passed', 'inapplicable'] as const
export type GroupId = (typeof groupIds)[number]
export interface Group {
  id: GroupId
  results: Result[]
}

/** A person's "fails" is something to mend, whatever the page says; any other answer stands beside the outcome. */
const groupOf = ({ outcome, level, attestation }: Result): GroupId => {
  const toMend = level === 'mandatory' ? 'first' : 'also'
  if (attestation?.decision === 'failed') return toMend
  if (outcome === 'failed') return attestation ? 'accepted' : toMend
  if (outcome === 'passed' || outcome === 'inapplicable') return outcome
  if (attestation) return 'answered'
  return outcome === 'untested' ? 'ask' : 'decide'
}

/** The groups that hold something, most pressing first; in each, mandatory before recommended, else the catalogue's order. */
export function groupResults({ results }: Pick<Audit, 'results'>): Group[] {
  const rank = ({ level }: Result) => (level === 'mandatory' ? 0 : 1)
  return groupIds
    .map((id) => ({ id, results: results.filter((result) => groupOf(result) === id).sort((a, b) => rank(a) - rank(b)) }))
    .filter((group) => group.results.length > 0)
}

/** The requirement to answer after this one, as the screen showed them before it was answered; the first that is left at the end. */
export function nextQuestion({ results }: Pick<Audit, 'results'>, after: string): string | null {
  const open = (result: Result) => /^(decide|ask)$/.test(groupOf(result))
  const before = results.map((result) => (result.requirement === after ? { ...result, attestation: null } : result))
  const order = groupResults({ results: before })
    .flatMap((group) => group.results)
    .filter(open)
    .map(({ requirement }) => requirement)
  const here = order.indexOf(after)
  return [...order.slice(here + 1), ...order.slice(0, Math.max(0, here))][0] ?? null
}

/** Observations that share a reason: said once per wording, each wording with the places where it holds. */
export interface Evidence {
  reason: string
  outcome: Outcome
  level: Level
  fix: string | undefined
  /** `item`: what the line is in a list; `pages`: addresses to be read, each once. */
  lines: { says: string; item: Item | undefined; places: Where[]; pages: string[] }[]
}

export type Words = (observation: Observation) => { says: string; fix?: string; item?: Item }

/** Evidence of a result, worst first. */
export function groupEvidence({ observations }: Result, words: Words): Evidence[] {
  const byReason = new Map<string, Evidence>()
  for (const observation of observations) {
    const { says, fix, item } = words(observation)
    let evidence = byReason.get(observation.reason)
    if (!evidence) {
      evidence = { reason: observation.reason, outcome: observation.outcome, level: observation.level, fix, lines: [] }
      byReason.set(observation.reason, evidence)
    }
    let line = evidence.lines.find((other) => other.says === says)
    if (!line) {
      line = { says, item, places: [], pages: [] }
      evidence.lines.push(line)
    }
    if (observation.where) line.places.push(observation.where)
    const page = openable(observation)
    if (page && !line.pages.includes(page)) line.pages.push(page)
  }
  return [...byReason.values()].sort((a, b) => outcomeOrder.indexOf(a.outcome) - outcomeOrder.indexOf(b.outcome))
}
