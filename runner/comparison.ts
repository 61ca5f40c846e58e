/** What has changed since the baseline, for the terminal. */
import pc from 'picocolors'
import type { AuditDiff, Change } from '../src/engine/audit/diff.ts'
import { day, formatMessage, t } from '../src/engine/i18n/format.ts'
import { languageOf, type Wording } from '../src/engine/i18n/wording.ts'
import { titleOf } from '../src/engine/view/title.ts'
import type { Compared } from './baseline.ts'
import { comparisonTexts } from './comparison-texts.ts'
import { fromPage, wrap } from './terminal.ts'

const lists: readonly (keyof AuditDiff)[] = ['new', 'fixed', 'stillThere', 'accepted', 'unseen']

/** One sentence: compared with what, and how many requirements changed in each way. */
export function comparisonLine(language: Wording, { earlier, diff }: Compared): string {
  const { since, none, counts } = comparisonTexts[languageOf(language)]
  const list = lists
    .filter((name) => name === 'new' || diff[name].length > 0)
    .map((name) => formatMessage(language, counts[name], { n: diff[name].length }))
    .join(' · ')
  const values = { list, date: day(language, earlier?.auditedAt ?? ''), catalogue: day(language, earlier?.tool.catalogue ?? '') }
  return formatMessage(language, earlier ? since : none, values)
}

/** The sentence, then what is new, fixed or unseen by title. What is still there is told above it. */
export function describeComparison(language: Wording, compared: Compared): string {
  const { labels } = comparisonTexts[languageOf(language)]
  const { earlier, diff } = compared
  const line = (sign: string, label: string, { result }: Change) => {
    const level = t(language, `result.${result.level}`).toLowerCase()
    return `    ${sign} ${label}: ${fromPage(titleOf(language, result))} ${pc.dim(`(${level})`)}`
  }
  const lines = [
    pc.bold(wrap(comparisonLine(language, compared), '  ')),
    // Without an earlier audit everything is new, and was told above.
    ...(earlier ? diff.new.map((change) => line(pc.red('✗'), change.isNewRule ? labels.newRule : labels.new, change)) : []),
    ...diff.fixed.map((change) => line(pc.green('✓'), labels.fixed, change)),
    ...diff.unseen.map((change) => line(pc.yellow('?'), labels.unseen, change)),
  ]
  return `${lines.join('\n')}\n\n`
}
