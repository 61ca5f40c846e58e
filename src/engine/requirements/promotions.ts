import { shownBanner, shownBrandBrick } from '../audit/facts/banners.ts'
import { isWithinReach, linksAbout } from '../audit/facts/links.ts'
import { isOfAnotherCountry } from '../audit/facts/other-country.ts'
import { requirement } from '../audit/requirement.ts'
import { banners, goToProduction } from '../knowledge/sources.ts'

/** Buyers see the payment methods and promotions: a banner, or a link to Mercado Pago's promotions. Either one is enough. */
export const promotions = requirement({
  id: 'promotions',
  category: 'experience',
  level: 'mandatory',
  levelFor: { 'checkout-pro': 'recommended' },
  how: 'page',
  products: ['checkout-api', 'bricks', 'checkout-pro'],
  scope: 'anywhere',
  within: ['links', 'images'],
  beforePaying: true,
  needs: ['images', 'links', 'markers', 'scripts'],
  sources: [goToProduction, banners],
  reasons: {
    'official-banner': { outcome: 'passed' },
    'brand-brick': { outcome: 'passed' },
    'banner-by-text': { outcome: 'passed' },
    'promotions-link': { outcome: 'passed' },
    'possible-banner': { outcome: 'cantTell' },
    'promotions-of-another-country': { outcome: 'cantTell' },
    'not-visible': { outcome: 'failed', lack: true },
    'not-on-this-page': { outcome: 'failed', lack: true },
  },
  check({ images, links, markers, scripts }, { site }) {
    const promotionLinks = linksAbout(links, 'promotions')
    const within = promotionLinks.filter(isWithinReach)
    const abroad = within.filter(({ href }) => isOfAnotherCountry(href, site))
    const official = shownBanner(images, 'official')
    if (official) return [{ reason: 'official-banner', where: official.where, data: { address: official.src } }]
    const link = within.find((each) => !abroad.includes(each))
    if (link) return [{ reason: 'promotions-link', where: link.where, data: { address: link.href } }]
    const brick = markers.find(({ id }) => id === 'brand-brick')
    const shown = shownBrandBrick({ markers, scripts })
    if (shown) return [{ reason: 'brand-brick', ...shown }]
    const byText = shownBanner(images, 'text')
    if (byText) return [{ reason: 'banner-by-text', where: byText.where, data: { text: byText.text } }]
    const possible = images.filter(({ evidence, visible }) => evidence === 'maybe' && visible)
    if (possible.length > 0) return possible.map(({ where, text }) => ({ reason: 'possible-banner', where, data: { text } }))
    if (abroad.length > 0)
      return abroad.map(({ where, href }) => ({ reason: 'promotions-of-another-country', where, data: { address: href } }))
    const hidden = [...promotionLinks, ...images.filter(({ evidence }) => evidence !== 'maybe'), ...(brick ? [brick] : [])]
    if (hidden.length > 0) return hidden.map(({ where }) => ({ reason: 'not-visible', where }))
    return [{ reason: 'not-on-this-page' }]
  },
})
