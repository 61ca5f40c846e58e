/** The interface's own texts in three equal languages; Spanish names the keys and the compiler forbids gaps. */
import type { Language } from '../knowledge/words'
import { en } from './ui/en'
import { es } from './ui/es'
import { pt } from './ui/pt'

export type UiKey = keyof typeof es
export type UiTexts = Record<UiKey, string>

export const ui: Record<Language, UiTexts> = { es, pt, en }
