/** Audits one address: opens it, waits until it is quiet, clicks the icon, reads the popup. */
import type { Page } from 'puppeteer-core'
import type { Audit } from '../src/engine/audit/types.ts'
import { checkAddress } from './check-address.ts'
import { replyOf } from './click.ts'
import { closeJourneys } from './close-journeys.ts'
import { type Opened, openPage } from './open-page.ts'
import { asCannotAudit, CannotAudit } from './problems.ts'
import { type Presets, seedStorage } from './seed-storage.ts'
import type { Session } from './session.ts'
import { untilQuiet } from './until-quiet.ts'

export interface AuditOptions {
  presets: Presets
  /** Milliseconds to wait after the page has become quiet. */
  wait: number
  /** Whether to take a screenshot of the popup. */
  picture: boolean
  /** Whether the tabs stay open. */
  keep: boolean
  /** Whether the addresses of a shop are audited together, and not each for itself. */
  journey?: boolean
}

/** An address that the server answered with an error: its page is audited, but it is hardly the one that was meant. */
export interface HttpError {
  url: string
  status: number
}

/** An address, or the addresses of a journey, that were audited. `url`: the first one. */
export interface Audited {
  url: string
  audit: Audit
  picture?: Uint8Array
  httpErrors: readonly HttpError[]
}

/** What became of one address: its audit, or why there is none. `picture`: of the page on which a recording stopped. */
export type Visit = Audited | { url: string; error: CannotAudit; picture?: Uint8Array }

/** An address that is being opened: its tab exists, its page may still be loading. */
export interface Opening {
  url: string
  page: Page
  /** The page once it is ready, or why it cannot be audited. Never rejects, so it may be awaited late. */
  ready: Promise<Opened | CannotAudit>
  /** Rejects when the page is lost. */
  loss: Promise<never>
}

/** Begins to open `url`, in a new tab unless there is one to go on with. */
export async function begin(session: Session, url: string, { wait }: AuditOptions, tab?: Page): Promise<Opening> {
  const page = tab ?? (await (session.openTabBehind ?? session.openTab)())
  const loss = session.lossOf(page)
  const open = async () => openPage(page, checkAddress(url), wait, loss)
  return { url, page, ready: open().catch(asCannotAudit), loss }
}

async function readPopup(session: Session, page: Page, options: AuditOptions) {
  const popup = await session.clickIcon(page)
  try {
    const reply = await replyOf(popup)
    if (!reply.ok) throw new CannotAudit(reply.problem)
    if (!options.journey) await closeJourneys(popup)
    return { audit: reply.audit, ...(options.picture && { picture: await session.pictureOf(popup) }) }
  } finally {
    if (!options.keep) await popup.close().catch(() => {})
  }
}

/** Clicks the icon, and once more when the page navigated at that moment. */
export async function clickAt(session: Session, page: Page, options: AuditOptions) {
  await session.toFront(page)
  await seedStorage(session, page.url(), options.presets)
  try {
    return await readPopup(session, page, options)
  } catch (error) {
    if (!(error instanceof CannotAudit) || error.code !== 'page-changed') throw error
    await untilQuiet(page)
    return readPopup(session, page, options)
  }
}

/** Audits a page that `begin` has opened. */
export async function look(session: Session, { url, page, ready, loss }: Opening, options: AuditOptions): Promise<Visit> {
  try {
    const opened = await ready
    if (opened instanceof CannotAudit) return { url, error: opened }
    const httpErrors = opened.httpError === null ? [] : [{ url, status: opened.httpError }]
    return { url, httpErrors, ...(await Promise.race([clickAt(session, page, options), loss])) }
  } catch (error) {
    return { url, error: asCannotAudit(error) }
  }
}

/** The same, and closes the page. */
export async function finish(session: Session, opening: Opening, options: AuditOptions): Promise<Visit> {
  try {
    return await look(session, opening, options)
  } finally {
    if (!options.keep) await opening.page.close().catch(() => {})
  }
}
