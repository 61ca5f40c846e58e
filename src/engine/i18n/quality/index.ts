/** Texts about the quality checklist, apart from those of the interface, because only the report shows it. */
import type { Language } from '../../knowledge/words.ts'
import { languageOf, type Wording } from '../wording.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'
import type { QualityTexts } from './texts.ts'

export const qualityTexts: Record<Language, QualityTexts> = { es, pt, en }

export const qualityTextsFor = (wording: Wording): QualityTexts => qualityTexts[languageOf(wording)]
