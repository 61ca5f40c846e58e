/** The scripts of an audit's pages as CSV, a row for each. Pure. */
import type { Audit } from '../audit/types.ts'
import { plain } from '../i18n/plain.ts'
import { csvText } from './csv-text.ts'

/** The names of the columns, for programs; `steps` are counted from 1. */
const columns = [
  'shop',
  'auditedAt',
  'address',
  'host',
  'owner',
  'came',
  'integrity',
  'service',
  'kind',
  'readsCardFields',
  'isNew',
  'steps',
  'responsible',
  'reason',
] as const

export function scriptsCsvOf({ shop, auditedAt, scripts = [] }: Audit): string {
  const rows = scripts.map((script) => {
    const { steps, integrity, readsCardFields, isNew = '', ...texts } = script
    const row = { shop, auditedAt, ...texts, integrity, readsCardFields, isNew, steps: steps.map((step) => step + 1).join(' ') }
    return columns.map((name) => plain(String(row[name] ?? '')))
  })
  return csvText([columns, ...rows])
}
