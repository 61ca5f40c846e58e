/** The list of a batch: a CSV file with a header row. */
import path from 'node:path'
import { type Info, parse } from 'csv-parse/sync'
import type { Attestation } from '../../src/engine/audit/types.ts'
import { type Language, products, siteIds } from '../../src/engine/knowledge/words.ts'
import { readAnswers } from '../answers/read.ts'
import { readText } from '../files.ts'
import { fromCaller } from '../from-caller.ts'
import { isRecording } from '../options.ts'
import { errorText } from '../problem-texts.ts'
import { asCannotAudit } from '../problems.ts'
import { readRecording } from '../recording/read.ts'
import { Refused } from '../refused.ts'
import { shownAddress } from '../shown-address.ts'
import { type Job, jobOf } from './job.ts'
import { batchTexts } from './texts/index.ts'

const columns = ['address', 'label', 'site', 'product', 'answers'] as const
type Column = (typeof columns)[number]

/** How many mistakes are told. */
const mistakesTold = 20

interface Row {
  cells: string[]
  line: number
}

export interface Listed {
  jobs: Job[]
  /** What is told of the list and does not keep it from being audited. */
  warnings: string[]
}

/** The files that rows name, read once each. What is wrong with one is thrown as `Refused`. */
export interface Beside {
  /** What was answered about a shop; undefined where the file has nothing about it. */
  answers(file: string, shop: string): Record<string, Attestation> | undefined
  /** The full path of a recording, and the first address that it opens. */
  recording(file: string): { recording: string; address: string }
}

/** Files are named from the list's own folder. */
function besideOf(list: string, lang: Language): Beside {
  const folder = path.dirname(fromCaller(list))
  const now = new Date().toISOString()
  const read = once((file) => readAnswers(file, lang, now))
  const play = once((file) => readRecording(file, [], lang).addresses[0]!)
  return {
    answers(file, shop) {
      const all = read(path.resolve(folder, file))
      return Object.hasOwn(all, shop) ? all[shop] : undefined
    },
    recording(file) {
      const recording = path.resolve(folder, file)
      return { recording, address: play(recording) }
    },
  }
}

/** The same, and what it gave for a file is kept. */
function once<Value>(read: (file: string) => Value): (file: string) => Value {
  const kept = new Map<string, Value>()
  return (file) => {
    if (!kept.has(file)) kept.set(file, read(file))
    return kept.get(file)!
  }
}

/** Reads a file. Throws `Refused` with a line for each mistake: of a wrong list nothing is audited. */
export function readShops(file: string, lang: Language): Listed {
  const { jobs, warnings, mistakes } = shopsIn(readText('<CSV>', file, lang), lang, besideOf(file, lang))
  if (mistakes.length === 0) return { jobs, warnings }
  const rest = mistakes.length - mistakesTold
  const told = [...mistakes.slice(0, mistakesTold), ...(rest > 0 ? [batchTexts[lang].list.more(rest)] : [])]
  throw new Refused(told.map((mistake) => `error: ${file}: ${mistake}`).join('\n'))
}

/** The jobs in a list, and what is wrong with it, with the number of the line. */
export function shopsIn(text: string, lang: Language, beside: Beside): Listed & { mistakes: string[] } {
  const { list } = batchTexts[lang]
  const nothing = (mistake: string) => ({ jobs: [], warnings: [], mistakes: [mistake] })
  const rows = rowsIn(text)
  if ('brokenAt' in rows) return nothing(list.at(rows.brokenAt, list.quotes))
  const [header, ...body] = rows
  const names = header?.cells.map((name) => name.toLowerCase()) ?? []
  if (!names.includes('address')) return nothing(list.noHeader(columns.join(',')))
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index)
  if (twice) return nothing(list.columnTwice(twice))
  if (body.length === 0) return nothing(list.empty)

  const others = names.filter((name) => !(columns as readonly string[]).includes(name))
  const warnings = others.length > 0 ? [list.ignored(others.join(', '))] : []
  const jobs: Job[] = []
  const mistakes: string[] = []
  const lines = new Map<string, number>()
  for (const { cells, line } of body) {
    const job =
      cells.length === names.length ? jobIn(cells, names, jobs.length + 1, lang, beside) : list.cells(cells.length, names.length)
    if (typeof job === 'string') {
      mistakes.push(list.at(line, job))
      continue
    }
    const first = lines.get(job.id)
    if (first !== undefined) {
      warnings.push(list.at(line, list.same(first)))
      continue
    }
    lines.set(job.id, line)
    jobs.push(job)
  }
  return { jobs, warnings, mistakes }
}

/** The job in a row, or what is wrong with the row. */
function jobIn(cells: readonly string[], names: readonly string[], n: number, lang: Language, beside: Beside): Job | string {
  const { list } = batchTexts[lang]
  const cell = (column: Column) => cells[names.indexOf(column)] ?? ''
  const site = siteIds.find((id) => id === cell('site').toUpperCase())
  if (cell('site') !== '' && !site) return list.noneOf('site', cell('site'), siteIds.join(', '))
  const product = products.find((id) => id === cell('product').toLowerCase())
  if (cell('product') !== '' && !product) return list.noneOf('product', cell('product'), products.join(', '))
  if (cell('address') === '') return list.noAddress
  const label = cell('label') && { label: cell('label') }
  try {
    const said = cell('address')
    const played = isRecording(said) ? beside.recording(said) : { address: said }
    const job = jobOf(
      n,
      played.address,
      { ...(product && { product }), ...(site && { site }) },
      {
        ...label,
        ...('recording' in played && { recording: played.recording }),
      },
    )
    if (cell('answers') === '') return job
    const answers = beside.answers(cell('answers'), job.shop)
    if (!answers) return list.noAnswers(cell('answers'), job.shop)
    const { recording } = job
    return jobOf(n, job.address, job.corrections, { ...label, ...(recording && { recording }), answers })
  } catch (error) {
    if (error instanceof Refused) return error.message.replace(/^error: (--\S+: )?/, '')
    return `${shownAddress(cell('address'))}: ${errorText(lang, asCannotAudit(error))}`
  }
}

/** Cells by row, with the line on which each row begins. A spreadsheet may part them with semicolons or tabs. */
function rowsIn(text: string): Row[] | { brokenAt: number } {
  const [first = ''] = text.split(/[\r\n]/, 1)
  const delimiter = [',', ';', '\t'].find((sign) => first.includes(sign)) ?? ','
  try {
    const options = { delimiter, info: true, trim: true, relax_column_count: true, skip_empty_lines: true } as const
    const parsed = parse(text, options) as unknown as { record: string[]; info: Info }[]
    return parsed.flatMap(({ record, info }) => (record.some((cell) => cell !== '') ? [{ cells: record, line: info.lines }] : []))
  } catch (error) {
    return { brokenAt: Number((error as { lines?: number }).lines ?? 1) }
  }
}
