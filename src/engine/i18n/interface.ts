/** The interface's own texts in three equal languages. The Spanish texts define the keys; the compiler reports missing ones. */
import type { Language } from '../knowledge/words.ts'
import { en } from './interface/en.ts'
import { es } from './interface/es.ts'
import { pt } from './interface/pt.ts'

export type UiKey = keyof typeof es
export type UiTexts = Record<UiKey, string>

export const ui: Record<Language, UiTexts> = { es, pt, en }
