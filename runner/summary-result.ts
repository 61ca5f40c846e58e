/** One requirement's result in the terminal: what was found, where, and how to mend it. */
import pc from 'picocolors'
import type { Observation, Outcome, Result } from '../src/audit/types'
import { t } from '../src/i18n/format'
import { observationText, requirementText } from '../src/i18n/render'
import type { Language, Product } from '../src/knowledge/words'
import type { Where } from '../src/snapshot/types'
import { fromPage, wrap } from './terminal'

/** How many places are named before the rest is counted. */
const placesShown = 4

const signs: Partial<Record<Outcome, string>> = {
  failed: pc.red('✗'),
  cantTell: pc.yellow('?'),
  untested: pc.yellow('○'),
  error: pc.yellow('!'),
}

const place = ({ selector, snippet }: Where) => fromPage([selector.join(' › '), snippet].filter(Boolean).join('  '), 110)

/** The observations that made the outcome, those with the same sentence together. */
function sentences(language: Language, { requirement, outcome, observations }: Result, product: Product | null) {
  const found = new Map<string, { fix?: string; places: string[] }>()
  for (const observation of observations.filter((one: Observation) => one.outcome === outcome)) {
    const { says, fix } = observationText(language, requirement, observation, product)
    const entry = found.get(says) ?? { fix, places: [] }
    if (observation.where?.selector.length) entry.places.push(place(observation.where))
    found.set(says, entry)
  }
  return found
}

/** The block of lines for one result that did not pass. */
export function describeResult(language: Language, result: Result, product: Product | null): string {
  const { title } = requirementText(language, result.requirement)
  const level = t(language, result.level === 'mandatory' ? 'result.mandatory' : 'result.recommended')
  const lines = [`  ${signs[result.outcome] ?? ' '} ${pc.bold(title)} ${pc.dim(`(${level.toLowerCase()})`)}`]
  const found = sentences(language, result, product)
  if (found.size === 0 && result.outcome === 'error') lines.push(wrap(t(language, 'result.error'), '    '))
  const fixes = new Set<string>()
  for (const [says, { fix, places }] of found) {
    lines.push(wrap(says, '    '))
    for (const text of places.slice(0, placesShown)) lines.push(pc.cyan(`      ${text}`))
    if (places.length > placesShown) lines.push(pc.dim(`      ${t(language, 'result.more', { n: places.length - placesShown })}`))
    if (fix) fixes.add(fix)
  }
  const label = t(language, result.outcome === 'failed' ? 'result.fix' : 'result.settle')
  for (const fix of fixes) lines.push(pc.dim(wrap(`${label}: ${fix}`, '    ')))
  return lines.join('\n')
}
