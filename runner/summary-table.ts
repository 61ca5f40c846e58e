/** What became of several addresses, one line each, the worst first. */
import pc from 'picocolors'
import { t } from '../src/engine/i18n/format.ts'
import { type Wording, wordingFor } from '../src/engine/i18n/wording.ts'
import type { Language } from '../src/engine/knowledge/words.ts'
import { countsOf } from '../src/engine/view/counts.ts'
import { firstOpen } from '../src/engine/view/first-open.ts'
import { cutMiddle } from '../src/engine/view/shorten.ts'
import { titleOf } from '../src/engine/view/title.ts'
import { errorText } from './problem-texts.ts'
import { shownAddress } from './shown-address.ts'
import { lights } from './summary.ts'
import { fromPage } from './terminal.ts'
import { byRank, type Named, type Rank, rankOf } from './worst-first.ts'

const longestName = 48

export interface Row {
  rank: Rank
  paint: (text: string) => string
  /** Sign, name, verdict, mandatory failures, what is mandatory to decide, and what to begin with. */
  cells: readonly [string, string, string, string, string, string]
}

/** A table with a heading, ending with an empty line. */
export const summaryTable = (language: Language, visits: readonly Named[]): string =>
  tableOf(language, byRank(visits.map((named) => rowOf(language, named))))

/** The same, from rows in their order. */
export function tableOf(language: Language, rows: readonly Row[]): string {
  const words = wordingFor(language, null)
  const heading = ['', '', '', t(words, 'counts.failed'), t(words, 'counts.decide'), t(words, 'group.first')]
  const widths = heading.map((text, column) =>
    rows.reduce((most, { cells }) => Math.max(most, widthOf(cells[column]!)), widthOf(text)),
  )
  const lineOf = (cells: readonly string[]) =>
    cells
      .map((text, column) => {
        const room = ' '.repeat(widths[column]! - widthOf(text))
        return column === 3 || column === 4 ? room + text : column === cells.length - 1 ? text : text + room
      })
      .join('  ')
      .trimEnd()
  return `${[pc.dim(lineOf(heading)), ...rows.map(({ paint, cells }) => lineOf(cells).replace(/^\S/, paint))].join('\n')}\n\n`
}

/** In characters; what is invisible, as the marks around text that runs from the right, takes no room. */
const widthOf = (text: string) => [...text.replace(/[\u2066\u2069]/g, '')].length

export function rowOf(language: Language, { visit, label }: Named): Row {
  const name = fromPage(cutMiddle(label ?? shownAddress(visit.url), longestName))
  if ('error' in visit) {
    const says = fromPage(errorText(language, visit.error))
    return { rank: rankOf(visit), paint: pc.red, cells: ['▲', name, '', '', '', says] }
  }
  const { audit } = visit
  const words: Wording = wordingFor(language, audit.context.site.value)
  const { failed, decide } = countsOf(audit)
  const isCheckout = audit.verdict !== 'notACheckout'
  const first = firstOpen(audit)?.result
  return {
    rank: rankOf(visit),
    paint: lights[audit.verdict],
    cells: [
      '●',
      name,
      t(words, `verdict.${audit.verdict}`),
      isCheckout ? String(failed) : '',
      isCheckout ? String(decide) : '',
      first ? titleOf(words, first) : '',
    ],
  }
}
