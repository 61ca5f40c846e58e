/** The worker: replies to the popup, keeps journeys and decisions, and shows each tab's state on the icon. */
import browser from 'webextension-polyfill'
import { sawOf } from '../engine/audit/attestations.ts'
import { catalogue } from '../engine/requirements/index.ts'
import type { AuditReply } from '../messaging/protocol.ts'
import { setBadge, staleBadge } from './badge.ts'
import { cardWatchIn, kind, startCardWatch, stopCardWatch, watchCards } from './card-watch/index.ts'
import { askedFor } from './card-watch/watch.ts'
import { watchCertificates } from './certificate.ts'
import { followTabs, startFollowing, stopFollowing } from './follow/index.ts'
import { handle } from './handlers.ts'
import { keepHistory } from './history/index.ts'
import { database } from './journeys/database.ts'
import { forgetPrivateJourneys } from './journeys/private.ts'
import { alter, current, decide, inTurn, isDone, judge } from './judge.ts'
import { pictureOf } from './pictures/of-tab.ts'
import { keepScore } from './quality.ts'
import { readPage } from './read-page.ts'
import { showOnPage } from './show-on-page.ts'
import { forgetTab, keepStale, keptCertificate, keptTab } from './store.ts'
import { addPage, changeStep, forgetOthers, keepLeak, noteTesting, reopen, shownIn, startAnew } from './tab-journey.ts'

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
watchCards(({ tabId, journey, isPrivate }, leak) => inTurn(() => keepLeak(tabId, journey, isPrivate, leak)))
