/** What a page repeats of what a recording typed is taken out of its audit: a title, an address or a place may quote it. Pure. */
import type { Schema } from '@puppeteer/replay'
import type { Audit, Observation, Step } from '../../src/engine/audit/types.ts'
import { typedIn } from './typed.ts'

/** Shorter values, as a security code or a choice in a list, are in too many words to be told apart. */
const shortest = 5

/** A typed value however a page may set it: in capitals, in groups, as part of an address. */
function patternOf(value: string): RegExp | null {
  const characters = value.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? []
  return characters.length < shortest ? null : new RegExp(characters.join('(?:[^\\p{L}\\p{N}]|%20){0,3}'), 'giu')
}

/** The patterns of all that the steps type, the longest first. */
const patternsOf = (steps: readonly Schema.Step[]): RegExp[] =>
  typedIn(steps)
    .flatMap((text) => patternOf(text) ?? [])
    .sort((a, b) => b.source.length - a.source.length)

/** Puts `…` wherever a text repeats what the steps type. */
export function cleanerOf(steps: readonly Schema.Step[]): (text: string) => string {
  const patterns = patternsOf(steps)
  return (text) => patterns.reduce((rest, pattern) => rest.replace(pattern, '…'), text)
}

/** The audit with each of its page's words and addresses cleaned. */
export function cleanAudit(audit: Audit, clean: (text: string) => string): Audit {
  const cleanStep = (step: Step): Step => ({ ...step, url: clean(step.url), title: clean(step.title) })
  const cleanObservation = (observation: Observation): Observation => ({
    ...observation,
    where: observation.where && {
      frame: clean(observation.where.frame),
      selector: observation.where.selector.map(clean),
      snippet: clean(observation.where.snippet),
    },
    data: Object.fromEntries(
      Object.entries(observation.data).map(([name, value]) => [name, typeof value === 'string' ? clean(value) : value]),
    ),
  })
  return {
    ...audit,
    steps: audit.steps.map(cleanStep),
    results: audit.results.map((result) => ({ ...result, observations: result.observations.map(cleanObservation) })),
  }
}
