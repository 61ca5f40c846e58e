/** A page of Mercado Pago's on which a requirement rests, and its address. */
import { homeOf } from './sites.ts'
import type { Language, SiteId } from './words.ts'

export interface Source {
  /** The page's heading in each language, followed by the product in brackets if several products have a page of that name. */
  title: Record<Language, string>
  /** Its path below the language, as in `https://www.mercadopago.com.ar/developers/es/<path>`. */
  path: string
  /** Countries whose site has the page; absent: all. */
  sites?: readonly [SiteId, ...SiteId[]]
  /** Day it was last read, ISO 8601. */
  read: string
}

/** The page's address in a language and on the site of a country, or of the first country that has the page. */
export function sourceAddress({ path, sites }: Source, language: Language, site: SiteId | null): string {
  const shown = !sites || (site && sites.includes(site)) ? site : sites[0]
  return `${homeOf(shown)}/developers/${language}/${path}`
}
