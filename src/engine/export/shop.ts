/** One result as plain text for a person who sells and does not read code. Pure. */
import type { Audit, Observation, Result } from '../audit/types.ts'
import { list, t } from '../i18n/format.ts'
import { plain } from '../i18n/plain.ts'
import { shopText } from '../i18n/render.ts'
import type { Wording } from '../i18n/wording.ts'
import { cutMiddle } from '../view/shorten.ts'
import { block } from './lines.ts'

/** A result for a shop: what is asked, where it was not met, in the words of the page, and why. No selectors, no names of fields. */
export interface ShopResult {
  asks: string
  where: string[]
  why: string
}

export function shopResult(language: Wording, { requirement, outcome, observations }: Result, audit: Audit): ShopResult {
  const found = observations.filter((observation) => observation.outcome === outcome)
  // What only a person can see has no place on a page.
  const onPage = outcome !== 'untested' || found.some(({ where }) => where)
  const where = onPage ? audit.steps.flatMap((_, step) => whereText(language, step, found, audit)) : []
  return { ...shopText(language, requirement), where }
}

/** The same as text. */
export function shopResultText(language: Wording, result: Result, audit: Audit): string {
  const { asks, where, why } = shopResult(language, result, audit)
  return block([asks, ...where, `${t(language, 'result.why')}: ${why}`])
}

/** The page, in words and with its address, and what a buyer reads there. Empty where nothing was found on that step. */
function whereText(language: Wording, index: number, found: readonly Observation[], { steps }: Audit): string[] {
  const here = found.filter(({ step }) => step === index)
  const step = steps[index]
  if (here.length === 0 || !step) return []
  const things = [...new Set(here.flatMap(({ data }) => thingText(language, data)))]
  const page = t(language, 'copy.where', { kind: step.kind, address: step.url })
  return [things.length === 0 ? page : `${page} (${list(language, things)})`]
}

/** What an observation is about, as a buyer would call it. */
function thingText(language: Wording, { field, text }: Observation['data']): string[] {
  if (typeof field === 'string') return [t(language, 'copy.field', { field })]
  return typeof text === 'string' && text ? [`“${plain(cutMiddle(text, 80))}”`] : []
}
