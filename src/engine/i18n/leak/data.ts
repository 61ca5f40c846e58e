/** Texts about a watched payment. The extension is built with a file of them instead (`scripts/vite-law.ts`), loaded where they are shown. */
import type { Language } from '../../knowledge/words.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'
import type { LeakTexts } from './texts.ts'

const data: Record<Language, LeakTexts> = { es, pt, en }

/** What was loaded. */
export const leakData = (): Record<Language, LeakTexts> => data

/** Loads it. Rejects when its file cannot be read, as after an update of the extension. Here nothing is left to load. */
export const loadLeak = async (): Promise<void> => {}
