/** Addresses of Mercado Pago's own pages, for each country and language. */
import { describe, expect, test } from 'vitest'
import { panelAddress } from '../../src/engine/knowledge/panel-pages.ts'
import { homeOf, sites } from '../../src/engine/knowledge/sites.ts'
import { type Source, sourceAddress } from '../../src/engine/knowledge/source.ts'
import * as pages from '../../src/engine/knowledge/sources.ts'
import { type Language, languages, type SiteId, siteIds } from '../../src/engine/knowledge/words.ts'
import { catalogue } from '../../src/engine/requirements/index.ts'

const all: [string, Source][] = Object.entries(pages)

const homes: Record<SiteId, string> = {
  MLA: 'https://www.mercadopago.com.ar',
  MLB: 'https://www.mercadopago.com.br',
  MLM: 'https://www.mercadopago.com.mx',
  MLC: 'https://www.mercadopago.cl',
  MCO: 'https://www.mercadopago.com.co',
  MPE: 'https://www.mercadopago.com.pe',
  MLU: 'https://www.mercadopago.com.uy',
}

test('every country has its own home, and an unknown one the neutral', () => {
  expect(Object.fromEntries(siteIds.map((site) => [site, homeOf(site)]))).toEqual(homes)
  expect(homeOf(null)).toBe('https://www.mercadopago.com')
})

test.each<[Source, Language, SiteId | null, string]>([
  [pages.credentials, 'es', 'MLA', 'https://www.mercadopago.com.ar/developers/es/docs/your-integrations/credentials'],
  [pages.credentials, 'pt', 'MLB', 'https://www.mercadopago.com.br/developers/pt/docs/your-integrations/credentials'],
  [pages.credentials, 'en', 'MLC', 'https://www.mercadopago.cl/developers/en/docs/your-integrations/credentials'],
  [pages.credentials, 'es', null, 'https://www.mercadopago.com/developers/es/docs/your-integrations/credentials'],
  [pages.goToProduction, 'es', 'MLU', 'https://www.mercadopago.com.uy/developers/es/guides/checkout-api/goto-production'],
])('%o in %s for %s is at %s', (source, language, site, address) => {
  expect(sourceAddress(source, language, site)).toBe(address)
})

describe.each(all)('%s', (_, source) => {
  test.each(languages)('is on the site of each country in %s', (language) => {
    expect(source.title[language].length).toBeGreaterThan(2)
    for (const site of siteIds) {
      const shown = source.sites?.includes(site) === false ? source.sites[0] : site
      expect(sourceAddress(source, language, site)).toBe(`${homes[shown]}/developers/${language}/${source.path}`)
    }
  })
})

test('a page that only some countries have is shown on the site of one of them', () => {
  for (const site of [...siteIds, null]) {
    expect(sourceAddress(pages.argentina, 'pt', site)).toMatch(/^https:\/\/www\.mercadopago\.com\.ar\/developers\/pt\//)
    expect(sourceAddress(pages.integratePix, 'es', site)).toMatch(/^https:\/\/www\.mercadopago\.com\.br\/developers\/es\//)
  }
  expect(sourceAddress(pages.banners, 'es', 'MCO')).toMatch(/^https:\/\/www\.mercadopago\.com\.co\//)
  expect(sourceAddress(pages.banners, 'es', 'MPE')).toMatch(/^https:\/\/www\.mercadopago\.com\.ar\//)
})

test('every page is the source of a requirement', () => {
  const used = new Set(catalogue.requirements.flatMap(({ sources }) => sources))
  for (const [name, source] of all) expect(used, name).toContain(source)
})

test('the panel is on the site of each country, and Pix keys in Brazil', () => {
  for (const site of siteIds) {
    expect(panelAddress('integrations', site)).toBe(`${homes[site]}/developers/panel/app`)
    expect(new URL(panelAddress('pixKeys', site)).hostname).toBe(`www.${sites.MLB.domain}`)
  }
  expect(panelAddress('integrations', null)).toBe('https://www.mercadopago.com/developers/panel/app')
})
