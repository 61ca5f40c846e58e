/** How the product speaks to a person: a language, and in Spanish the shop's country. */
import { sites } from '../knowledge/sites.ts'
import type { Language, SiteId } from '../knowledge/words.ts'
import { type LanguageTexts, textsIn } from './by-language.ts'
import { neutralSpanish } from './neutral-spanish.ts'

/** `es` addresses people with *vos*, `es-419` without. */
export type Wording = Language | 'es-419'

/** Spanish has *vos* for the shops of countries that speak so, and not where the country is unknown. */
export const wordingFor = (language: Language, site: SiteId | null): Wording =>
  language === 'es' && !(site && sites[site].vos) ? 'es-419' : language

export const languageOf = (wording: Wording): Language => (wording === 'es-419' ? 'es' : wording)

let neutral: LanguageTexts | undefined

/** The texts of a wording whose language was loaded. */
export function textsOf(wording: Wording): LanguageTexts {
  if (wording !== 'es-419') return textsIn(wording)
  neutral ??= reworded(textsIn('es'))
  return neutral
}

/** The same object with every text in it reworded. */
function reworded<Value>(value: Value): Value {
  if (typeof value === 'string') return neutralSpanish(value) as Value
  if (Array.isArray(value)) return value.map(reworded) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, reworded(each)])) as Value
}
