/** The link that a shop is missing, ready to copy. Pure. */
import type { Result } from '../audit/types.ts'
import { financingPage, promotionsPage } from '../knowledge/buyer-pages.ts'
import type { SiteId } from '../knowledge/words.ts'

/**
 * The address of Mercado Pago's page to which the shop has to link, in its country; null if no link is missing or no page is known
 * there. `'country-unknown'`: the page is another one in each country.
 */
export function linkToAdd({ requirement, observations }: Pick<Result, 'requirement' | 'observations'>, site: SiteId | null) {
  const missing = observations.some(({ reason }) => reason === 'not-on-this-page')
  if (missing && requirement === 'financing-costs') return site ? financingPage(site) : ('country-unknown' as const)
  if (missing && requirement === 'promotions' && site) return promotionsPage(site)
  return null
}
