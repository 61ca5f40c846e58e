/** Signs of the country: document types, money, language, addresses. Only signs; weighing them is the engine's. */
import { isOfficialBanner } from '../../knowledge/banners'
import { isPromotionsLink } from '../../knowledge/buyer-links'
import { isMercadoPagoHost } from '../../knowledge/hosts'
import { sites } from '../../knowledge/sites'
import type { SiteId } from '../../knowledge/words'
import type { CountrySign, DocumentSeen } from '../../snapshot/types'
import { attribute, queryAllIn, resolve, rootElementOf, textOf } from './dom'
import { type Elements, everywhere } from './elements'

const limits = { textNodes: 4000, lists: 60 }

export function readCountrySigns(elements: Elements, base: string, siteId: SiteId | null): DocumentSeen['countrySigns'] {
  const found = new Map<string, { site: SiteId; sign: CountrySign }>()
  const add = (site: SiteId, sign: CountrySign) => found.set(`${site} ${sign}`, { site, sign })
  if (siteId) add(siteId, 'site-id')
  for (const site of sites) {
    if (new RegExp(`\\.${site.country}$`).test(location.hostname)) add(site.id, 'tld')
  }
  const language = rootElementOf(document) ? attribute(rootElementOf(document)!, 'lang').toLowerCase() : ''
  for (const site of sites) {
    if (language.endsWith(`-${site.country}`) || language.endsWith(`_${site.country}`)) add(site.id, 'lang')
  }
  // Portuguese is spoken in one of the seven countries only.
  if (/^pt\b/.test(language)) add('MLB', 'lang')
  for (const address of addresses(elements, base)) addAddress(address, add)
  for (const list of everywhere(elements.roots, 'select').slice(0, limits.lists)) {
    addDocuments(
      queryAllIn(list, 'option')
        .slice(0, 12)
        .map((option) => (textOf(option) ?? '').trim().slice(0, 40)),
      add,
    )
  }
  addMoneyAndLocale(add)
  return [...found.values()]
}

type Add = (site: SiteId, sign: CountrySign) => void

const addresses = (elements: Elements, base: string) =>
  [...elements.links, ...elements.images, ...elements.scripts, ...elements.forms]
    .map((element) => attribute(element, 'href') || attribute(element, 'src') || attribute(element, 'action'))
    .filter((address) => /mercadopago|mlstatic/i.test(address))
    .map((address) => resolve(address, base))

function addAddress(address: string, add: Add): void {
  if (!URL.canParse(address)) return
  const { hostname } = new URL(address)
  if (!isMercadoPagoHost(hostname)) return
  const banner = isOfficialBanner(address)
  for (const site of sites) {
    if (banner && site.pathMark.test(address)) add(site.id, 'banner')
    else if (!banner && (hostname === site.domain || hostname.endsWith(`.${site.domain}`)))
      add(site.id, isPromotionsLink(address) ? 'promotions' : 'mp-domain')
  }
}

/** One country's document types among a form's options; DNI alone is Argentina's and Peru's, CI alone several countries'. */
function addDocuments(options: string[], add: Add): void {
  for (const site of sites) {
    if (options.some((option) => site.documents.test(option))) add(site.id, 'doc-types')
  }
  const has = (type: RegExp) => options.some((option) => type.test(option))
  if (has(/^DNI\b/i) && !has(/^(RUC|CE|C\.E\.)\b/i) && has(/^CI\b/i)) add('MLA', 'doc-types')
  if (has(/^CI\b/i) && !has(/^DNI\b/i) && options.length < 12) add('MLU', 'doc-types')
}

/** Money and locale in visible text and inline settings, taken only where they point to one country. */
function addMoneyAndLocale(add: Add): void {
  const money = new Set<SiteId>()
  const locales = new Set<SiteId>()
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT)
  for (let left = limits.textNodes; left > 0 && walker.nextNode(); left--) {
    const text = (textOf(walker.currentNode) ?? '').slice(0, 20_000)
    const inScript = walker.currentNode.parentNode?.nodeName === 'SCRIPT'
    if (inScript && !/mercadopago|priceCurrency/i.test(text)) continue
    for (const site of sites) {
      if (inScript ? new RegExp(`"priceCurrency"\\s*:\\s*"${site.currency}"`).test(text) : site.currencyMarks.test(text))
        money.add(site.id)
      if (inScript && new RegExp(`locale['"]?\\s*[:,=]\\s*['"](es|pt|en)[-_]${site.country}['"]`, 'i').test(text))
        locales.add(site.id)
    }
  }
  if (money.size === 1) add([...money][0]!, 'currency')
  if (locales.size === 1) add([...locales][0]!, 'locale')
}
