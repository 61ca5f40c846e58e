/** Audits addresses together, as the steps of one journey through a shop's checkout. */
import type { Page } from 'puppeteer-core'
import { type Audited, type AuditOptions, begin, look, type Visit } from './audit-url.ts'
import { shopOfAll } from './foreign-address.ts'
import { asCannotAudit, CannotAudit } from './problems.ts'
import type { Session } from './session.ts'

/**
 * Opens each address in order, in one tab as a buyer would, and clicks there.
 * @param onStart called when an address is opened
 * @returns the addresses that could not be read, then the audit of all others, if there are any
 */
export async function auditJourney(
  session: Session,
  urls: readonly string[],
  options: AuditOptions,
  onStart: (url: string, index: number) => void,
): Promise<Visit[]> {
  const shop = shopOfAll(urls)
  const read: Audited[] = []
  const failed: Visit[] = []
  let tab: Page | undefined
  for (const [index, url] of urls.entries()) {
    onStart(url, index)
    const visit = await readStep(session, url, options, tab)
    tab = visit.tab
    if ('error' in visit) failed.push({ url, error: visit.error })
    else if (visit.audit.shop !== shop) failed.push({ url, error: new CannotAudit('another-shop', visit.audit.shop) })
    else read.push(visit)
  }
  if (!options.keep) await tab?.close().catch(() => {})
  const last = read.at(-1)
  if (!last) return failed
  return [...failed, { ...last, url: read[0]!.url, httpErrors: read.flatMap(({ httpErrors }) => httpErrors) }]
}

/** Audits one address. `tab`: where the next one is opened; none if this one was lost. */
async function readStep(session: Session, url: string, options: AuditOptions, before?: Page): Promise<Visit & { tab?: Page }> {
  try {
    const opening = await begin(session, url, options, before)
    // An open popup would be closed by the next click.
    const visit = await look(session, opening, { ...options, keep: false, journey: true })
    if (!('error' in visit)) return { ...visit, tab: opening.page }
    await opening.page.close().catch(() => {})
    return visit
  } catch (error) {
    return { url, error: asCannotAudit(error) }
  }
}
