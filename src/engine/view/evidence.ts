/** What was found for one result, in words, with the places where it holds. Pure. */
import { outcomeOrder } from '../audit/outcomes.ts'
import type { Level, Observation, Outcome, Result } from '../audit/types.ts'
import { type Item, observationText } from '../i18n/render.ts'
import type { Language, Product } from '../knowledge/words.ts'
import type { Where } from '../snapshot/types.ts'
import { openable } from './openable.ts'

/** Observations that share a reason: said once per wording, each wording with the places where it holds. */
export interface Evidence {
  reason: string
  outcome: Outcome
  level: Level
  /** What to do about it. */
  fix: string | undefined
  lines: EvidenceLine[]
}

export interface EvidenceLine {
  says: string
  /** What it is in a list, where its reason has one. */
  item: Item | undefined
  /** Elements that can be pointed at; a whole document is none. */
  places: Where[]
  /** Addresses of pages for a person to read, each once. */
  pages: string[]
}

/** An observation in words: what was found, and what to do about it. */
export type Words = (observation: Observation) => { says: string; fix?: string; item?: Item }

/** A result's evidence in a language, worst first, as every face shows it. `product`: the fix may depend on it. */
export const evidenceOf = (result: Result, language: Language, product: Product | null): Evidence[] =>
  groupEvidence(result, (observation) => observationText(language, result.requirement, observation, product))

/** A result's observations, put into `words` and joined; worst outcome first, else in the order in which they were found. */
export function groupEvidence({ observations }: Pick<Result, 'observations'>, words: Words): Evidence[] {
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
    if (observation.where?.selector.length) line.places.push(observation.where)
    const page = openable(observation)
    if (page && !line.pages.includes(page)) line.pages.push(page)
  }
  return [...byReason.values()].sort((a, b) => outcomeOrder.indexOf(b.outcome) - outcomeOrder.indexOf(a.outcome))
}

/** The interface's text for a result without evidence. */
export const silentKey = (outcome: Outcome) => (outcome === 'error' ? 'result.error' : 'result.silent')

/** The interface's heading over what to do about evidence of this outcome. */
export const remedyKey = (outcome: Outcome) =>
  outcome === 'failed' ? 'result.fix' : outcome === 'passed' || outcome === 'inapplicable' ? 'result.note' : 'result.settle'
