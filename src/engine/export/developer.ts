/** One result as plain text for a developer, who has to find the place in the source and fix it. Pure. */
import type { Audit, Result } from '../audit/types.ts'
import { t } from '../i18n/format.ts'
import { plain } from '../i18n/plain.ts'
import { sources } from '../i18n/render.ts'
import type { Wording } from '../i18n/wording.ts'
import { type EvidenceLine, evidenceOf, remedyKey, silentKey } from '../view/evidence.ts'
import type { Place } from '../view/places.ts'
import { titleOf } from '../view/title.ts'
import { attestedLines } from './attested.ts'
import { block } from './lines.ts'

/** Places of one line that are written out; of the rest only the number. */
const placesTold = 20

/** A result: its title, what is wrong, where (frame, selector, markup), how to fix it, what a person said, and the source. */
export function developerText(language: Wording, result: Result, audit: Audit): string {
  const { requirement, outcome, level } = result
  const evidence = evidenceOf(result, language, audit.context.product.value)
  const told = evidence.flatMap(({ intro, lines }) => [
    ...(intro === undefined ? [] : [intro]),
    ...lines.flatMap((line) => lineText(language, line, audit, intro === undefined ? '' : '- ')),
  ])
  const fixed = evidence.filter(({ fix }) => fix)
  const pages = sources(requirement, language, audit.context.site.value).map(({ title, address }) => `${title}, ${address}`)
  return block([
    `${t(language, `outcome.${outcome}`)}: ${titleOf(language, result)} (${t(language, `result.${level}`).toLowerCase()})`,
    '',
    ...(told.length > 0 ? told : [t(language, silentKey(outcome))]),
    '',
    ...(fixed[0] ? labelled(t(language, remedyKey(fixed[0].outcome)), [...new Set(fixed.map(({ fix }) => fix!))]) : []),
    ...attestedLines(language, result, audit),
    ...labelled(t(language, 'result.source'), pages),
  ])
}

/** The label before the first line. */
const labelled = (label: string, lines: readonly string[]) =>
  lines.map((line, index) => (index === 0 ? `${label}: ${line}` : line))

function lineText(language: Wording, { name, says, places }: EvidenceLine, audit: Audit, mark: string): string[] {
  const rest = places.length - placesTold
  return [
    `${mark}${name ? `${name}: ` : ''}${says}`,
    ...places.slice(0, placesTold).flatMap((place) => placeText(language, place, audit)),
    ...(rest > 0 ? [`  ${t(language, 'result.more', { n: rest })}`] : []),
  ]
}

/**
 * The step, where there are several, the frame, where it is not the step's page, the selectors from frame to frame and shadow root, and the
 * markup.
 */
function placeText(language: Wording, { frame, selector, snippet, step }: Place, { steps }: Audit): string[] {
  const page = steps[step]?.url ?? ''
  return [
    steps.length > 1 ? `${t(language, 'step.on', { n: 1, list: String(step + 1) })}: ${plain(page)}` : '',
    frame === page ? '' : t(language, 'where.inFrame', { name: frame }),
    plain(selector.join(' » ')),
    plain(snippet),
  ]
    .filter(Boolean)
    .map((line) => `  ${line}`)
}
