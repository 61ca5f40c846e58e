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
import { type Named, worstFirst } from './worst-first.ts'

const longestName = 48

interface Row {
  paint: (text: string) => string
  /** Sign, name, verdict, mandatory failures, what is mandatory to decide, and what to begin with. */
  cells: readonly [string, string, string, string, string, string]
}

/** A table with a heading, ending with an empty line. */
export function summaryTable(language: Language, visits: readonly Named[]): string {
  const rows = worstFirst(visits).map((named) => rowOf(language, named))
  const words = wordingFor(language, null)
  const heading = ['', '', '', t(words, 'counts.failed'), t(words, 'counts.decide'), t(words, 'group.first')]
  const widths = heading.map((text, column) => Math.max(...[text, ...rows.map(({ cells }) => cells[column]!)].map(widthOf)))
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

function rowOf(language: Language, { visit, label }: Named): Row {
  const name = fromPage(cutMiddle(label ?? shownAddress(visit.url), longestName))
  if ('error' in visit) {
    const says = fromPage(errorText(language, visit.error))
    return { paint: pc.red, cells: ['▲', name, '', '', '', says] }
  }
  const { audit } = visit
  const words: Wording = wordingFor(language, audit.context.site.value)
  const { failed, decide } = countsOf(audit)
  const isCheckout = audit.verdict !== 'notACheckout'
  const first = firstOpen(audit)?.result
  return {
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
