/** Which document and which route of it a page shows. */
import pTimeout from 'p-timeout'
import type { Page } from 'puppeteer-core'

/** Two documents never begin at the same moment in one tab, even at the same address. */
const place = 'performance.timeOrigin + " " + location.href'

/** Changes with each document and each route. Undefined while the page cannot tell, or shows no web page. */
export async function placeOf(page: Page): Promise<string | undefined> {
  if (page.isClosed() || !/^https?:/.test(page.url())) return undefined
  const told = page.evaluate(place).catch(() => undefined)
  return (await pTimeout(told, { milliseconds: 2000, fallback: () => undefined })) as string | undefined
}
