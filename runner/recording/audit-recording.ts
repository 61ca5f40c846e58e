/** Plays a recording in one tab, and audits each page that it reaches as a step of one journey. */
import { createRunner } from '@puppeteer/replay'
import type { Page } from 'puppeteer-core'
import { shopOf } from '../../src/engine/audit/facts/same-site.ts'
import { hostOf } from '../../src/engine/knowledge/address.ts'
import { isMercadoPagoHost } from '../../src/engine/knowledge/hosts.ts'
import { type Audited, type AuditOptions, clickAt, type HttpError, type Visit } from '../audit-url.ts'
import { asCannotAudit, CannotAudit } from '../problems.ts'
import type { Session } from '../session.ts'
import { until } from '../until.ts'
import { sleep, untilQuiet } from '../until-quiet.ts'
import { coveredPicture } from './covered-picture.ts'
import { placeOf } from './place.ts'
import { Player } from './player.ts'
import type { Recording } from './read.ts'
import { cleanAudit, cleanerOf } from './without-typed.ts'

/** How long the page that a recording ends on may take to lead elsewhere, as after a payment, in milliseconds. */
const lastPatience = 3000

interface Told {
  /** A page is about to be audited. `step`: number of the recording's step that led there, from 1. */
  onPage(url: string, step: number): void
  /** A page of another site than the shop's was reached, and is not audited. */
  onOther(url: string, shop: string): void
}

/**
 * Plays a recording. Each document and each route that it reaches is audited when it is quiet, and once more after each step of `stepAt`.
 * @param stepAt numbers of steps, from 1
 * @returns pages that could not be read and the step that could not be played, then the audit of all pages, if any was read
 */
export async function auditRecording(
  session: Session,
  { flow }: Recording,
  stepAt: readonly number[],
  options: AuditOptions,
  { onPage, onOther }: Told,
): Promise<Visit[]> {
  const page = await session.openTab()
  const loss = session.lossOf(page)
  const clean = cleanerOf(flow.steps)
  const failed: Visit[] = []
  const httpErrors: HttpError[] = []
  /** The place that each tab showed when it was looked at last. */
  const seen = new WeakMap<Page, string>()
  let shop: string | undefined
  let first: string | undefined
  let last: Pick<Audited, 'audit' | 'picture'> | undefined

  // Whoever recorded it went on past the dialogs.
  page.on('dialog', (dialog) => dialog.accept().catch(() => {}))
  page.on('response', (response) => {
    if (response.frame() === page.mainFrame() && response.request().isNavigationRequest() && response.status() >= 400)
      httpErrors.push({ url: clean(response.url()), status: response.status() })
  })

  async function audit(tab: Page, step: number): Promise<void> {
    await untilQuiet(tab)
    await sleep(options.wait)
    const url = tab.url()
    seen.set(tab, (await placeOf(tab)) ?? '')
    if (!isMercadoPagoHost(hostOf(url))) shop ??= shopOf(url)
    if (shop === undefined) return
    if (shopOf(url) !== shop && !isMercadoPagoHost(hostOf(url))) return onOther(clean(url), shop)
    onPage(clean(url), step)
    try {
      last = await clickAt(session, tab, { ...options, keep: false, journey: true })
      first ??= clean(url)
    } catch (error) {
      failed.push({ url: clean(url), error: asCannotAudit(error) })
    }
    await session.goOn(tab)
  }

  const player = new Player(session.browser, page, {
    async look(tab, index, isAfter) {
      const place = await placeOf(tab)
      if (place === undefined) return
      if (place !== seen.get(tab) || (isAfter && stepAt.includes(index + 1))) await audit(tab, isAfter ? index + 1 : index)
    },
  })

  async function play(): Promise<void> {
    await (await createRunner(flow, player)).run()
    if (page.isClosed()) return
    const leads = async () => ![undefined, seen.get(page)].includes(await placeOf(page))
    await until('the page leads elsewhere', leads, lastPatience).then(
      () => audit(page, flow.steps.length),
      () => {},
    )
  }

  try {
    await session.goOn(page)
    await Promise.race([play(), loss])
  } catch (error) {
    // What is no error of ours may quote what was typed.
    const { code, detail } = error instanceof CannotAudit ? error : new CannotAudit('step-failed')
    const step = { number: player.at + 1, type: flow.steps[player.at]?.type ?? '' }
    const url = /^https?:/.test(page.url()) ? page.url() : (first ?? page.url())
    const picture = options.picture && !options.keep ? await coveredPicture(page, flow.steps) : undefined
    failed.push({ url: clean(url), error: new CannotAudit(code, detail, step), ...(picture && { picture }) })
  } finally {
    if (!options.keep) await page.close().catch(() => {})
  }
  if (!last || first === undefined) return failed
  const { audit: before, picture } = last
  const cleaned = cleanAudit(before, clean)
  // The popup's picture shows what the page said, as it was.
  const isAsBefore = JSON.stringify(cleaned) === JSON.stringify(before)
  return [...failed, { url: first, audit: cleaned, ...(picture && isAsBefore && { picture }), httpErrors }]
}
