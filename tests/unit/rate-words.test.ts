/** How Argentine shops write the rates of what they finance, and similar texts without a rate. */
import { expect, test } from 'vitest'
import { cftLabel, cftShown, teaShown } from '../../src/engine/knowledge/phrases/rates.ts'
import { unaccent } from '../../src/engine/knowledge/plain-text.ts'

test.each([
  'CFT: 70,21%',
  'CFTEA 0%',
  'C.F.T.E.A.: 12 %',
  'CFTEA: % 55,22',
  'CFT → 55%',
  'CFT: 55 por ciento',
  'CFT total: 55%',
  'CFT aprox. 55%',
  'CFTEA incl. IVA 55%',
  'CFTEA c/IVA 55%',
  'CFTEA (IVA incluido): 55%',
  'Costo Financiero Total Efectivo Anual con IVA incluido: 55%',
])('a total cost: %s', (text) => expect(cftShown.pattern.test(unaccent(text))).toBe(true))

test.each(['CFT-500', 'CFT Bikes 20% off', 'CFT:', 'CFTEA: --%'])('none: %s', (text) =>
  expect(cftShown.pattern.test(unaccent(text))).toBe(false),
)

test.each(['CFT:', 'CFTEA: --%', 'Costo financiero total'])('a label: %s', (text) =>
  expect(cftLabel.pattern.test(unaccent(text))).toBe(true),
)

test.each(['TEA: 45%', 'TEA fija 45%', 'TEA c/IVA 45%', 'Tasa Efectiva Anual (TEA): 45%'])('a rate: %s', (text) =>
  expect(teaShown.pattern.test(unaccent(text))).toBe(true),
)

test.each(['TEA 20% OFF', 'Té verde TEA 20% off', 'TEA 20% DESC.'])('tea: %s', (text) =>
  expect(teaShown.pattern.test(unaccent(text))).toBe(false),
)
