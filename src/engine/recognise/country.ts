/** Signs of the country: document types, money, language, addresses. Only signs; weighing them is the engine's. */
import { isOfficialBanner } from '../knowledge/banners.ts'
import { isPromotionsLink } from '../knowledge/buyer-links.ts'
import { isMercadoPagoHost } from '../knowledge/hosts.ts'
import { sites } from '../knowledge/sites.ts'
import type { SiteId } from '../knowledge/words.ts'
import type { RawCountry, Reading } from '../snapshot/raw.ts'
import type { CountrySign, DocumentSeen } from '../snapshot/types.ts'

type Add = (site: SiteId, sign: CountrySign) => void

export function recogniseCountry(raw: Reading, siteId: SiteId | null): DocumentSeen['countrySigns'] {
  const { document, country } = raw
  const found = new Map<string, { site: SiteId; sign: CountrySign }>()
  const add: Add = (site, sign) => found.set(`${site} ${sign}`, { site, sign })
  if (siteId) add(siteId, 'site-id')
  const language = document.lang.toLowerCase()
  for (const site of sites) {
    if (document.host.endsWith(`.${site.country}`)) add(site.id, 'tld')
    if (language.endsWith(`-${site.country}`) || language.endsWith(`_${site.country}`)) add(site.id, 'lang')
  }
  // Portuguese is spoken in one of the seven countries only.
  if (/^pt\b/.test(language)) add('MLB', 'lang')
  for (const address of addressesIn(raw)) addAddress(address, add)
  for (const list of country.lists) addDocuments(list, add)
  addMoneyAndLocale(country, add)
  return [...found.values()]
}

const addressesIn = ({ clickables, images, scripts, forms }: Reading) => [
  ...clickables.map(({ href }) => href),
  ...images.flatMap(({ addresses }) => addresses),
  ...scripts.map(({ src }) => src),
  ...forms.map(({ action }) => action),
]

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
function addDocuments(options: readonly string[], add: Add): void {
  for (const site of sites) {
    if (options.some((option) => site.documents.test(option))) add(site.id, 'doc-types')
  }
  const has = (type: RegExp) => options.some((option) => type.test(option))
  if (has(/^DNI\b/i) && !has(/^(RUC|CE|C\.E\.)\b/i) && has(/^CI\b/i)) add('MLA', 'doc-types')
  if (has(/^CI\b/i) && !has(/^DNI\b/i) && options.length < 12) add('MLU', 'doc-types')
}

/** Money and locale, taken only where they point to one country. */
function addMoneyAndLocale({ money, currencies, locales }: RawCountry, add: Add): void {
  const paid = sites.filter((site) => currencies.includes(site.currency) || money.some((mark) => site.currencyMarks.test(mark)))
  const spoken = sites.filter((site) => locales.some((country) => country.toLowerCase() === site.country))
  if (paid.length === 1) add(paid[0]!.id, 'currency')
  if (spoken.length === 1) add(spoken[0]!.id, 'locale')
}
