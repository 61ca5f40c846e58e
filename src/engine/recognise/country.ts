/** Collects signs of the country: document types, money, language, addresses. The audit weighs them. */
import { isOfficialBanner } from '../knowledge/banners.ts'
import { makeBuyerLinks } from '../knowledge/buyer-links.ts'
import { countrySettingsIn } from '../knowledge/country-settings.ts'
import { isBannerOf, listsDocumentsOf, moneyOf } from '../knowledge/country-signs.ts'
import { isWithin, makeHosts } from '../knowledge/hosts.ts'
import { makePaymentAddresses } from '../knowledge/payment-addresses.ts'
import { type Site, type Sites, sites } from '../knowledge/sites.ts'
import type { CountryCandidate, Reading } from '../snapshot/candidates.ts'
import type { CountrySign } from '../snapshot/types.ts'

interface Found<Id> {
  site: Id
  sign: CountrySign
}

/** @returns a function that finds signs of the table's countries in a reading */
export function makeCountries<Id extends string>(table: Sites<Id>) {
  const { isMercadoPagoHost } = makeHosts(table)
  const { isPromotionsLink } = makeBuyerLinks(table)
  const { siteOf } = makePaymentAddresses(table)
  const all = (Object.entries(table) as [Id, Site][]).map(([id, site]) => ({
    id,
    site,
    listsDocuments: listsDocumentsOf(site),
    money: moneyOf(site),
    alone: Object.values<Site>(table).filter(({ language }) => language === site.language).length === 1,
  }))

  const inDocument = ({ host, lang }: Reading['document']): Found<Id>[] => {
    const [language, ...subtags] = lang.toLowerCase().split(/[-_]/)
    const country = subtags.at(-1)
    return all.flatMap(({ id, site, alone }) => [
      ...(host.endsWith(`.${site.country}`) ? [{ site: id, sign: 'tld' as const }] : []),
      ...(country === site.country || (alone && language === site.language) ? [{ site: id, sign: 'lang' as const }] : []),
    ])
  }

  const inAddress = (address: string): Found<Id>[] => {
    if (!URL.canParse(address)) return []
    const { hostname } = new URL(address)
    if (!isMercadoPagoHost(hostname)) return []
    if (isOfficialBanner(address))
      return all.filter(({ site }) => isBannerOf(site, address)).map(({ id }) => ({ site: id, sign: 'banner' }))
    // Old payment addresses have the country in their path: mercadopago.com/mla/checkout/pay.
    const paysIn = siteOf(address)
    return all
      .filter(({ id, site }) => isWithin(hostname, site.domain) || id === paysIn)
      .map(({ id }) => ({ site: id, sign: isPromotionsLink(address) ? 'promotions' : 'mp-domain' }))
  }

  const inOptions = (options: readonly string[]): Found<Id>[] =>
    all.filter(({ listsDocuments }) => listsDocuments(options)).map(({ id }) => ({ site: id, sign: 'doc-types' }))

  /** Money and locale count only if they point to exactly one country. */
  const inSettings = ({ money, currencies, locales }: CountryCandidate): Found<Id>[] => {
    const paid = all.filter((each) => currencies.includes(each.site.currency) || money.some((mark) => each.money.test(mark)))
    const spoken = all.filter(({ site }) => locales.some((country) => country.toLowerCase() === site.country))
    return [
      ...(paid.length === 1 ? [{ site: paid[0]!.id, sign: 'currency' as const }] : []),
      ...(spoken.length === 1 ? [{ site: spoken[0]!.id, sign: 'locale' as const }] : []),
    ]
  }

  /** A list of all countries' settings says nothing. */
  const inCode = ({ scripts }: Reading): Found<Id>[] => {
    const { siteIds, locales, currencies } = countrySettingsIn(scripts.map(({ excerpt }) => excerpt))
    const only = (sign: CountrySign, values: readonly string[], of: (site: Site, id: Id) => string): Found<Id>[] => {
      const found = all.filter(({ id, site }) => values.includes(of(site, id)))
      return values.length === 1 && found.length === 1 ? [{ site: found[0]!.id, sign }] : []
    }
    return [
      ...only('site-id', siteIds, (_, id) => id),
      ...only('locale', locales, ({ country }) => country.toUpperCase()),
      ...only('currency', currencies, ({ currency }) => currency),
    ]
  }

  /** @param named the country that the address's query names */
  return (raw: Reading, named: Id | null): Found<Id>[] => {
    const found = [
      ...(named ? [{ site: named, sign: 'site-id' as const }] : []),
      ...inDocument(raw.document),
      ...addressesIn(raw).flatMap(inAddress),
      ...raw.country.lists.flatMap(inOptions),
      ...inSettings(raw.country),
      ...inCode(raw),
    ]
    return [...new Map(found.map((each) => [`${each.site} ${each.sign}`, each])).values()]
  }
}

const addressesIn = ({ clickables, images, scripts, forms }: Reading) => [
  ...clickables.map(({ href }) => href),
  ...images.flatMap(({ addresses }) => addresses),
  ...scripts.map(({ src }) => src),
  ...forms.map(({ action }) => action),
]

export const recogniseCountry = makeCountries(sites)
