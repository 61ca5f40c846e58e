/** The sellers' numbers of seven countries: which fit, which do not, and what only looks like one. */
import { expect, test } from 'vitest'
import {
  type IdentityKind,
  type IdentityState,
  identitiesIn,
  identityKinds,
  identityOf,
} from '../../src/engine/knowledge/identity-numbers.ts'
import { siteIds } from '../../src/engine/knowledge/words.ts'

const table: [text: string, kind: IdentityKind, found: IdentityState | null][] = [
  ['CNPJ 11.222.333/0001-81', 'cnpj', 'company'],
  ['CNPJ: 12.ABC.345/01DE-35', 'cnpj', 'company'],
  ['cnpj: 12.abc.345/01de-35', 'cnpj', 'company'],
  ['inscrita no CNPJ/MF sob o nº 04.898.488/0001-77', 'cnpj', 'company'],
  ['CNPJ 11222333000181', 'cnpj', 'company'],
  ['CNPJ 11.222.333/0001-82', 'cnpj', 'wrong'],
  ['CNPJ 12.ABC.346/01DE-35', 'cnpj', 'wrong'],
  ['CNPJ 00.000.000/0000-00', 'cnpj', 'wrong'],
  ['CNPJ 1122••••••0181', 'cnpj', 'unchecked'],
  ['Pedido 11.222.333/0001-81', 'cnpj', null],
  ['CNPJ 11.222.333/0001-811', 'cnpj', null],
  ['CNPJ 10.573.521/0001-91', 'cnpj', null],
  ['CNPJ', 'cnpj', null],
  ['CUIT: 30-50001091-2', 'cuit', 'company'],
  ['C.U.I.T. N° 20-12345678-6', 'cuit', 'person'],
  ['CUIT 30-50001091-3', 'cuit', 'wrong'],
  ['CUIT 99-50001091-2', 'cuit', 'wrong'],
  ['CUIT 30-70308853-4', 'cuit', null],
  ['Circuito 30-50001091-2', 'cuit', null],
  ['RUT: 60.803.000-K', 'rut-cl', 'company'],
  ['R.U.T. 76.086.428-5', 'rut-cl', 'company'],
  ['RUT 12.345.678-5', 'rut-cl', 'person'],
  ['RUT 76.086.428-6', 'rut-cl', 'wrong'],
  ['Ruta 76.086.428-5', 'rut-cl', null],
  ['Pedido RUT-2026-000123', 'rut-cl', null],
  ['NIT 860.034.313-7', 'nit', 'company'],
  ['NIT. 890.903.938-8', 'nit', 'company'],
  ['NIT 8999990681', 'nit', 'company'],
  ['NIT 900373913', 'nit', 'unchecked'],
  ['NIT 860.034.313-8', 'nit', 'wrong'],
  ['Unit 860.034.313-7', 'nit', null],
  ['RFC: MAB-930714-8T4', 'rfc', 'company'],
  ['RFC GODE561231GR8', 'rfc', 'person'],
  ['RFC GODE561231GR9', 'rfc', 'wrong'],
  ['RFC GODE561331GR8', 'rfc', 'wrong'],
  ['RFC XAXX010101000', 'rfc', 'wrong'],
  ['RFC 2616', 'rfc', null],
  ['RUC 20100070970', 'ruc', 'company'],
  ['RUC N.º 10452159428', 'ruc', 'person'],
  ['RUC 20100070971', 'ruc', 'wrong'],
  ['RUC 99100070970', 'ruc', 'wrong'],
  ['Truco 20100070970', 'ruc', null],
  ['RUT 211003420017', 'rut-uy', 'company'],
  ['RUT: 21-140634-001-1', 'rut-uy', 'company'],
  ['RUT 210303670014', 'rut-uy', 'wrong'],
  ['RUT 2110034200170', 'rut-uy', null],
]

test.each(table)('%s is a %s: %s', (text, kind, found) => {
  expect(identitiesIn(text, kind)[0]?.state ?? null).toBe(found)
})

test('every kind has a number that fits and one that does not, and every country a kind', () => {
  for (const kind of identityKinds)
    for (const state of ['company', 'wrong']) expect(table.some(([, of, found]) => of === kind && found === state)).toBe(true)
  expect(siteIds.map((site) => identityOf[site]).sort()).toEqual([...identityKinds].sort())
})

test('any other digit at the end is wrong', () => {
  for (const [text, kind] of table.filter(([, , found]) => found === 'company')) {
    const last = text.at(-1)!
    for (const digit of '0123456789') {
      if (digit === last) continue
      expect([text, digit, identitiesIn(text.slice(0, -1) + digit, kind)[0]?.state]).toEqual([text, digit, 'wrong'])
    }
  }
})
