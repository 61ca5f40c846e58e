/** Turns ICU messages into words. Compiled messages are kept: the popup asks for the same ones at each change of language or view. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../knowledge/words'
import { plain } from './plain'
import { type UiKey, ui } from './ui'

export type Values = Record<string, string | number>

/** The locale whose plurals, numbers and dates a language uses. */
export const locales: Record<Language, string> = { es: 'es', pt: 'pt-BR', en: 'en' }

const compiled = new Map<string, IntlMessageFormat>()

/** `message` with its values put in. Values may come from a page: they are shown plainly and never parsed. */
export function formatMessage(language: Language, message: string, values: Values = {}): string {
  if (!/[{}']/.test(message)) return message
  const key = `${language}\n${message}`
  let format = compiled.get(key)
  if (!format) {
    format = new IntlMessageFormat(message, locales[language], undefined, { ignoreTag: true })
    compiled.set(key, format)
  }
  const shown = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? plain(value) : value])
  return String(format.format(Object.fromEntries(shown)))
}

/** One of the interface's own texts. */
export function t(language: Language, key: UiKey, values?: Values): string {
  return formatMessage(language, ui[language][key], values)
}

/** A day as people write it: `20 nov 2026`. Dates of the catalogue are days, not moments, so no time zone moves them. */
export function day(language: Language, iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return plain(iso)
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(date)
}

/** `a, b y c`. */
export function list(language: Language, items: string[]): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items)
}
