/** Signs of the country other than addresses: lists of document types, currency marks, locales. */
import type { CountryCandidate } from '../../engine/snapshot/candidates.ts'
import { queryAllIn, tagOf, textOf } from './dom.ts'
import type { Elements } from './elements.ts'

const limits = { lists: 60, options: 12, script: 20_000 }

/** @param marks currency marks found in the page's text */
export function readCountry(elements: Elements, marks: ReadonlySet<string>): CountryCandidate {
  const settings = elements.scripts
    .map((script) => textOf(script)!.slice(0, limits.script))
    .filter((text) => /mercadopago|priceCurrency/i.test(text))
  const inSettings = (pattern: RegExp) => [
    ...new Set(settings.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1]!))),
  ]
  return {
    lists: elements.controls
      .filter((control) => tagOf(control) === 'select')
      .slice(0, limits.lists)
      .map(optionsOf)
      .filter((options) => options.some((option) => documentType.test(option))),
    money: [...marks],
    currencies: inSettings(/"priceCurrency"\s*:\s*"([A-Z]{3})"/g),
    locales: inSettings(/locale['"]?\s*[:,=]\s*['"](?:es|pt|en)[-_]([a-z]{2})/gi),
  }
}

/** `DNI`, `C.I.`, `CPF`, `Cédula de ciudadanía`. */
const documentType = /^([A-Z]\.?){2,5}(?![a-z])|^c[eé]dula/i

const optionsOf = (list: Element) =>
  queryAllIn(list, 'option')
    .slice(0, limits.options)
    .map((option) => textOf(option)!.trim().slice(0, 40))
