/** The quality checklist of an audit as CSV: a row for each point, then one for each score that the tool gave. Pure. */
import type { Audit } from '../audit/types.ts'
import { plain } from '../i18n/plain.ts'
import type { Wording } from '../i18n/wording.ts'
import { qualityRows } from '../view/quality.ts'
import { csvText } from './csv-text.ts'

/** The names of the columns, for programs; steps are counted from 1. A score's point is `score`. */
const columns = [
  'shop',
  'product',
  'tier',
  'point',
  'title',
  'outcome',
  'says',
  'step',
  'place',
  'answer',
  'note',
  'score',
  'date',
  'paymentId',
] as const

/** @param wording of titles and sentences; the header and the codes are the same in all */
export function qualityCsvOf(audit: Audit, wording: Wording): string {
  const { quality, shop } = audit
  const points = quality ? qualityRows(wording, quality, audit) : []
  const rows = [
    ...points.map(({ id, answer, step, ...row }) => ({ ...row, point: id, answer: answer ?? '', step: step ?? '' })),
    ...(quality?.scores ?? []).map((each) => ({ ...each, point: 'score' })),
  ].map((row): Record<string, string | number> => ({ shop, product: quality?.product ?? '', ...textsIn(row) }))
  return csvText([columns, ...rows.map((row) => columns.map((name) => plain(String(row[name] ?? ''))))])
}

const textsIn = (row: object) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => typeof value === 'string' || typeof value === 'number'))
