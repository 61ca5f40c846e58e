/** Spanish without *vos* for the countries that do not speak so: no word of it is forgotten, and nothing else changes. */
import { expect, test } from 'vitest'
import { textsIn } from '../../src/engine/i18n/by-language.ts'
import { formatMessage, t } from '../../src/engine/i18n/format.ts'
import { leakData } from '../../src/engine/i18n/leak/data.ts'
import { neutralSpanish, neutralWords } from '../../src/engine/i18n/neutral-spanish.ts'
import { reportTexts } from '../../src/engine/i18n/report.ts'
import { textsOf, wordingFor } from '../../src/engine/i18n/wording.ts'
import { siteIds } from '../../src/engine/knowledge/words.ts'

const wordsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? (value.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase())
    : Object.values((value ?? {}) as object).flatMap(wordsIn)

/** How orders to *vos* end: with a stressed vowel, or with a pronoun and no written accent. */
const order = /[áéí]s?$|^[a-zñ]{3,}[aei](lo|la|los|las|le|te|nos)$/
/** Words of the texts that end alike. Infinitives with a pronoun (`leerlo`) do, too. */
const others = new Set(
  `ahí así además caché cuáles después elegiste esté escribiste está estás falte iframe inglés interés junte más país portugués qué quién
  permite repite revisaste sí también`.split(/\s+/),
)
const infinitive = /[aei]r(lo|la|los|las|le|les|te|nos)$/

test('every order to *vos* in the Spanish texts has a word without it', () => {
  const lacking = wordsIn([textsIn('es'), reportTexts.es, leakData().es]).filter(
    (word) => order.test(word) && !infinitive.test(word) && !others.has(word) && !Object.hasOwn(neutralWords, word),
  )
  expect([...new Set(lacking)]).toEqual([])
})

test('no word of the table is left in the neutral texts', () => {
  const report = Object.values(reportTexts.es).map(neutralSpanish)
  expect(wordsIn([textsOf('es-419'), report]).filter((word) => Object.hasOwn(neutralWords, word))).toEqual([])
})

test('Argentina and Uruguay are addressed with *vos*, other and unknown countries without; other languages stay', () => {
  const wordings = Object.fromEntries([...siteIds, null].map((site) => [String(site), wordingFor('es', site)]))
  expect(wordings).toEqual({
    MLA: 'es',
    MLU: 'es',
    MLB: 'es-419',
    MLM: 'es-419',
    MLC: 'es-419',
    MCO: 'es-419',
    MPE: 'es-419',
    null: 'es-419',
  })
  expect([wordingFor('pt', 'MLB'), wordingFor('en', 'MLM')]).toEqual(['pt', 'en'])
  expect([t('es', 'group.first'), t('es-419', 'group.first')]).toEqual(['Corregí primero', 'Corrige primero'])
})

test('what a page says is not reworded', () => {
  expect(formatMessage('es-419', neutralSpanish('Mirá «{words}».'), { words: 'Pagá acá' })).toBe('Mira «Pagá acá».')
})
