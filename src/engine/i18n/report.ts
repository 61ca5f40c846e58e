/**
 * The report's texts, apart from those of the interface, because the popup does not need them. The Spanish texts define the keys; the compiler reports
 * missing ones.
 */
import type { Language } from '../knowledge/words.ts'
import { formatMessage, type Values } from './format.ts'
import { neutralSpanish } from './neutral-spanish.ts'
import { en } from './report-texts/en.ts'
import { es } from './report-texts/es.ts'
import { pt } from './report-texts/pt.ts'
import { languageOf, type Wording } from './wording.ts'

export type ReportKey = keyof typeof es
export type ReportTexts = Record<ReportKey, string>

export const reportTexts: Record<Language, ReportTexts> = { es, pt, en }

/** A text of the report with its values. */
export function reportText(wording: Wording, key: ReportKey, values?: Values): string {
  const text = reportTexts[languageOf(wording)][key]
  return formatMessage(wording, wording === 'es-419' ? neutralSpanish(text) : text, values)
}
