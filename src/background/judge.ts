/** What a tab shows, judged and told to the popup: as it is, and after a change to its journey or to the shop's decisions. */
import type { Audit, ShopDecisions } from '../engine/audit/types.ts'
import type { AuditReply } from '../messaging/protocol.ts'
import { badgeOf, setBadge, staleBadge } from './badge.ts'
import { followShown } from './follow/index.ts'
import { isStale, keepDecisions, keepTesterName, testerName } from './store.ts'
import { auditOf, decisionsFor, listedBeside, type Shown, shownIn, stepShown, store } from './tab-journey.ts'

/** What the tab shows, judged again. */
export async function current(tabId: number): Promise<AuditReply> {
  const shown = await shownIn(tabId)
  return shown ? judge(tabId, shown) : { ok: false, problem: 'needs-click' }
}

/**
 * Runs one change at a time, in the order of the requests. Each change reads a shop's whole entry and writes it back, so changes
 * that run at the same time would overwrite each other.
 */
export const inTurn = <Done>(work: () => Promise<Done>): Promise<Done> => navigator.locks.request('decisions', work)

/** Changes the journey that a tab shows and judges it again. */
export const alter = (tabId: number, change: (shown: Shown) => Shown | Promise<Shown>): Promise<AuditReply> =>
  inTurn(async () => {
    const shown = await shownIn(tabId)
    return shown ? judge(tabId, await change(shown)) : { ok: false, problem: 'page-changed' }
  })

/**
 * Stores changed decisions for the shop of the tab's journey and judges the same pages again. Where storage refuses, the
 * findings stay as they are after the change, and the reply says that it was not saved. Call it through `inTurn`.
 * @param change gets the decisions, and the audit to which they led
 * @param by the tester's name, to be offered again
 */
export async function decide(
  tabId: number,
  change: (decisions: ShopDecisions, audit: Audit) => ShopDecisions,
  by?: string,
): Promise<AuditReply> {
  const shown = await shownIn(tabId)
  if (!shown) return { ok: false, problem: 'page-changed' }
  const before = await decisionsFor(shown)
  const decisions = change(before, auditOf(shown.journey, before))
  const saved = await isDone(keepDecisions(shown.journey.record.shop, decisions))
  if (saved && by) await isDone(keepTesterName(by))
  return judge(tabId, shown, decisions, saved)
}

/** Whether something that storage may refuse was done. */
export const isDone = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  )

/** The reply for what a tab shows; the tab's badge shows it. */
export async function judge(tabId: number, shown: Shown, given?: ShopDecisions, saved = true): Promise<AuditReply> {
  const decisions = given ?? (await decisionsFor(shown))
  const audit = auditOf(shown.journey, decisions)
  const { record, steps } = shown.journey
  const stale = shown.read ? Promise.resolve(false) : isStale(tabId)
  // What the reply needs and what is to be kept, side by side: the tester waits for the slowest only.
  const [isOld, kept, tester, listed, follow] = await Promise.all([
    stale,
    store(tabId, shown, audit, given !== undefined),
    testerName(),
    listedBeside(shown, audit),
    followShown(tabId, shown.tab.origin),
    stale.then((old) => setBadge(tabId, old ? staleBadge : badgeOf(audit))),
  ])
  return {
    ok: true,
    audit,
    corrections: decisions.corrections,
    tester,
    saved,
    stale: isOld,
    journey: {
      id: record.id,
      steps: steps.map(({ id }) => id),
      here: stepShown(shown),
      open: record.open,
      testing: record.testing ?? null,
      kept,
      ...listed,
      follow,
    },
  }
}
