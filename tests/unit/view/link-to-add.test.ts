import { expect, test } from 'vitest'
import { isFinancingLink, isPromotionsLink } from '../../../src/engine/knowledge/buyer-links.ts'
import { siteIds } from '../../../src/engine/knowledge/words.ts'
import { linkToAdd } from '../../../src/engine/view/link-to-add.ts'
import { observation, result } from './samples.ts'

const missing = (requirement: string) => result(requirement, 'failed', 'mandatory', [observation('not-on-this-page')])

test('the financing costs have a page in every country, and it is one that the audit accepts', () => {
  for (const site of siteIds) expect(linkToAdd(missing('financing-costs'), site)).toSatisfy(isFinancingLink)
  expect(linkToAdd(missing('financing-costs'), 'MLC')).toBe('https://www.mercadopago.cl/ayuda/costos-financiacion_621')
  expect(linkToAdd(missing('financing-costs'), 'MLB')).toBe('https://www.mercadopago.com.br/ajuda/Custos-de-parcelamento_322')
  expect(linkToAdd(missing('financing-costs'), null)).toBe('country-unknown')
})

test('promotions are linked only where a source names their page', () => {
  const links = siteIds.map((site) => [site, linkToAdd(missing('promotions'), site)])
  expect(Object.fromEntries(links.filter(([, link]) => link))).toEqual({
    MLA: 'https://www.mercadopago.com.ar/promociones',
    MLB: 'https://www.mercadopago.com.br/promocoes/',
  })
  for (const [, link] of links) if (link) expect(link).toSatisfy(isPromotionsLink)
  expect(linkToAdd(missing('promotions'), null)).toBe(null)
})

test('no link is offered where none is missing', () => {
  const hidden = result('financing-costs', 'failed', 'mandatory', [observation('not-visible')])
  expect(linkToAdd(hidden, 'MLA')).toBe(null)
  expect(linkToAdd(missing('terms-link'), 'MLA')).toBe(null)
})
