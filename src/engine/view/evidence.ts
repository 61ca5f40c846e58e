/** What was found for one result, in words and with its places on the page. Pure. */
import { outcomeOrder } from '../audit/outcomes.ts'
import type { Level, Observation, Outcome, Result } from '../audit/types.ts'
import { type Item, observationText } from '../i18n/render.ts'
import type { Language, Product } from '../knowledge/words.ts'
import type { Where } from '../snapshot/types.ts'
import { openable } from './openable.ts'

/** Observations that share a reason, one line per distinct wording with all of its places. */
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
  /** Its wording as a list item, if its reason has a list. */
  item: Item | undefined
  /** Elements that can be highlighted; whole documents are left out. */
  places: Where[]
  /** Addresses of pages for a person to read, each once. */
  pages: string[]
}

/** An observation in words: what was found, and what to do about it. */
export type Words = (observation: Observation) => { says: string; fix?: string; item?: Item }

/** A result's evidence in a language, worst first, as every interface shows it. `product`: the fix may depend on it. */
export const evidenceOf = (result: Result, language: Language, product: Product | null): Evidence[] =>
  groupEvidence(result, (observation) => observationText(language, result.requirement, observation, product))

/** A result's observations, worded by `words` and grouped; worst outcome first, then in the order in which they were found. */
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
