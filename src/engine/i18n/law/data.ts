/**
 * Texts and sources of what the law asks for. The extension is built with a file of them instead (`scripts/vite-law.ts`), which popup and report
 * load when they show it, and which is in the download once.
 */
import type { LawSource } from '../../audit/law-found.ts'
import type { Language, SiteId } from '../../knowledge/words.ts'
import { duties } from '../../law/index.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'
import type { LawTexts } from './texts.ts'

export interface LawData {
  texts: Record<Language, LawTexts>
  /** The laws behind each duty, by its id and by country. */
  sources: Record<string, Partial<Record<SiteId, LawSource>>>
}

const data: LawData = {
  texts: { es, pt, en },
  sources: Object.fromEntries(duties.map(({ id, laws }) => [id, laws])),
}

/** What was loaded. */
export const lawData = (): LawData => data

/** Loads it. Rejects when its file cannot be read, as after an update of the extension. Here nothing is left to load. */
export const loadLaw = async (): Promise<void> => {}
