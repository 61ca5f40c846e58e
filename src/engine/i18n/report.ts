/**
 * The report's texts, apart from those of the interface, because the popup does not need them. The Spanish texts define the keys; the compiler reports
 * missing ones.
 */
import type { Language } from '../knowledge/words.ts'
import { formatIn, type Values } from './format.ts'
import { en } from './report-texts/en.ts'
import { es } from './report-texts/es.ts'
import { pt } from './report-texts/pt.ts'
import { languageOf, type Wording } from './wording.ts'

export type ReportKey = keyof typeof es
export type ReportTexts = Record<ReportKey, string>

export const reportTexts: Record<Language, ReportTexts> = { es, pt, en }

/** A text of the report with its values. */
export function reportText(wording: Wording, key: ReportKey, values?: Values): string {
  return formatIn(wording, reportTexts[languageOf(wording)][key], values)
}
