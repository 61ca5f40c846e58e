/** Finds the page at an address. */
import { checkouts, urlOf } from '../checkouts.ts'
import { shops } from '../hosts.ts'
import { layout } from '../parts/layout.ts'
import type { ShopPage } from '../parts/page.ts'
import { around, frontPage } from './front-and-terms.ts'

const front = frontPage(checkouts)
const fronts: ShopPage[] = (['es', 'pt', 'old'] as const).map((shop) => ({ ...front, shop }))
const pages = new Map(
  [...checkouts.map(({ page }) => page), ...around, ...fronts].map((page) => [urlOf({ ...page, query: '' }), page]),
)

/** The HTML at `path` of a shop, or undefined. */
export function pageAt(host: string, path: string): string | undefined {
  const scheme = host === shops.old ? 'http' : 'https'
  const page = pages.get(`${scheme}://${host}${path}`)
  return page && layout(page)
}
