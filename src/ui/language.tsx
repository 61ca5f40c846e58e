/** The language of the interface: the browser's, or the one that the person chose, which is stored. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { day, list, number, t, type Values } from '../engine/i18n/format.ts'
import type { UiKey } from '../engine/i18n/interface.ts'
import { languageOf as languageOfWording, type Wording } from '../engine/i18n/wording.ts'
import { type Language, languages } from '../engine/knowledge/words.ts'

const key = 'language'

/** The first of the browser's languages that we support. */
export function languageOf(preferred: readonly string[]): Language {
  const codes = preferred.map((locale) => locale.slice(0, 2).toLowerCase())
  return codes.map((code) => languages.find((language) => language === code)).find(Boolean) ?? 'en'
}

/** The stored language, else the browser's. Never fails, because error messages need a language too. */
export async function storedLanguage(): Promise<Language> {
  const fallback = languageOf(navigator.languages)
  try {
    const stored = (await chrome.storage.local.get(key))[key]
    return languages.find((language) => language === stored) ?? fallback
  } catch {
    return fallback
  }
}

/** Stores the chosen language; if that fails, it still applies to this view. */
export function rememberLanguage(language: Language): void {
  chrome.storage.local.set({ [key]: language }).catch(() => {})
}

export const WordingContext = createContext<Wording>('en')

/** A line break divides no day. */
const unbroken = (day: string) => day.replaceAll(' ', '\u00a0')

/** The wording, its language, and functions for texts, days and lists. */
export function useText() {
  const language = useContext(WordingContext)
  return {
    /** How texts are worded. */
    language,
    /** The language of it, as a person chooses it. */
    chosen: languageOfWording(language),
    t: (key: UiKey, values?: Values) => t(language, key, values),
    number: (value: number) => number(language, value),
    day: (iso: string) => unbroken(day(language, iso)),
    /** A sentence of the engine's in which this day stands. */
    keepDay: (sentence: string, iso = '') => sentence.replace(day(language, iso), unbroken),
    list: (items: string[]) => list(language, items),
  }
}
