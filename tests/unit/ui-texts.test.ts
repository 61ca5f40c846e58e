/** The interface's texts: complete in all languages, every message well formed. */
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { engineTexts } from '../../src/engine/i18n/engine.ts'
import { age, day, formatMessage, locales, shortDay, t } from '../../src/engine/i18n/format.ts'
import { type UiKey, ui } from '../../src/engine/i18n/interface.ts'
import { plain } from '../../src/engine/i18n/plain.ts'
import { requirementTexts } from '../../src/engine/i18n/requirements/index.ts'
import type { ReasonText } from '../../src/engine/i18n/texts.ts'
import { languages } from '../../src/engine/knowledge/words.ts'
import { languageOf } from '../../src/ui/language.tsx'

/** All values that messages may use; any other throws. */
const values = {
  text: 'APRO',
  brand: 'Visa',
  kind: 'DNI',
  country: 'Argentina',
  n: 2,
  fixed: 2,
  fresh: 1,
  host: 'a.example',
  name: '/form',
  label: '#id',
  page: 'a.example/terms',
  date: '20 nov 2026',
  done: 1,
  says: 'Copiar',
  language: 'pt',
  field: 'number',
  address: 'https://a.example/pago',
  title: 'HTTPS',
  decision: 'Cumple',
  by: 'Ana',
  until: '1 mar 2027',
  days: 90,
  score: 74,
  minimum: 73,
  list: '1 y 2',
  pages: 3,
  holder: 'FUND',
  challenge: 'confirmed',
  status: 'rejected',
  size: '192 kB',
  verdict: 'Listo',
}

test.each(languages)('every message in %s can be formatted', (language) => {
  for (const key of Object.keys(ui.es) as UiKey[]) {
    for (const n of [0, 1, 2, 23]) expect(t(language, key, { ...values, n }), key).toMatch(/^[^{}]+$/)
  }
})

/** All texts of a language that may contain arguments. */
function messages(language: (typeof languages)[number]): string[] {
  const ofReasons = (reasons: Record<string, ReasonText>) =>
    Object.values(reasons).flatMap(({ says, fix = '', list = {} }) => [
      says,
      ...(typeof fix === 'string' ? [fix] : Object.values(fix)),
      ...Object.values(list),
    ])
  return [
    ...Object.values(ui[language]),
    ...ofReasons(engineTexts[language]),
    ...Object.values(requirementTexts).flatMap((texts) => ofReasons(texts[language].reasons)),
  ]
}

/** Values for a message's arguments: every choice that it names, and one that it does not. */
function fillings(message: string): Record<string, string | number>[] {
  const names = [...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name!)
  const choices = [...message.matchAll(/(\w+)\s*\{/g)].map(([, choice]) => choice!)
  return [0, 1, 2, 23, 1234, 'unheard of', ...choices].map((value) => Object.fromEntries(names.map((name) => [name, value])))
}

test.each(languages)('every message in %s reads as the ICU library reads it', (language) => {
  for (const message of messages(language)) {
    const library = new IntlMessageFormat(message, locales[language], undefined, { ignoreTag: true })
    for (const filling of fillings(message)) {
      if (/, plural/.test(message) && Object.values(filling).some((value) => typeof value === 'string')) continue
      expect(formatMessage(language, message, filling), message).toBe(library.format(filling))
    }
  }
})

test.each([
  "It''s {n}",
  "'{n}' {n}",
  'a # b',
  '{n, plural, one {# {name}} other {{name, select, x {# x} other {# y}}}}',
  '{ n , plural , =2 {two} other {more} }',
])('%j reads as the ICU library reads it', (message) => {
  const library = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true })
  for (const n of [1, 2, 1000])
    for (const name of ['x', 'z']) expect(formatMessage('en', message, { n, name })).toBe(library.format({ n, name }))
})

test.each(['{n', '{n, plural}', '{n, date}', 'a } b', '{n, select, other {x}'])('%j is refused', (message) => {
  expect(() => formatMessage('en', message, { n: 1 })).toThrow()
})

test('refuses an argument without a value or without a matching choice', () => {
  expect(() => formatMessage('en', '{toString}', {})).toThrow()
  expect(() => formatMessage('en', '{n, select, a {x}}', { n: 'constructor' })).toThrow()
})

test('never treats a page’s text as a message or markup', () => {
  expect(formatMessage('es', 'Se llama {name}.', { name: '{n, plural, one {x}} <b>' })).toBe('Se llama {n, plural, one {x}} <b>.')
  expect(formatMessage('en', 'The shop’s <b> {n}', { n: 2 })).toBe('The shop’s <b> 2')
})

test('escapes deceiving characters', () => {
  expect(plain('jpg.\u202eexe\u0007')).toBe('jpg.\\u202eexe\\u0007')
  expect(plain('a\u200bb')).toBe('a\\u200bb')
  expect(plain('pay\u{e0041}pal\u3164')).toBe('pay\\udb40\\udc41pal\\u3164')
  expect(plain('❤\ufe0f')).toBe('❤\ufe0f')
  expect(plain('שלום')).toBe('\u2066שלום\u2069')
  expect(plain('a\nשלום\nb')).toBe('a\n\u2066שלום\u2069\nb')
  expect(plain('\u{1e900}')).toBe('\u2066\u{1e900}\u2069')
  expect(plain('términos\n<b>')).toBe('términos\n<b>')
})

test('formats days without regard to the time zone', () => {
  expect(day('es', '2026-11-20')).toBe('20 nov 2026')
  expect(day('en', 'no day')).toBe('no day')
})

/** Noon where the test runs: the days around it are the same in every time zone. */
const now = new Date(2026, 10, 20, 12).getTime()
const before = (hours: number) => new Date(now - hours * 3_600_000).toISOString()

test.each([
  [0.001, 'ahora', 'agora', 'now'],
  [-5, 'ahora', 'agora', 'now'],
  [0.5, 'hace 30 minutos', 'há 30 minutos', '30 minutes ago'],
  [24, 'ayer', 'ontem', 'yesterday'],
  [75, 'hace 3 días', 'há 3 dias', '3 days ago'],
  [9000, 'el año pasado', 'ano passado', 'last year'],
] as const)('a moment %d hours ago', (hours, es, pt, en) => {
  expect([age('es', before(hours), now), age('pt', before(hours), now), age('en', before(hours), now)]).toEqual([es, pt, en])
})

test('omits the current year', () => {
  expect(shortDay('es', before(48), now)).toBe('18 nov')
  expect(shortDay('es', before(9000), now)).toBe('10 nov 2025')
  expect(shortDay('es', 'no day', now)).toBe('no day')
})

test.each([
  [['es-AR', 'en'], 'es'],
  [['pt-PT'], 'pt'],
  [['fr', 'pt-BR'], 'pt'],
  [['de'], 'en'],
  [[], 'en'],
] as const)('of %j the language is %s', (preferred, language) => {
  expect(languageOf(preferred)).toBe(language)
})
