/** Settings in code that name the country. */
import { expect, test } from 'vitest'
import { countrySettingsIn } from '../../src/engine/knowledge/country-settings.ts'

const nothing = { siteIds: [], locales: [], currencies: [] }

test.each([
  ['{"site_id":"MLC"}', { siteIds: ['MLC'] }],
  ['{\\"mp_site_id\\":\\"mco\\"}', { siteIds: ['MCO'] }],
  ["siteId: 'MPE'", { siteIds: ['MPE'] }],
  ['{"intl":"es-CL"}', { locales: ['CL'] }],
  ['{locale:"pt-BR"}', { locales: ['BR'] }],
  ['{"currency":"UYU"}', { currencies: ['UYU'] }],
  ['currency_id = "ARS"', { currencies: ['ARS'] }],
])('%s', (code, settings) => expect(countrySettingsIn([code])).toEqual({ ...nothing, ...settings }))

test.each(['{"website_id":"MLCX"}', 'site_id = siteOf(shop)', '{"locale":"es"}', 'locale("es-mx")', '{"currency":"$"}'])(
  'says nothing: %s',
  (code) => expect(countrySettingsIn([code])).toEqual(nothing),
)

test('each value once, of all scripts', () =>
  expect(countrySettingsIn(['site_id:"MLA",currency:"ARS"', "site_id = 'mla'; currency = 'CLP'"])).toEqual({
    siteIds: ['MLA'],
    locales: [],
    currencies: ['ARS', 'CLP'],
  }))
