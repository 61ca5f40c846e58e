/** Audits as Markdown, for a pull request or a wiki. Pure. */
import type { Audit, Result } from '../audit/types.ts'
import { day, t } from '../i18n/format.ts'
import { lawTextsFor } from '../i18n/law/index.ts'
import { plain } from '../i18n/plain.ts'
import { sources } from '../i18n/render.ts'
import type { Wording } from '../i18n/wording.ts'
import { blindSpots, headlineSpots } from '../view/blind-spots.ts'
import { type EvidenceLine, evidenceOf, remedyKey, silentKey } from '../view/evidence.ts'
import { type Group, type GroupId, groupResults } from '../view/groups.ts'
import { stepName } from '../view/journey.ts'
import { lawRows } from '../view/law.ts'
import type { Place } from '../view/places.ts'
import { titleOf } from '../view/title.ts'
import { verdictLine } from '../view/verdict.ts'
import { allOf, type Unaudited } from './all-of.ts'
import { attestedLines } from './attested.ts'
import { block } from './lines.ts'
import { leakLines } from './markdown-leak.ts'
import { qualityLines } from './markdown-quality.ts'
import { codeSpan, markdown, section } from './markdown-text.ts'
import { outcomeSigns } from './outcome-signs.ts'

/** Groups whose results are told in full; the others are lists of titles. */
const told: readonly GroupId[] = ['first', 'also', 'accepted', 'decide']

/** Places of one sentence that are written out; of the rest only the number. */
const placesTold = 10

const signOf = ({ outcome, settledBy }: Result) => (settledBy === 'exception' ? '⚠️' : outcomeSigns[outcome])

/** The audits one after the other, then the addresses that could not be audited. */
export const markdownOf = (audits: Audit | readonly Audit[], language: Wording, unaudited: readonly Unaudited[] = []): string =>
  [
    ...allOf(audits).map((audit) => auditText(language, audit)),
    ...unaudited.map(({ address, says }) => `# ${outcomeSigns.error} ${codeSpan(plain(address))}\n\n${markdown(plain(says))}\n`),
  ].join('\n')

/** The verdict, what was read, then the results in the order of the screen. */
function auditText(language: Wording, audit: Audit): string {
  const { shop, verdict, context, coverage, steps, tool } = audit
  const known = [
    context.product.value && t(language, `product.${context.product.value}`),
    context.site.value && t(language, `site.${context.site.value}`),
    day(language, audit.auditedAt),
    t(language, 'footer.catalogue', { date: day(language, tool.catalogue) }),
  ]
  const isCheckout = verdict !== 'notACheckout'
  const warnings = isCheckout ? headlineSpots(language, audit).map(({ says }) => `> ${markdown(says)}`) : []
  const { unseen } = blindSpots(language, coverage, steps.length)
  return `${block([
    `# ${markdown(`${plain(shop)}: ${t(language, `verdict.${verdict}`)}`)}`,
    '',
    markdown(verdictLine(language, audit)),
    '',
    ...warnings,
    '',
    ...steps.map((step, index) => `${index + 1}. ${markdown(stepName(language, step))}: ${codeSpan(plain(step.url))}`),
    '',
    markdown(known.filter(Boolean).join(' · ')),
    ...(isCheckout ? groupResults(audit).flatMap((group) => groupLines(language, group, audit)) : []),
    ...(unseen.length > 0
      ? section(
          t(language, 'blind.some'),
          unseen.map(({ says }) => `- ${markdown(says)}`),
        )
      : []),
    ...leakLines(language, audit),
    ...lawLines(language, audit),
    ...qualityLines(language, audit),
  ])}\n`
}

/** What the law asks for, apart from the results; nothing where an audit has none. */
function lawLines(language: Wording, audit: Audit): string[] {
  const { law } = audit
  if (!law) return []
  const texts = lawTextsFor(language)
  const lines = lawRows(language, law, audit).flatMap(({ title, stands, asks, says, quote, place, step, source, read }) => [
    `- ${markdown(`${title}: ${stands}. ${asks} ${says}`.trim())}`,
    ...(place
      ? [
          `  - ${[step === null ? '' : markdown(t(language, 'step.on', { n: 1, list: String(step) })), codeSpan(quote), codeSpan(place)].filter(Boolean).join(' · ')}`,
        ]
      : []),
    `  - ${source.address ? `[${markdown(source.title)}](<${source.address}>)` : markdown(source.title)} · ${markdown(read)}`,
  ])
  return section(texts.title, [markdown(texts.note), '', ...(law.site ? lines : [markdown(texts.noSite)])])
}

function groupLines(language: Wording, { id, results }: Group, audit: Audit): string[] {
  const heading = t(language, `group.${id}`)
  if (told.includes(id))
    return section(
      heading,
      results.flatMap((result) => resultLines(language, result, audit)),
    )
  return section(
    heading,
    results.map((result) => {
      const said = attestedLines(language, result, audit)
      return `- ${markdown([titleOf(language, result), ...said].join(' · '))}`
    }),
  )
}

/** A result under its own heading: what was found and where, what to do, what a person said, and the official pages. */
function resultLines(language: Wording, result: Result, audit: Audit): string[] {
  const { outcome, level, requirement } = result
  const { product, site } = audit.context
  const evidence = evidenceOf(result, language, product.value)
  const fixes = new Map(evidence.flatMap(({ fix, outcome: of }) => (fix ? [[fix, t(language, remedyKey(of))]] : [])))
  const pages = sources(requirement, language, site.value).map(({ title, address }) => `[${markdown(title)}](<${address}>)`)
  return [
    `### ${signOf(result)} ${markdown(`${titleOf(language, result)} (${t(language, `result.${level}`).toLowerCase()})`)}`,
    '',
    ...(evidence.length === 0 ? [`- ${markdown(t(language, silentKey(outcome)))}`] : []),
    ...evidence.flatMap(({ intro, lines }) => [
      ...(intro === undefined ? [] : [`- ${markdown(intro)}`]),
      ...lines.flatMap((line) => evidenceLines(language, line, audit, intro === undefined ? '' : '  ')),
    ]),
    '',
    ...[...fixes].flatMap(([fix, label]) => [`**${markdown(label)}:** ${markdown(fix)}`, '']),
    ...attestedLines(language, result, audit).flatMap((line, index) => [...(index > 0 ? ['>'] : []), `> ${markdown(line)}`]),
    '',
    ...(pages.length > 0 ? [`${markdown(t(language, 'result.source'))}: ${pages.join(', ')}`] : []),
    '',
  ]
}

function evidenceLines(language: Wording, { name, says, places }: EvidenceLine, audit: Audit, indent: string): string[] {
  const rest = places.length - placesTold
  return [
    `${indent}- ${markdown(`${name ? `${name}: ` : ''}${says}`)}`,
    ...places.slice(0, placesTold).map((place) => `${indent}  - ${placeText(language, place, audit)}`),
    ...(rest > 0 ? [`${indent}  - ${markdown(t(language, 'result.more', { n: rest }))}`] : []),
  ]
}

/** The step, where there are several, the frame, where it is not the page, the selectors and the markup. */
function placeText(language: Wording, { frame, selector, snippet, step }: Place, { steps }: Audit): string {
  const number = String(step + 1)
  return [
    steps.length > 1 ? markdown(t(language, 'step.on', { n: 1, list: number })) : '',
    frame === steps[step]?.url ? '' : codeSpan(t(language, 'where.inFrame', { name: frame })),
    codeSpan(plain(selector.join(' » '))),
    codeSpan(plain(snippet)),
  ]
    .filter(Boolean)
    .join(' · ')
}
