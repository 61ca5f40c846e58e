/** The worker: replies to the popup, keeps journeys and decisions, and shows each tab's state on the icon. */
import browser from 'webextension-polyfill'
import { sawOf } from '../engine/audit/attestations.ts'
import type { Audit, ShopDecisions } from '../engine/audit/types.ts'
import { catalogue } from '../engine/requirements/index.ts'
import type { AuditReply } from '../messaging/protocol.ts'
import { badgeOf, setBadge, staleBadge } from './badge.ts'
import { cardWatchIn, kind, startCardWatch, stopCardWatch, watchCards } from './card-watch/index.ts'
import { askedFor } from './card-watch/watch.ts'
import { watchCertificates } from './certificate.ts'
import { followShown, followTabs, startFollowing, stopFollowing } from './follow/index.ts'
import { handle } from './handlers.ts'
import { keepHistory } from './history/index.ts'
import { database } from './journeys/database.ts'
import { forgetPrivateJourneys } from './journeys/private.ts'
import { pictureOf } from './pictures/of-tab.ts'
import { keepScore } from './quality.ts'
import { readPage } from './read-page.ts'
import { showOnPage } from './show-on-page.ts'
import { forgetTab, isStale, keepDecisions, keepStale, keepTesterName, keptCertificate, keptTab, testerName } from './store.ts'
import {
  addPage,
  auditOf,
  changeStep,
  decisionsFor,
  forgetOthers,
  keepLeak,
  listedBeside,
  noteTesting,
  reopen,
  type Shown,
  shownIn,
  startAnew,
  stepShown,
  store,
} from './tab-journey.ts'

const refused: AuditReply = { ok: false, problem: 'unexpected' }

handle('audit', refused, ({ tabId, clicked }) => auditPage(tabId, clicked))

/** Reads the tab's page and adds it to its shop's journey. */
async function auditPage(tabId: number, clicked: boolean): Promise<AuditReply> {
  // Opens the database while the page is read. What goes wrong with it is told when it is used.
  database().catch(() => {})
  const read = await readPage(tabId, clicked)
  if (!read.ok) return read
  const certificate = await keptCertificate(read.origin)
  const snapshot = { ...read.snapshot, certificates: certificate ? [certificate] : [] }
  return inTurn(async () => judge(tabId, await addPage(tabId, { ...read, snapshot })))
}

handle('current', refused, ({ tabId }) => current(tabId))

/** What the tab shows, judged again. */
async function current(tabId: number): Promise<AuditReply> {
  const shown = await shownIn(tabId)
  return shown ? judge(tabId, shown) : { ok: false, problem: 'needs-click' }
}

handle('correct', refused, ({ tabId, corrections }) =>
  inTurn(() => decide(tabId, (decisions) => ({ ...decisions, corrections }))),
)

handle('attest', refused, async ({ tabId, requirement, attestation }) => {
  if (!catalogue.requirements.some(({ id }) => id === requirement)) return refused
  const reply = await inTurn(() =>
    decide(
      tabId,
      ({ corrections, attestations: { [requirement]: _, ...others } }, audit) => {
        const seen = audit.results.find((result) => result.requirement === requirement)
        const given = attestation && seen && { ...attestation, at: new Date().toISOString(), saw: sawOf(seen) }
        return { corrections, attestations: given ? { ...others, [requirement]: given } : others }
      },
      attestation?.by,
    ),
  )
  // A newer answer takes its place; the score stays, to be compared with later ones.
  if (reply.ok && reply.saved && attestation?.measured) await isDone(keepScore(reply.audit.shop, attestation.measured))
  return reply
})

handle('step', refused, ({ tabId, step, change }) => alter(tabId, (shown) => changeStep(shown, step, change)))
handle('startAnew', refused, ({ tabId }) => alter(tabId, startAnew))
handle('reopen', refused, ({ tabId, journey }) => alter(tabId, (shown) => reopen(shown, journey)))
handle('forget', refused, ({ tabId }) => alter(tabId, forgetOthers))
handle('testing', refused, ({ tabId, holder }) => alter(tabId, (shown) => noteTesting(shown, holder)))

handle('follow', refused, async ({ tabId }) => {
  const tab = await keptTab(tabId)
  if (tab) await startFollowing(tabId, tab.origin)
  return current(tabId)
})

handle('unfollow', refused, async ({ tabId }) => {
  await stopFollowing(tabId)
  return current(tabId)
})

handle('cardWatch', null, async ({ tabId, ask }) => {
  const tab = await keptTab(tabId)
  const before = await shownIn(tabId)
  if (!tab || !before) return null
  const asks = askedFor(kind, tab.origin, before.journey.record.shop)
  if (ask === 'start' && asks) await startCardWatch(tabId, asks, tab.journey, tab.isPrivate)
  if (ask === 'stop') await stopCardWatch(tabId)
  const last = (await shownIn(tabId))?.journey.record.leak ?? null
  return { browser: kind, asks, now: await cardWatchIn(tabId), last }
})

handle('picture', { ok: false, problem: 'unexpected' }, ({ tabId }) => pictureOf(tabId))
handle('show', 'gone', ({ tabId, where }) => showOnPage(tabId, where))

/**
 * Runs one change at a time, in the order of the requests. Each change reads a shop's whole entry and writes it back, so changes
 * that run at the same time would overwrite each other.
 */
const inTurn = (work: () => Promise<AuditReply>): Promise<AuditReply> => navigator.locks.request('decisions', work)

/** Changes the journey that a tab shows and judges it again. */
const alter = (tabId: number, change: (shown: Shown) => Shown | Promise<Shown>): Promise<AuditReply> =>
  inTurn(async () => {
    const shown = await shownIn(tabId)
    return shown ? judge(tabId, await change(shown)) : { ok: false, problem: 'page-changed' }
  })

/**
 * Stores changed decisions for the shop of the tab's journey and judges the same pages again. Where storage refuses, the
 * findings stay as they are after the change, and the reply says that it was not saved. Call it through `inTurn`.
 * @param alter gets the decisions, and the audit to which they led
 * @param by the tester's name, to be offered again
 */
async function decide(
  tabId: number,
  alter: (decisions: ShopDecisions, audit: Audit) => ShopDecisions,
  by?: string,
): Promise<AuditReply> {
  const shown = await shownIn(tabId)
  if (!shown) return { ok: false, problem: 'page-changed' }
  const before = await decisionsFor(shown)
  const decisions = alter(before, auditOf(shown.journey, before))
  const saved = await isDone(keepDecisions(shown.journey.record.shop, decisions))
  if (saved && by) await isDone(keepTesterName(by))
  return judge(tabId, shown, decisions, saved)
}

const isDone = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  )

/** The reply for what a tab shows; the tab's badge shows it. */
async function judge(tabId: number, shown: Shown, given?: ShopDecisions, saved = true): Promise<AuditReply> {
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

// The only tab event that is used without a click: when an audited page loads again, its audit and its badge are out of date.
browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
  if (status !== 'loading' || !(await keptTab(tabId))) return
  await setBadge(tabId, staleBadge)
  await keepStale(tabId)
})
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId))
keepHistory()
forgetPrivateJourneys()
watchCertificates()
followTabs((tabId) => auditPage(tabId, false))
watchCards(({ tabId, journey, isPrivate }, leak) =>
  navigator.locks.request('decisions', () => keepLeak(tabId, journey, isPrivate, leak)),
)
