/** An audit as text for a terminal: the light, the counts, then what to fix first. */
import pc from 'picocolors'
import type { Audit, Result, Verdict } from '../src/engine/audit/types.ts'
import { t } from '../src/engine/i18n/format.ts'
import { requirementText } from '../src/engine/i18n/render.ts'
import type { Language } from '../src/engine/knowledge/words.ts'
import { blindSpots } from './blind-spots.ts'
import { problemText } from './problem-texts.ts'
import type { CannotAudit } from './problems.ts'
import { describeResult } from './summary-result.ts'
import { fromPage, wrap } from './terminal.ts'

const lights: Record<Verdict, (text: string) => string> = {
  notReady: pc.red,
  undecided: pc.yellow,
  ready: pc.green,
  notACheckout: pc.gray,
}

const isOpen = ({ outcome }: Result) => outcome === 'cantTell' || outcome === 'error'

/** The results in the order in which a tester wants them, each group under its heading. */
function groups({ results, verdict }: Audit): ['group.first' | 'group.also' | 'group.decide', Result[]][] {
  if (verdict === 'notACheckout') return []
  const failed = results.filter(({ outcome }) => outcome === 'failed')
  return [
    ['group.first', failed.filter(({ level }) => level === 'mandatory')],
    ['group.also', failed.filter(({ level }) => level === 'recommended')],
    ['group.decide', results.filter(isOpen)],
  ]
}

function counts(language: Language, { totals }: Audit): string {
  const open = totals.cantTell + totals.untested + totals.error
  const parts = [
    totals.failed && pc.red(`${totals.failed} ${t(language, 'counts.failed', { n: totals.failed })}`),
    open && pc.yellow(`${open} ${t(language, 'counts.decide', { n: open })}`),
    totals.passed && pc.green(`${totals.passed} ${t(language, 'counts.passed', { n: totals.passed })}`),
    totals.inapplicable && pc.dim(`${totals.inapplicable} ${t(language, 'counts.inapplicable', { n: totals.inapplicable })}`),
  ]
  return parts.filter(Boolean).join(pc.dim(' · '))
}

function context(language: Language, { context: { product, site } }: Audit): string {
  const shown = [
    product.value ? t(language, `product.${product.value}`) : null,
    site.value ? t(language, `site.${site.value}`) : null,
  ]
  return shown.filter(Boolean).join(' · ') || t(language, 'context.unknown')
}

/**
 * The summary of one audited page, ending with an empty line.
 * @param warning a sentence that puts the verdict in doubt, such as an HTTP error
 */
export function summarise(language: Language, url: string, audit: Audit, warning?: string): string {
  const light = lights[audit.verdict]
  const lines = [`${light('●')} ${pc.bold(light(t(language, `verdict.${audit.verdict}`)))}`, `  ${pc.underline(fromPage(url))}`]
  if (audit.page.title) lines.push(`  ${pc.dim(fromPage(audit.page.title, 100))}`)
  if (warning) lines.push(pc.yellow(wrap(warning, '  ')))
  if (audit.verdict === 'notACheckout') lines.push(wrap(t(language, 'verdict.notACheckout.line'), '  '))
  else lines.push(`  ${context(language, audit)}`, `  ${counts(language, audit)}`)
  for (const [heading, results] of groups(audit)) {
    if (results.length === 0) continue
    lines.push('', `  ${pc.bold(t(language, heading))}`)
    for (const result of results) lines.push(describeResult(language, result, audit.context.product.value))
  }
  // What only a person can say is a checklist of titles here; the popup has the steps.
  const questions = audit.verdict === 'notACheckout' ? [] : audit.results.filter(({ outcome }) => outcome === 'untested')
  if (questions.length > 0) {
    lines.push('', `  ${pc.bold(t(language, 'group.ask'))}`)
    for (const { requirement } of questions) lines.push(`  ${pc.yellow('○')} ${requirementText(language, requirement).title}`)
  }
  const unseen = blindSpots(language, audit.coverage)
  if (unseen.length > 0)
    lines.push('', `  ${pc.bold(t(language, 'blind.some'))}`, ...unseen.map((line) => pc.dim(wrap(line, '    '))))
  return `${lines.join('\n')}\n\n`
}

/** The text for an address that could not be audited, ending with an empty line. */
export const summariseProblem = (language: Language, url: string, error: CannotAudit): string =>
  `${pc.red('▲')} ${pc.bold(fromPage(url))}\n${wrap(fromPage(problemText(language, error), 400), '  ')}\n\n`
