import type { Language } from '../engine/knowledge/words.ts'

/** Each language as its own speakers call it. */
export const languageNames: Record<Language, string> = { es: 'Español', pt: 'Português', en: 'English' }
