/** The interface's texts: three equal languages, every message well formed. */
import { expect, test } from 'vitest'
import { day, formatMessage, t } from '../../src/i18n/format'
import { plain } from '../../src/i18n/plain'
import { type UiKey, ui } from '../../src/i18n/ui'
import { languages } from '../../src/knowledge/words'
import { languageOf } from '../../src/ui/language'

/** Every value that a message may ask for; one that asks for another throws. */
const values = { n: 2, host: 'a.example', name: '/form', label: '#id', date: '20 nov 2026' }

test.each(languages)('every message in %s is there and can be filled', (language) => {
  expect(Object.keys(ui[language]).sort()).toEqual(Object.keys(ui.es).sort())
  for (const key of Object.keys(ui.es) as UiKey[]) {
    for (const n of [0, 1, 2, 23]) expect(t(language, key, { ...values, n }), key).toMatch(/^[^{}]+$/)
  }
})

test('words of a page are values, never messages or markup', () => {
  expect(formatMessage('es', 'Se llama {name}.', { name: '{n, plural, one {x}} <b>' })).toBe('Se llama {n, plural, one {x}} <b>.')
  expect(formatMessage('en', 'The shop’s <b> {n}', { n: 2 })).toBe('The shop’s <b> 2')
})

test('deceiving characters are written out', () => {
  expect(plain('jpg.\u202eexe\u0007')).toBe('jpg.\\u202eexe\\u0007')
  expect(plain('a\u200bb')).toBe('a\\u200bb')
  expect(plain('שלום')).toBe('\u2066שלום\u2069')
  expect(plain('términos\n<b>')).toBe('términos\n<b>')
})

test('days stand still whatever the time zone', () => {
  expect(day('es', '2026-11-20')).toBe('20 nov 2026')
  expect(day('en', 'no day')).toBe('no day')
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
