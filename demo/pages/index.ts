/** Which page stands at which address. */
import { checkouts, urlOf } from '../checkouts.ts'
import { shops } from '../hosts.ts'
import { layout } from '../parts/layout.ts'
import type { ShopPage } from '../parts/page.ts'
import { around, frontPage } from './around.ts'

const front = frontPage(checkouts)
const fronts: ShopPage[] = (['es', 'pt', 'old'] as const).map((shop) => ({ ...front, shop }))
const pages = new Map(
  [...checkouts.map(({ page }) => page), ...around, ...fronts].map((page) => [urlOf({ ...page, query: '' }), page]),
)

/** The document at `path` of a shop, or undefined. */
export function pageAt(host: string, path: string): string | undefined {
  const scheme = host === shops.old ? 'http' : 'https'
  const page = pages.get(`${scheme}://${host}${path}`)
  return page && layout(page)
}
