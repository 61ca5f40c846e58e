/** An audit as a person reads it in a terminal: the light, the counts, then what to fix first. */
import pc from 'picocolors'
import type { Audit, Open, Verdict } from '../src/engine/audit/types.ts'
import { t } from '../src/engine/i18n/format.ts'
import type { Wording } from '../src/engine/i18n/wording.ts'
import type { Language } from '../src/engine/knowledge/words.ts'
import { blindSpots, headlineSpots } from '../src/engine/view/blind-spots.ts'
import { type Counts, countsOf } from '../src/engine/view/counts.ts'
import { type Group, type GroupId, groupResults } from '../src/engine/view/groups.ts'
import { currentStep } from '../src/engine/view/steps.ts'
import { verdictLine } from '../src/engine/view/verdict.ts'
import { errorText } from './problem-texts.ts'
import type { CannotAudit } from './problems.ts'
import { panelOf } from './summary-links.ts'
import { describeResult, resultTitle } from './summary-result.ts'
import { stepLines } from './summary-steps.ts'
import { fromPage, wrap } from './terminal.ts'

/** The colour of a verdict's light. */
export const lights: Record<Verdict, (text: string) => string> = {
  notReady: pc.red,
  undecided: pc.yellow,
  ready: pc.green,
  readyWithExceptions: pc.green,
  notACheckout: pc.gray,
}

/** Groups whose results are described in full; the others are lists of titles. What is in order is only counted. */
const described: readonly GroupId[] = ['first', 'also', 'accepted', 'decide']
const listed: readonly GroupId[] = ['ask', 'attested']

function counts(language: Wording, { failed, decide, recommended, settled, attested }: Counts, { exceptions }: Open): string {
  const parts = [
    failed && pc.red(`${failed} ${t(language, 'counts.failed', { n: failed })}`),
    decide && pc.yellow(`${decide} ${t(language, 'counts.decide', { n: decide })}`),
    recommended && pc.cyan(`+${recommended} ${t(language, 'counts.recommended', { n: recommended })}`),
    settled && pc.green(`${settled} ${t(language, 'counts.settled', { n: settled })}`),
    exceptions && t(language, 'counts.exceptions', { n: exceptions }),
    attested && t(language, 'counts.attested', { n: attested }),
  ]
  return parts.filter(Boolean).join(pc.dim(' · '))
}

function context(language: Wording, { context: { product, site } }: Audit): string {
  const shown = [
    product.value ? t(language, `product.${product.value}`) : null,
    site.value ? t(language, `site.${site.value}`) : null,
  ]
  return shown.filter(Boolean).join(' · ') || t(language, 'context.unknown')
}

/**
 * One group under its heading, after an empty line. What only a person can say is a list of titles and where to look for the
 * answers; the popup has the how-to.
 */
function describeGroup(language: Wording, { id, results }: Group, audit: Audit): string[] {
  const heading = ['', `  ${pc.bold(t(language, `group.${id}`))}`]
  if (described.includes(id)) return [...heading, ...results.map((result) => describeResult(language, result, audit))]
  if (!listed.includes(id)) return []
  const titles = results.map((result) => `  ${resultTitle(language, result, audit)}`)
  return [...heading, ...titles, ...(id === 'ask' ? panelOf(language, results, audit.context.site.value) : [])]
}

/** Address and title of the one page, or the steps of the journey. */
function whatWasRead(language: Wording, url: string, audit: Audit): string[] {
  if (audit.steps.length > 1) return stepLines(language, audit.steps)
  const { title } = currentStep(audit)
  return [`  ${pc.underline(fromPage(url))}`, ...(title ? [`  ${pc.dim(fromPage(title, 100))}`] : [])]
}

/** The summary of an audit, ending with an empty line. `warnings`: sentences to read before the verdict is believed. */
export function summarise(language: Wording, url: string, audit: Audit, warnings: readonly string[] = []): string {
  const light = lights[audit.verdict]
  const lines = [`${light('●')} ${pc.bold(light(t(language, `verdict.${audit.verdict}`)))}`, ...whatWasRead(language, url, audit)]
  lines.push(...warnings.map((warning) => pc.yellow(wrap(warning, '  '))))
  lines.push(wrap(verdictLine(language, audit), '  '))
  if (audit.verdict !== 'notACheckout') {
    for (const { says } of headlineSpots(language, audit)) lines.push(pc.yellow(wrap(says, '  ')))
    lines.push(`  ${context(language, audit)}`, `  ${counts(language, countsOf(audit), audit.open)}`)
    for (const group of groupResults(audit)) lines.push(...describeGroup(language, group, audit))
  }
  const { unseen } = blindSpots(language, audit.coverage, audit.steps.length)
  if (unseen.length > 0)
    lines.push('', `  ${pc.bold(t(language, 'blind.some'))}`, ...unseen.map(({ says }) => pc.dim(wrap(says, '    '))))
  return `${lines.join('\n')}\n\n`
}

/** The text for an address that could not be audited, ending with an empty line. */
export const summariseProblem = (language: Language, url: string, error: CannotAudit): string =>
  `${pc.red('▲')} ${pc.bold(fromPage(url))}\n${wrap(fromPage(errorText(language, error), 400), '  ')}\n\n`
