/**
 * Formats ICU messages without the ICU library, so that the popup opens quickly. The texts use only arguments, numbers, `plural`
 * and `select`. A test formats every text with the library too and compares the results.
 */
import type { UiKey } from './interface.ts'
import { neutralSpanish } from './neutral-spanish.ts'
import { plain } from './plain.ts'
import { textsOf, type Wording } from './wording.ts'

export type Values = Record<string, string | number>

/** The locale whose plurals, numbers and dates a language uses. */
export const locales: Record<Wording, string> = { es: 'es', 'es-419': 'es-419', pt: 'pt-BR', en: 'en' }

/** `message` with its values inserted. Values may come from a page, so they are made safe to show and never parsed. */
export function formatMessage(language: Wording, message: string, values: Values = {}): string {
  if (!/[{}']/.test(message)) return message
  const key = `${language}\n${message}`
  let parts = read.get(key)
  if (!parts) {
    parts = readMessage(message)
    read.set(key, parts)
  }
  return write(parts, locales[language], values)
}

/** Formatters by what they format and for which locale. They are slow to make, and a popup needs dozens at once. */
const formatters = new Map<string, unknown>()

function formatter<Made>(kind: string, locale: string, make: (locale: string) => Made): Made {
  const key = `${kind} ${locale}`
  if (!formatters.has(key)) formatters.set(key, make(locale))
  return formatters.get(key) as Made
}

const numbers = (locale: string) => formatter('number', locale, (of) => new Intl.NumberFormat(of))
const plurals = (locale: string) => formatter('plural', locale, (of) => new Intl.PluralRules(of))
const lists = (locale: string) => formatter('list', locale, (of) => new Intl.ListFormat(of, { type: 'conjunction' }))
const days = (locale: string) =>
  formatter('day', locale, (of) => new Intl.DateTimeFormat(of, { dateStyle: 'medium', timeZone: 'UTC' }))

/** Makes the formatters of a language that nearly every view needs. The first ones take a browser long, so a view does it while it waits. */
export function makeFormatters(language: Wording): void {
  for (const make of [numbers, plurals, days]) make(locales[language])
}

type Part = string | { name: string; kind: 'argument' | 'plural' | 'select' | 'number'; choices: Record<string, Part[]> }

/** Cache of parsed messages, because the popup formats the same ones at each change of language or view. */
const read = new Map<string, Part[]>()

function write(parts: readonly Part[], locale: string, values: Values): string {
  return parts.map((part) => (typeof part === 'string' ? part : fill(part, locale, values))).join('')
}

function fill({ name, kind, choices }: Exclude<Part, string>, locale: string, values: Values): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  if (value === undefined) throw new Error(`No value for {${name}}`)
  if (kind === 'argument') return typeof value === 'string' ? plain(value) : String(value)
  if (kind === 'number') return numbers(locale).format(Number(value))
  const exact = kind === 'plural' ? choices[`=${value}`] : undefined
  const wanted = kind === 'plural' ? plurals(locale).select(Number(value)) : String(value)
  const choice = exact ?? (Object.hasOwn(choices, wanted) ? choices[wanted] : choices.other)
  if (!choice) throw new Error(`No choice for {${name}}`)
  return write(choice, locale, values)
}

/** Parses a message. In a `plural`, `#` stands for its number. */
function readMessage(message: string): Part[] {
  let at = 0
  const fail = () => new Error(`Malformed at ${at}: ${message}`)
  const parts = readParts(null)
  if (at < message.length) throw fail()
  return parts

  function take(pattern: RegExp): string | undefined {
    const sticky = new RegExp(pattern, 'y')
    sticky.lastIndex = at
    const found = sticky.exec(message)?.[0]
    at += found?.length ?? 0
    return found
  }

  function need(pattern: RegExp): string {
    const found = take(pattern)
    if (found === undefined) throw fail()
    return found.trim()
  }

  function readParts(counted: string | null): Part[] {
    const found: Part[] = []
    while (at < message.length && message[at] !== '}') {
      // An apostrophe quotes only before a brace; two apostrophes stand for one.
      const quoted = take(/'[{}][^']*'?/)
      if (quoted !== undefined) found.push(quoted.replaceAll("'", ''))
      else if (take(/''/) !== undefined) found.push("'")
      else if (counted !== null && take(/#/) !== undefined) found.push({ name: counted, kind: 'number', choices: {} })
      else if (take(/\{\s*/) !== undefined) found.push(readArgument())
      else found.push(take(counted === null ? /'|[^{}']+/ : /'|[^{}'#]+/)!)
    }
    return found
  }

  function readArgument(): Part {
    const name = need(/\w+\s*/)
    if (take(/\}/) !== undefined) return { name, kind: 'argument', choices: {} }
    if (take(/,\s*number\s*\}/) !== undefined) return { name, kind: 'number', choices: {} }
    const kind = need(/,\s*(plural|select)\s*,\s*/).replaceAll(/[\s,]/g, '') as 'plural' | 'select'
    const choices: Record<string, Part[]> = {}
    while (take(/\}/) === undefined) {
      const key = need(/=?\w+\s*/)
      need(/\{/)
      choices[key] = readParts(kind === 'plural' ? name : null)
      need(/\}\s*/)
    }
    return { name, kind, choices }
  }
}

/** A text that is not one of the interface's, in a wording of its language. */
export const formatIn = (wording: Wording, text: string, values?: Values): string =>
  formatMessage(wording, wording === 'es-419' ? neutralSpanish(text) : text, values)

/** One of the interface's own texts. */
export function t(language: Wording, key: UiKey, values?: Values): string {
  return formatMessage(language, textsOf(language).interface[key], values)
}

/** A number as people write it: `74,5`. */
export const number = (language: Wording, value: number): string => numbers(locales[language]).format(value)

/** A day as people write it: `20 nov 2026`. Dates of the catalogue are days, not moments, so no time zone moves them. */
export function day(language: Wording, iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return plain(iso)
  return days(locales[language]).format(date)
}

/** `a, b y c`. */
export function list(language: Wording, items: string[]): string {
  return lists(locales[language]).format(items)
}

/** `hace 3 días`, `ontem`, `now`: how long ago a moment was. Never in the future, even if the clock was set back. */
export function age(language: Wording, iso: string, now = Date.now()): string {
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

/** The day of a moment in the person's time zone: `18 nov`, with the year if it is not the current one. */
export function shortDay(language: Wording, iso: string, now = Date.now()): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return plain(iso)
  const other = date.getFullYear() !== new Date(now).getFullYear()
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'short',
    ...(other && { year: 'numeric' as const }),
  }).format(date)
}
