/** What was found for one result, in words and with its places on the page. Pure. */
import { outcomeOrder } from '../audit/outcomes.ts'
import type { Level, Observation, Outcome, Result } from '../audit/types.ts'
import { type Item, listText, observationText } from '../i18n/render.ts'
import type { Wording } from '../i18n/wording.ts'
import type { Product } from '../knowledge/words.ts'
import { openable } from './openable.ts'
import { type Place, placeOf } from './places.ts'

/** Observations that share a reason, one line per distinct wording with all of its places. */
export interface Evidence {
  reason: string
  outcome: Outcome
  level: Level
  /** What to do about it. */
  fix: string | undefined
  /** One sentence for all lines, which then say only in what they differ. Ends with a colon. */
  intro: string | undefined
  lines: EvidenceLine[]
}

export interface EvidenceLine {
  /** What the line is about, where `says` does not name it; only below an intro. */
  name: string | undefined
  says: string
  /** Elements that can be shown; whole documents are left out. */
  places: Place[]
  /** Indexes of the steps on which it was seen. */
  steps: number[]
  /** Addresses of pages for a person to read, each once in a result. */
  pages: string[]
}

/** An observation in words: what was found, and what to do about it. */
export type Words = (observation: Observation) => { says: string; fix?: string; item?: Item }
/** Words for several lines of one reason, if it has any; `all`: its observations. */
export type WordsForAll = (all: readonly Observation[], items: readonly Item[]) => ReturnType<typeof listText>

/** A result's evidence in a language, worst first, as every interface shows it. `product`: the fix may depend on it. */
export const evidenceOf = (result: Result, language: Wording, product: Product | null): Evidence[] =>
  groupEvidence(
    result,
    (observation) => observationText(language, result.requirement, observation, product),
    (all, items) => listText(language, result.requirement, all, items),
  )

/** A result's observations, worded and grouped; worst outcome first, then in the order in which they were found. */
export function groupEvidence(
  { observations }: Pick<Result, 'observations'>,
  words: Words,
  wordsForAll: WordsForAll = () => undefined,
): Evidence[] {
  const seen = new Set<string>()
  return [...new Set(observations.map(({ reason }) => reason))]
    .map((reason): Evidence => {
      const all = observations.filter((observation) => observation.reason === reason)
      const { outcome, level } = all[0]!
      const { lines, items } = linesOf(all, words, seen)
      const together = lines.length > 1 && items.length === lines.length ? wordsForAll(all, items) : undefined
      return { reason, outcome, level, fix: words(all[0]!).fix, ...joined(lines, items, together) }
    })
    .sort((a, b) => outcomeOrder.indexOf(b.outcome) - outcomeOrder.indexOf(a.outcome))
}

/** One line for each wording, and its wording in a list. `seen`: the pages that other lines offer. */
function linesOf(all: readonly Observation[], words: Words, seen: Set<string>): { lines: EvidenceLine[]; items: Item[] } {
  const lines = new Map<string, EvidenceLine>()
  const items: Item[] = []
  for (const observation of all) {
    const { says, item } = words(observation)
    const line = lines.get(says) ?? { name: undefined, says, places: [], steps: [], pages: [] }
    if (!lines.has(says) && item) items.push(item)
    lines.set(says, line)
    if (!line.steps.includes(observation.step)) line.steps.push(observation.step)
    const place = placeOf(observation)
    if (place) line.places.push(place)
    const page = openable(observation)
    if (page && !seen.has(page)) line.pages.push(page)
    if (page) seen.add(page)
  }
  return { lines: [...lines.values()], items }
}

/** The lines as they are, as a list below an intro, or as one sentence for all. */
function joined(lines: EvidenceLine[], items: readonly Item[], together: ReturnType<WordsForAll>) {
  if (!together) return { intro: undefined, lines }
  if ('intro' in together)
    return {
      intro: together.intro,
      lines: lines.map((line, index) => ({ ...line, name: items[index]!.name, says: items[index]!.item })),
    }
  const places = lines.flatMap((line) => line.places)
  return {
    intro: undefined,
    lines: [
      {
        name: undefined,
        says: together.sentence,
        places,
        steps: [...new Set(lines.flatMap(({ steps }) => steps))],
        pages: lines.flatMap(({ pages }) => pages),
      },
    ],
  }
}

/** The first sentence of a result, and how many more sentences of the same outcome it has; null without evidence. */
export function firstSentence(evidence: readonly Evidence[], outcome: Outcome): { says: string; others: number } | null {
  const [first] = evidence
  if (!first) return null
  const sentences = evidence
    .filter((each) => each.outcome === outcome)
    .map(({ intro, lines }) => (intro === undefined ? lines.length : 1))
  const says = first.intro?.replace(/:$/, '.') ?? first.lines[0]!.says
  return {
    says,
    others: Math.max(
      0,
      sentences.reduce((sum, n) => sum + n, -1),
    ),
  }
}

/** The interface's text for a result without evidence. */
export const silentKey = (outcome: Outcome) => (outcome === 'error' ? 'result.error' : 'result.silent')

/** The interface's heading over what to do about evidence of this outcome. */
export const remedyKey = (outcome: Outcome) =>
  outcome === 'failed' ? 'result.fix' : outcome === 'passed' || outcome === 'inapplicable' ? 'result.note' : 'result.settle'
