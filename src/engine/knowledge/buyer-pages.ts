/**
 * Mercado Pago's pages that a shop links to for its buyers, by country. What counts as such a link is in `buyer-links.ts`.
 * Source: devsite-docs guides/checkout-api/goto-production.{es,en,pt}.md and resources/localization/considerations-argentina.pt.md;
 * read 2026-11-26.
 */
import { homeOf } from './sites.ts'
import type { SiteId } from './words.ts'

/**
 * The page on financing costs. Brazil's is given by the Portuguese requirement page; that of the others by the Spanish and English
 * ones, which leave out the country's domain.
 */
export const financingPage = (site: SiteId): string =>
  `${homeOf(site)}/${site === 'MLB' ? 'ajuda/Custos-de-parcelamento_322' : 'ayuda/costos-financiacion_621'}`

const promotions: Partial<Record<SiteId, string>> = { MLA: 'promociones', MLB: 'promocoes/' }

/** The page of promotions; null where no source names one. */
export const promotionsPage = (site: SiteId): string | null => (promotions[site] ? `${homeOf(site)}/${promotions[site]}` : null)
