/** In which of Mercado Pago's countries the shop sells. */
import type { SiteId } from '../../knowledge/words.ts'
import type { CountrySign, Snapshot } from '../../snapshot/types.ts'
import type { Assumed } from '../types.ts'
import { heaviest } from './heaviest.ts'

/** How much each kind of sign counts. */
const weights: Record<CountrySign, number> = {
  'site-id': 6,
  'doc-types': 4,
  locale: 4,
  'mp-domain': 3,
  tld: 3,
  currency: 3,
  lang: 2,
  banner: 2,
  // The weight is low because the Spanish requirement page gives Argentina's promotions link to every country.
  promotions: 1,
}

/** The country that most of the pages' signs point to; a sign counts once, even if several documents have it. */
export function readSite(pages: readonly Pick<Snapshot, 'documents'>[]): Assumed<SiteId> {
  const documents = pages.flatMap((page) => page.documents)
  const signs = new Map(documents.flatMap(({ countrySigns }) => countrySigns).map((sign) => [`${sign.site} ${sign.sign}`, sign]))
  return heaviest([...signs.values()].map(({ site, sign }) => [site, sign, weights[sign]] as const))
}
