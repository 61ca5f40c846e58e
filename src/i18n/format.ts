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

/** `hace 3 días`, `ontem`, `now`: how long ago a moment was. A clock that was set back makes none lie in the future. */
export function age(language: Language, iso: string, now = Date.now()): string {
  const passed = Math.max(0, now - Date.parse(iso)) || 0
  const [unit, length] = ages.find(([, milliseconds]) => passed >= milliseconds) ?? ages.at(-1)!
  const amount = unit === 'second' ? 0 : -Math.floor(passed / length)
  return new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(amount, unit)
}

const ages: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
]

/** The day of a moment where the person is: `18 nov`, with its year when that is another. */
export function shortDay(language: Language, iso: string, now = Date.now()): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return plain(iso)
  const other = date.getFullYear() !== new Date(now).getFullYear()
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'short',
    ...(other && { year: 'numeric' as const }),
  }).format(date)
}
