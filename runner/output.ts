/** Where the results of a run go: standard output, files, the exit status. */
import { wordingFor } from '../src/engine/i18n/wording.ts'
import type { Visit } from './audit-url.ts'
import { type Compared, compare, earlierOf, readBaseline } from './baseline.ts'
import { comparisonLine, describeComparison } from './comparison.ts'
import { checkExports } from './export-kinds.ts'
import { codeOf, refused } from './files.ts'
import { fromCaller } from './from-caller.ts'
import type { Options } from './options.ts'
import { prepareFolder, writeVisit } from './output-folder.ts'
import { asJson, asObject, asText, statusAfter } from './report.ts'
import { shownAddress } from './shown-address.ts'
import { summaryTable } from './summary-table.ts'

export interface Output {
  /** Tells of one visit. Throws `Refused` when a file cannot be written. */
  tell(visit: Visit): void
  /** Writes what is about all visits. Rejects likewise. */
  end(): Promise<void>
  /** The exit status that the visits have earned so far. */
  status(): number
}

/**
 * Reads and checks the files that the options name, before anything is audited. Throws `Refused` where one is not as it has to be.
 * @param isOnly whether the run makes a single audit
 */
export function startOutput(options: Options, isOnly: boolean): Output {
  const { json, journey, summary, lang, failOn, out, exports, labels } = options
  const baseline = options.baseline === undefined ? undefined : readBaseline(options.baseline, lang)
  if (out !== undefined) tryTo(() => prepareFolder(fromCaller(out)))
  checkExports(exports, lang)
  const visits: Visit[] = []
  let status = 0

  const compareWithBaseline = (visit: Visit): Compared | undefined =>
    baseline && 'audit' in visit ? compare(visit.audit, earlierOf(visit.audit, baseline, isOnly)) : undefined

  return {
    tell(visit) {
      const compared = compareWithBaseline(visit)
      status = statusAfter(status, visit, failOn, compared)
      if (json) process.stdout.write(asJson(lang, visit))
      else if (!summary) process.stdout.write(asText(lang, visit))
      if (compared && 'audit' in visit) tellChanges(compared, visit)
      if (out !== undefined) tryTo(() => writeVisit(fromCaller(out), visits.length, visit, asObject(lang, visit)))
      visits.push(visit)
    },
    async end() {
      // The visits of a journey do not follow its addresses.
      const named = visits.map((visit, index) => ({ visit, label: journey ? undefined : labels[index] }))
      if (!json && (summary || visits.length > 1)) process.stdout.write(summaryTable(lang, named))
      if (Object.values(exports).some(Boolean)) (await import('./export-files.ts')).writeExports(exports, named, lang)
    },
    status: () => status,
  }

  /** Standard output has audits only, or the table; then a line tells elsewhere. */
  function tellChanges(compared: Compared, { url, audit }: Extract<Visit, { audit: unknown }>): void {
    const words = wordingFor(lang, audit.context.site.value)
    if (json || summary) process.stderr.write(`${shownAddress(url)}: ${comparisonLine(words, compared)}\n`)
    else process.stdout.write(describeComparison(words, compared))
  }
}

/** Does something with the folder of `--out`. */
function tryTo(act: () => void): void {
  try {
    act()
  } catch (error) {
    throw refused('out', error instanceof Error ? error.message : codeOf(error))
  }
}
