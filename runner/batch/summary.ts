/** The end of a batch: the table, worst first, and how many shops could not be audited. */
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Language } from '../../src/engine/knowledge/words.ts'
import type { Visit } from '../audit-url.ts'
import { writeWhole } from '../files.ts'
import { type Row, rowOf, tableOf } from '../summary-table.ts'
import { byRank } from '../worst-first.ts'
import type { Job } from './job.ts'
import { batchTexts } from './texts/index.ts'

/** How many rows are printed; all of them are in a file. */
const printed = 50

export interface Summary {
  /** Keeps a row of the table, not the audit: there may be a hundred thousand. */
  add(job: Job, visit: Visit): void
  print(folder: string, shownFolder: string): void
}

export function startSummary(lang: Language): Summary {
  const texts = batchTexts[lang]
  const rows: Row[] = []
  let deadLetters = 0
  return {
    add({ label }, visit) {
      rows.push(rowOf(lang, { visit, label }))
      if ('error' in visit) deadLetters += 1
    },
    print(folder, shownFolder) {
      const all = byRank(rows)
      const file = 'summary.txt'
      writeWhole(path.join(folder, file), stripVTControlCharacters(tableOf(lang, all)))
      process.stdout.write(tableOf(lang, all.slice(0, printed)))
      if (all.length > printed) process.stdout.write(`${texts.rest(all.length - printed, path.join(shownFolder, file))}\n`)
      if (deadLetters > 0) process.stdout.write(`${texts.deadLetters(deadLetters)}\n`)
    },
  }
}
