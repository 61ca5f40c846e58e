/** Finds the page at an address. */
import { checkouts } from '../checkouts.ts'
import { originOf } from '../hosts.ts'
import { journeys } from '../journeys.ts'
import { layout } from '../parts/layout.ts'
import { type ShopPage, urlOf } from '../parts/page.ts'
import { around, frontPage } from './front-and-terms.ts'

const front = frontPage(checkouts, journeys)
const fronts: ShopPage[] = (['es', 'pt', 'old'] as const).map((shop) => ({ ...front, shop }))
const pages = new Map(
  [...checkouts.map(({ page }) => page), ...journeys.flatMap(({ pages }) => pages), ...around, ...fronts].map((page) => [
    urlOf({ ...page, query: '' }),
    page,
  ]),
)

/** The HTML at `path` of a shop, or undefined. */
export function pageAt(host: string, path: string): string | undefined {
  const page = pages.get(`${originOf(host)}${path}`)
  return page && layout(page)
}
