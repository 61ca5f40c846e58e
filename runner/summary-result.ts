/** One requirement's result in the terminal: what was found, where, and how to fix it. */
import pc from 'picocolors'
import type { Outcome, Result } from '../src/engine/audit/types.ts'
import { t } from '../src/engine/i18n/format.ts'
import { observationText, requirementText } from '../src/engine/i18n/render.ts'
import type { Language, Product } from '../src/engine/knowledge/words.ts'
import type { Where } from '../src/engine/snapshot/types.ts'
import { fromPage, wrap } from './terminal.ts'

/** How many places are shown; of the rest only the number. */
const placesShown = 4

const signs: Partial<Record<Outcome, string>> = {
  failed: pc.red('✗'),
  cantTell: pc.yellow('?'),
  untested: pc.yellow('○'),
  error: pc.yellow('!'),
}

/** The element as it stands in the page's source, which is how a developer looks for it. */
const place = ({ selector, snippet }: Where) => fromPage(snippet || selector.join(' › '), 100)

interface Evidence {
  says: string
  fix: string | undefined
  places: string[]
}

/**
 * The observations behind the outcome: grouped by sentence, and sorted so that those with the same
 * fix are together.
 */
function evidenceOf(language: Language, { requirement, outcome, observations }: Result, product: Product | null): Evidence[] {
  const found: Evidence[] = []
  for (const observation of observations.filter((one) => one.outcome === outcome)) {
    const { says, fix } = observationText(language, requirement, observation, product)
    let evidence = found.find((other) => other.says === says)
    if (!evidence) {
      evidence = { says, fix, places: [] }
      found.push(evidence)
    }
    if (observation.where?.selector.length) evidence.places.push(place(observation.where))
  }
  const order = [...new Set(found.map(({ fix }) => fix))]
  return found.sort((a, b) => order.indexOf(a.fix) - order.indexOf(b.fix))
}

function describeEvidence(language: Language, { says, places }: Evidence): string[] {
  const rest = places.length - placesShown
  return [
    wrap(says, '    '),
    ...places.slice(0, placesShown).map((text) => pc.cyan(`      ${text}`)),
    ...(rest > 0 ? [pc.dim(`      ${t(language, 'result.more', { n: rest })}`)] : []),
  ]
}

/** The block of lines for one result that did not pass. */
export function describeResult(language: Language, result: Result, product: Product | null): string {
  const { title } = requirementText(language, result.requirement)
  const level = t(language, result.level === 'mandatory' ? 'result.mandatory' : 'result.recommended')
  const lines = [`  ${signs[result.outcome] ?? ' '} ${pc.bold(title)} ${pc.dim(`(${level.toLowerCase()})`)}`]
  const found = evidenceOf(language, result, product)
  if (found.length === 0) lines.push(wrap(t(language, result.outcome === 'error' ? 'result.error' : 'result.silent'), '    '))
  const label = t(language, result.outcome === 'failed' ? 'result.fix' : 'result.settle')
  for (const [index, evidence] of found.entries()) {
    lines.push(...describeEvidence(language, evidence))
    const { fix } = evidence
    if (fix && fix !== found[index + 1]?.fix) lines.push(pc.dim(wrap(`→ ${label}: ${fix}`, '    ')))
  }
  return lines.join('\n')
}
