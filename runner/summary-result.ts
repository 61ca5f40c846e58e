/** One requirement's result in the terminal: what was found, where, and how to fix it. */
import pc from 'picocolors'
import type { Audit, Outcome, Result } from '../src/engine/audit/types.ts'
import { t } from '../src/engine/i18n/format.ts'
import type { Wording } from '../src/engine/i18n/wording.ts'
import { attestationText, lapseOf, shownOutcome } from '../src/engine/view/attestation.ts'
import { type Evidence, type EvidenceLine, evidenceOf, remedyKey, silentKey } from '../src/engine/view/evidence.ts'
import { placeInSource } from '../src/engine/view/places.ts'
import { titleOf } from '../src/engine/view/title.ts'
import { linkLines, panelLines, sourceLines } from './summary-links.ts'
import { stepsOf } from './summary-steps.ts'
import { fromPage, wrap } from './terminal.ts'

/** How many places are shown; of the rest only the number. */
const placesShown = 4

const signs: Record<Outcome, string> = {
  failed: pc.red('✗'),
  cantTell: pc.yellow('?'),
  untested: pc.yellow('○'),
  error: pc.yellow('!'),
  passed: pc.green('✓'),
  inapplicable: pc.dim('–'),
}

/** A result's sign and title, and what a person attested, also where it counts no more. */
export function resultTitle(language: Wording, result: Result, audit: Pick<Audit, 'auditedAt'>): string {
  const { attestation } = result
  const title = `${signs[shownOutcome(result, audit)]} ${titleOf(language, result)}`
  if (!attestation) return title
  const lapsed = lapseOf(result, audit) ? ` · ${t(language, 'lapse.short')}` : ''
  return `${title} ${pc.dim(`(${attestationText(language, attestation)}${lapsed})`)}`
}

/** What was found and where. `before`: the indent and what stands before the words. */
function describeLine(language: Wording, { name, says, places }: EvidenceLine, before: string): string[] {
  const rest = places.length - placesShown
  return [
    wrap(`${before}${name ? `${name}: ` : ''}${says}`, '    '),
    ...places.slice(0, placesShown).map((place) => pc.cyan(`      ${fromPage(placeInSource(place), 100)}`)),
    ...(rest > 0 ? [pc.dim(`      ${t(language, 'result.more', { n: rest })}`)] : []),
  ]
}

/** One sentence for each line, or one for all and what it is about. `sign` is that of the evidence's outcome, where it differs. */
const describeEvidence = (language: Wording, { intro, lines }: Evidence, sign: string): string[] =>
  intro === undefined
    ? lines.flatMap((line) => describeLine(language, line, sign))
    : [wrap(sign + intro, '    '), ...lines.flatMap((line) => describeLine(language, line, '- '))]

/** The block of lines for one result that did not pass. In an audit of several steps it says on which it stands. */
export function describeResult(language: Wording, result: Result, audit: Audit): string {
  const { product, site } = audit.context
  const level = t(language, result.level === 'mandatory' ? 'result.mandatory' : 'result.recommended').toLowerCase()
  const says = audit.steps.length > 1 ? [level, stepsOf(language, result)].filter(Boolean).join(' · ') : level
  const lines = [`  ${pc.bold(resultTitle(language, result, audit))} ${pc.dim(`(${says})`)}`]
  const evidence = evidenceOf(result, language, product.value)
  if (evidence.length === 0) lines.push(wrap(t(language, silentKey(result.outcome)), '    '))
  for (const [index, group] of evidence.entries()) {
    const { outcome, fix } = group
    const sign = outcome === result.outcome ? '' : `${signs[outcome]} `
    lines.push(...describeEvidence(language, group, sign))
    // Said once, after all that it would fix.
    if (fix && fix !== evidence[index + 1]?.fix) {
      lines.push(pc.dim(wrap(`→ ${t(language, remedyKey(outcome))}: ${fix}`, '    ')))
      lines.push(...panelLines(language, [fix], site.value, '      '))
    }
  }
  lines.push(...linkLines(language, result, site.value))
  if (result.outcome === 'failed') lines.push(...sourceLines(language, result.requirement, site.value))
  return lines.join('\n')
}
